import type { Instruction } from "../containerfile/model.ts";
import type { PathChanges } from "../domain/findings/watched-build.ts";
import { type CopyPaths, covers, destinationsOf } from "./copied-paths.ts";
import type { Origin } from "./model.ts";
import {
  type Changed,
  contentDiffers,
  metadataDiffers,
  type StageState,
  type Writer,
} from "./stage-state.ts";

/** A COPY, ADD or WORKDIR. It is not watched, so its effect is inferred from its paths. */
export interface QuietStep {
  readonly instruction: Instruction;
  readonly copy: CopyPaths | undefined;
  /**
   * The state of the stage that it copies from; undefined for the context, an image or a download.
   */
  readonly from: StageState | undefined;
}

interface CopyOptions {
  readonly state: StageState;
  readonly stage: number;
  readonly steps: readonly QuietStep[];
  /**
   * What all of these steps together changed; undefined if the stage ends with them, or if it could
   * not be determined.
   */
  readonly changes: readonly [PathChanges, PathChanges] | undefined;
}

/** What COPY brings along, by the path where it ends up. */
interface Brought {
  readonly content: Map<string, Origin>;
  readonly metadata: Map<string, Origin>;
  readonly written: Map<string, Writer>;
}

/** Applies the steps between two watched ones to the stage's state. */
export function applyCopies(options: CopyOptions): void {
  const { state, changes } = options;
  const brought = broughtBy(options);
  if (changes !== undefined) {
    for (const changed of state.apply(changes)) take(options, { brought, changed });
    return;
  }
  for (const [path, origin] of brought.content) state.content.set(path, origin);
  for (const [path, origin] of brought.metadata) state.metadata.set(path, origin);
  for (const [path, writer] of brought.written) state.written.set(path, writer);
}

/**
 * Applies a path that the steps changed. If it is a copy of a path that differs, that origin
 * continues; otherwise the difference begins here.
 */
function take(
  { state, stage, steps }: CopyOptions,
  { brought, changed }: { readonly brought: Brought; readonly changed: Changed },
): void {
  const { path, now } = changed;
  const writer = brought.written.get(path) ?? { stage, instruction: writerOf(steps, path) };
  state.written.set(path, writer);
  const instruction = writerOf(steps, path) ?? writer.instruction;
  const own = { path, stage, instruction, states: now, around: [], later: [] };
  const origin = brought.content.get(path);
  const content = origin === undefined ? own : { ...origin, states: now };
  if (contentDiffers(now)) state.content.set(path, content);
  else state.content.delete(path);
  if (metadataDiffers(now)) state.metadata.set(path, brought.metadata.get(path) ?? own);
  else state.metadata.delete(path);
}

/**
 * Returns the last step that may have put something at a path. If there is only one step, it made
 * everything that is new.
 */
export function writerOf(steps: readonly QuietStep[], path: string): Instruction | undefined {
  const covering = steps.findLast(({ copy }) => copy !== undefined && covers(copy, path));
  return (covering ?? (steps.length === 1 ? steps[0] : undefined))?.instruction;
}

function broughtBy({ steps, stage }: CopyOptions): Brought {
  const brought: Brought = { content: new Map(), metadata: new Map(), written: new Map() };
  for (const { instruction, copy, from } of steps) {
    if (copy === undefined || from === undefined) continue;
    const bring = (origin: Origin, path: string): Origin => ({
      ...{ path, stage, instruction, states: origin.states, around: [], later: [] },
      from: { origin, how: "copy" },
    });
    const setsModes = instruction.flags.some(({ name }) => name === "chmod" || name === "chown");
    for (const [origin, target] of targets(from.content, copy)) {
      brought.content.set(target, bring(origin, target));
    }
    for (const [origin, target] of setsModes ? [] : targets(from.metadata, copy)) {
      brought.metadata.set(target, bring(origin, target));
    }
    for (const [writer, target] of targets(from.written, copy)) {
      brought.written.set(target, writer);
    }
  }
  return brought;
}

/** Yields everything that a copy takes along, each with a path where it may end up. */
function* targets<T>(
  from: ReadonlyMap<string, T>,
  copy: CopyPaths,
): Generator<readonly [T, string]> {
  for (const [path, value] of from) {
    for (const target of destinationsOf(copy, path)) yield [value, target];
  }
}
