import type { Instruction, Stage } from "../containerfile/model.ts";
import { instructionPlace } from "../containerfile/places.ts";
import type { InstructionPlace } from "../domain/build/instruction-place.ts";
import type { AttributedDifference, FoundDifference } from "../domain/findings/difference.ts";
import { fileOfPath, isMemberPath } from "../domain/text/image-path.ts";
import { configInstruction, toldDifference, toldFile } from "./config-origins.ts";
import { agreedOn, originOf, writerIn } from "./lookup.ts";
import { isMadeOf, type Origin, rootOf } from "./model.ts";
import type { States, Writer } from "./stage-state.ts";
import { trail, triggerOf } from "./trail.ts";
import type { WalkedStage } from "./walk.ts";

interface AttributeOptions {
  readonly differences: readonly FoundDifference[];
  readonly file: string;
  readonly stages: readonly Stage[];
  /** The stage that the differences are in. */
  readonly target: WalkedStage;
  /** Evidence for a difference that the watched builds did not show. */
  readonly unseen: string | undefined;
}

/** A difference and where it comes from. */
export interface Attributed {
  readonly difference: AttributedDifference;
  /**
   * Set for a difference that was made from a file which is not in the image: the cause must be
   * looked for in that file, and this difference represents it in the report.
   */
  readonly hidden?: Origin;
  /**
   * How it differed when watched; undefined for the config, and if the watched builds did not show
   * it.
   */
  readonly watched?: Watched;
  /**
   * The path that corresponds to it in the watched builds, and its states there; the builds may
   * agree on it.
   */
  readonly again?: { readonly path: string; readonly states: States };
}

/** A difference as it was in the watched builds. */
export interface Watched {
  /** Where it began. */
  readonly root: Origin;
  /** The path that corresponds to it at the target's end, and its states there. */
  readonly path: string;
  readonly states: States;
}

/** Attributes each difference to the instruction that made it, and marks what only carries one onward. */
export function attribute(options: AttributeOptions): readonly Attributed[] {
  const found = options.differences.map((difference) => ({
    difference,
    origin: difference.kind === "config" ? undefined : originOf(difference, options.target),
  }));
  const shown = representatives(found);
  return found.flatMap(({ difference, origin }): readonly Attributed[] => {
    if (difference.kind === "config") return [inConfig(options, { difference, found, shown })];
    if (origin === undefined) return [withoutOrigin(options, difference)];
    const first = shown.get(keyOf(rootOf(origin)));
    return [
      traced(options, { difference, origin, first }),
      ...later(options, { difference, origin }),
    ];
  });
}

interface WithOrigin {
  readonly difference: AttributedDifference;
  readonly origin: Origin | undefined;
}

/** More hops than any chain of copies has. */
const mostHops = 1_000_000;

/**
 * Returns the difference that represents each first origin: the file itself, else the same bytes
 * under another name, else what was made from it. Among several, it takes the one with the fewest
 * hops, and prefers a file to an archive's member.
 */
function representatives(found: readonly WithOrigin[]): ReadonlyMap<string, AttributedDifference> {
  const best = new Map<
    string,
    { readonly difference: AttributedDifference; readonly rank: number }
  >();
  for (const { difference, origin } of found) {
    if (origin === undefined) continue;
    const key = keyOf(rootOf(origin));
    const isMember = isMemberPath(difference.path);
    const rank = hopsOf(origin) + (isMadeOf(origin) ? mostHops : 0) + (isMember ? 0.5 : 0);
    if (rank < (best.get(key)?.rank ?? Infinity)) best.set(key, { difference, rank });
  }
  return new Map([...best].map(([key, { difference }]) => [key, difference]));
}

function hopsOf({ from }: Origin): number {
  return from === undefined ? 0 : 1 + hopsOf(from.origin);
}

function traced(
  options: AttributeOptions,
  found: {
    readonly difference: AttributedDifference;
    readonly origin: Origin;
    readonly first: AttributedDifference | undefined;
  },
): Attributed {
  const { difference, origin, first } = found;
  const root = rootOf(origin);
  const instruction = placeOf(options, root.instruction);
  const evidence = [...difference.evidence, ...trail(options, origin), ...triggerOf(root)];
  const located: AttributedDifference = {
    ...written(difference, 0, origin.later[0]?.start),
    evidence,
    ...(instruction === undefined ? {} : { instruction }),
  };
  const watched = { root, path: origin.path, states: origin.states };
  const again = againOf(origin);
  const isCarried = origin.from !== undefined && first !== undefined;
  if (isCarried && first.path !== difference.path && !areSiblings(first, difference, origin)) {
    const carries = { path: first.path, ...(instruction === undefined ? {} : { instruction }) };
    return { difference: { ...located, carries }, watched, again };
  }
  const own = { difference: located, watched, again };
  return isMadeOf(origin) ? { ...own, hidden: root } : own;
}

/**
 * Whether two members of one archive differ independently: none of them was traced by itself as a
 * file.
 */
function areSiblings(
  one: AttributedDifference,
  other: AttributedDifference,
  { path }: Origin,
): boolean {
  return !isMemberPath(path) && fileOfPath(one.path) === fileOfPath(other.path);
}

/**
 * Repeats a difference for what later steps added to the same file, if that differs independently.
 */
function later(
  options: AttributeOptions,
  { difference, origin }: { readonly difference: AttributedDifference; readonly origin: Origin },
): readonly Attributed[] {
  if (difference.kind !== "content" || isMemberPath(difference.path)) return [];
  const lines = new Set([rootOf(origin).instruction?.line]);
  return origin.later.flatMap((each, at): readonly Attributed[] => {
    const instruction = placeOf(options, each.instruction);
    if (instruction === undefined || lines.has(instruction.line)) return [];
    lines.add(instruction.line);
    const evidence = [...difference.evidence, "what this step added to the file also differs"];
    const own = written(difference, each.start, origin.later[at + 1]?.start);
    const watched = { root: each, path: origin.path, states: origin.states };
    return [{ difference: { ...own, instruction, evidence }, watched, again: againOf(origin) }];
  });
}

/** Limits a difference to the spots in what one step wrote. */
function written(
  difference: AttributedDifference,
  start: number,
  end = Infinity,
): AttributedDifference {
  const { clue } = difference;
  if (clue === undefined || isMemberPath(difference.path)) return difference;
  const spots = clue.spots.filter(({ offset }) => offset >= start && offset < end);
  const isSome = spots.length > 0 && spots.length < clue.spots.length;
  return isSome ? { ...difference, clue: { ...clue, spots } } : difference;
}

/**
 * Attributes a difference of the config. What the config says about a differing file is a
 * consequence of that file.
 */
function inConfig(
  options: AttributeOptions,
  known: {
    readonly difference: AttributedDifference;
    readonly found: readonly WithOrigin[];
    readonly shown: ReadonlyMap<string, AttributedDifference>;
  },
): Attributed {
  const { difference } = known;
  const found = known.found.flatMap(({ origin }) => origin ?? []);
  const told = toldFile(difference, { ...options, found });
  const own = placeOf(options, configInstruction(difference, options));
  const root = told === undefined ? undefined : rootOf(told);
  const first = root === undefined ? undefined : known.shown.get(keyOf(root));
  const instruction = placeOf(options, root?.instruction) ?? own;
  const located = instruction === undefined ? difference : { ...difference, instruction };
  const reflected = first ?? toldDifference(difference, options);
  if (reflected === undefined) return { difference: located };
  const carries = { path: reflected.path, ...(instruction === undefined ? {} : { instruction }) };
  return { difference: { ...located, carries } };
}

/** Returns the path and states to compare again; for a member, those of its archive. */
function againOf({ path, states }: Origin): NonNullable<Attributed["again"]> {
  return { path: fileOfPath(path), states };
}

function withoutOrigin(options: AttributeOptions, difference: AttributedDifference): Attributed {
  const writer = writerIn(difference.path, options.target);
  const instruction = placeOf(options, writer?.instruction) ?? difference.instruction;
  const evidence = [...difference.evidence, ...unseen(options, writer)];
  const again = agreedOn(difference, options.target);
  return {
    difference: { ...difference, evidence, ...(instruction === undefined ? {} : { instruction }) },
    ...(again === undefined ? {} : { again }),
  };
}

function unseen({ unseen: text }: AttributeOptions, writer: Writer | undefined): readonly string[] {
  if (text === undefined) return [];
  return [writer?.instruction === undefined ? text : `${text}; this instruction last wrote it`];
}

function placeOf(
  { file }: AttributeOptions,
  instruction: Instruction | undefined,
): InstructionPlace | undefined {
  return instruction === undefined ? undefined : instructionPlace({ file }, instruction);
}

function keyOf({ stage, path, instruction }: Origin): string {
  return JSON.stringify([stage, path, instruction?.line]);
}
