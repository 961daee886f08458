import type { Instruction } from "../containerfile/model.ts";
import type { PathChanges } from "../domain/findings/watched-build.ts";
import type { Origin } from "./model.ts";
import type { Earlier, Relations } from "./relations.ts";
import {
  type Changed,
  contentDiffers,
  isSameContent,
  metadataDiffers,
  type StageState,
} from "./stage-state.ts";

/** The most origins that a file is compared with. If there are more, it counts as new. */
const mostRelated = 300;

interface RunOptions {
  readonly state: StageState;
  readonly changes: readonly [PathChanges, PathChanges];
  readonly stage: number;
  readonly instruction: Instruction;
  readonly trigger: string | undefined;
  /** The step's key, the same in both builds. */
  readonly step: string;
  readonly workdir: string;
  /** What differs in the stages that the step has mounted. */
  readonly mounted: readonly Origin[];
  readonly relations: Relations;
}

/**
 * Applies a RUN step's changes to the stage's state: what began to differ, what continues, what
 * ended.
 */
export async function applyRun(options: RunOptions): Promise<void> {
  const { state } = options;
  const before = [...state.content.values(), ...options.mounted];
  const changed = state.apply(options.changes);
  const writer = { stage: options.stage, instruction: options.instruction };
  for (const { path } of changed) state.written.set(path, writer);
  applyMetadata(options, changed);
  const differing = changed.filter(({ path, now }) => {
    const differs = contentDiffers(now);
    if (!differs) state.content.delete(path);
    return differs;
  });
  const gone = new Set(changed.filter(({ now }) => now.every(isAbsent)).map(({ path }) => path));
  const earlier: Earlier[] = before.map((origin) => ({
    origin,
    isOfSameStep: false,
    isGone: gone.has(origin.path) && origin.stage === options.stage,
  }));
  const around = [...before];
  for (const each of differing.toSorted(byTime)) {
    const origin = await originFor(options, { changed: each, earlier, around });
    if (origin === state.content.get(each.path)) continue;
    state.content.set(each.path, origin);
    around.push(origin);
    earlier.push({ origin, isOfSameStep: true, isGone: false });
    options.relations.remember(origin);
  }
}

interface Surroundings {
  readonly changed: Changed;
  readonly earlier: readonly Earlier[];
  readonly around: readonly Origin[];
}

async function originFor(
  options: RunOptions,
  { changed, earlier, around }: Surroundings,
): Promise<Origin> {
  const { state, stage, instruction, step, trigger, workdir, relations } = options;
  const { path, before, now } = changed;
  const made = { path, stage, instruction, step, states: now, around, later: [] };
  const fresh: Origin = trigger === undefined ? made : { ...made, trigger };
  const known = state.content.get(path);
  if (known !== undefined) {
    if (isSameContent(before, now)) return known;
    const what = await relations.rewritten(before, now);
    if (what === "same") return { ...known, path, states: now };
    if (what !== "fresh") {
      const addition = { ...fresh, start: before[0]?.size ?? 0 };
      return { ...known, path, states: now, later: [...known.later, addition] };
    }
  }
  if (earlier.length > mostRelated) return fresh;
  const from = await relations.madeFrom({ path, states: now, instruction, workdir, earlier });
  return from === undefined ? fresh : { ...fresh, from };
}

function applyMetadata(options: RunOptions, changed: readonly Changed[]): void {
  const { state, stage, instruction, step } = options;
  for (const { path, now } of changed) {
    if (!metadataDiffers(now)) state.metadata.delete(path);
    else if (!state.metadata.has(path)) {
      const made = { path, stage, instruction, step, states: now, around: [], later: [] };
      state.metadata.set(path, made);
    }
  }
}

function isAbsent(state: Changed["now"][number]): boolean {
  return state === undefined || state.type === "whiteout";
}

/** Sorts by time, because files that were written first may be what the others were made from. */
function byTime({ path: one, now: [a] }: Changed, { path: other, now: [b] }: Changed): number {
  return (a?.mtime ?? 0) - (b?.mtime ?? 0) || Number(one > other) - Number(one < other);
}
