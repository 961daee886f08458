import type { Instruction } from "../containerfile/model.ts";
import type { PathChanges } from "../domain/findings/traced-build.ts";
import { type CopyPaths, covers, destinationsOf } from "./copied-paths.ts";
import type { Origin } from "./model.ts";
import {
  type Changed,
  contentDiffers,
  metadataDiffers,
  type StageState,
  type Writer,
} from "./stage-state.ts";

/** A COPY, ADD or WORKDIR: nobody watches it, so what it did is told by its paths. */
export interface QuietStep {
  readonly instruction: Instruction;
  readonly copy: CopyPaths | undefined;
  /** How the stage stands that it copies from; undefined for the context, an image or a download. */
  readonly from: StageState | undefined;
}

interface CopyOptions {
  readonly state: StageState;
  readonly stage: number;
  readonly steps: readonly QuietStep[];
  /** What all of them together changed; undefined when the stage ends with them, or it could not be told. */
  readonly changes: readonly [PathChanges, PathChanges] | undefined;
}

/** What COPY brings along, by the path where it comes to lie. */
interface Brought {
  readonly content: Map<string, Origin>;
  readonly metadata: Map<string, Origin>;
  readonly written: Map<string, Writer>;
}

/** Takes the steps between two watched ones into the stage's state. */
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

/** A path that the steps changed: what is brought there, if it differs, goes on; anything else begins here. */
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

/** The last step that may have put something at a path; a lone step has put there whatever is new. */
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

/** Everything that a copy takes along, each with a path where it may come to lie. */
function* targets<T>(
  from: ReadonlyMap<string, T>,
  copy: CopyPaths,
): Generator<readonly [T, string]> {
  for (const [path, value] of from) {
    for (const target of destinationsOf(copy, path)) yield [value, target];
  }
}
