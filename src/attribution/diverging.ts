import { stageChain } from "../containerfile/chain.ts";
import type { Containerfile } from "../containerfile/model.ts";
import { type NameValues, nameOf } from "../containerfile/origins.ts";
import { stepKey } from "../domain/build/step-id.ts";
import type { PathState, WatchedBuild } from "../domain/findings/watched-build.ts";
import type { Origin } from "./model.ts";
import { contentDiffers } from "./stage-state.ts";

/** A path at the step after which it first differs between the two builds. */
export interface DivergingPlace {
  /** Identifies the path at the step. */
  readonly key: string;
  readonly path: string;
  /** 0-based index of the stage. */
  readonly stage: number;
  /** The step's key among the watched ones. */
  readonly step: string;
  /** 1-based line of the step's instruction. */
  readonly line: number;
  readonly part: Part;
  /** The values in both builds. */
  readonly values: readonly [string, string];
}

/** The part of a path that is compared. */
type Part = "content" | "metadata";

/** Returns the place where an origin began; undefined if no watched step made it. */
export function divergingPlace(origin: Origin): DivergingPlace | undefined {
  const { path, stage, step, instruction, states } = origin;
  if (step === undefined || instruction === undefined) return undefined;
  const part = contentDiffers(states) ? "content" : "metadata";
  const values = [valueOf(states[0], part), valueOf(states[1], part)] as const;
  const key = JSON.stringify([step, part, path]);
  return { key, path, stage, step, line: instruction.line, part, values };
}

/**
 * Returns the state of a path as a text. Two texts are equal if nothing differs that enters an
 * image.
 */
export function valueOf(state: PathState | undefined, part: Part): string {
  if (state === undefined) return "";
  const { type, size, linkname, digest, mode, uid, gid } = state;
  return JSON.stringify(
    part === "content" ? [type, size, linkname, digest] : [type, mode, uid, gid],
  );
}

/** A build that was run once more and watched, possibly only up to one of its steps. */
interface WatchedOnce {
  readonly build: WatchedBuild;
  readonly containerfile: Containerfile;
  readonly values: NameValues;
}

/**
 * Returns what a build had at each of some places, by their keys; absent if it did not reach the
 * step.
 */
export function valuesAt(
  places: readonly DivergingPlace[],
  watched: WatchedOnce,
): ReadonlyMap<string, string> {
  const { steps } = watched.build;
  const values = new Map<string, string>();
  for (const place of places) {
    const stages = stagesBelow(place.stage, watched);
    let state: PathState | undefined;
    for (const { id, before, changes } of steps) {
      if (!stages.has(id.stage)) continue;
      if (before?.has(place.path) === true) state = before.get(place.path);
      if (changes.has(place.path)) state = changes.get(place.path);
      if (stepKey(id) !== place.step) continue;
      values.set(place.key, valueOf(state, place.part));
      break;
    }
  }
  return values;
}

/**
 * Returns a stage and those that it builds on. Their steps come first, because stages are built in
 * their order.
 */
function stagesBelow(index: number, { containerfile, values }: WatchedOnce): ReadonlySet<number> {
  const stage = containerfile.stages[index];
  if (stage === undefined) return new Set();
  const chain = stageChain({ ...values, containerfile, target: nameOf(stage) });
  return new Set(chain.map((each) => each.index));
}
