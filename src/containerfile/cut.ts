import { neededStages, type Scope } from "./bases.ts";
import { parseContainerfile } from "./parse.ts";

/** A Containerfile that was cut short. */
interface Cut {
  readonly text: string;
  /** 0-based index of the stage that is now the last one, and the target. */
  readonly lastStage: number;
}

/** An instruction, identified by its stage's 0-based index and its 1-based line. */
export interface InstructionAt {
  readonly stage: number;
  readonly line: number;
}

/**
 * Returns the text up to the last of some instructions. Undefined if the stage in which it ends
 * does not need all of their stages: buildah would leave one out.
 */
export function cutBehind(
  places: readonly InstructionAt[],
  { scope, text }: { readonly scope: Scope; readonly text: string },
): Cut | undefined {
  const last = places.reduce((late: InstructionAt | undefined, place) => {
    return late === undefined || place.line > late.line ? place : late;
  }, undefined);
  const { target: _, containerfile, ...values } = scope;
  const stage = containerfile.stages[last?.stage ?? -1];
  const instruction = [stage?.from, ...(stage?.instructions ?? [])].find(
    (each) => each?.line === last?.line,
  );
  if (stage === undefined || instruction === undefined) return undefined;
  const upTo = (whole: string): string =>
    `${whole.split("\n").slice(0, instruction.endLine).join("\n")}\n`;
  const cut = parseContainerfile({ ...containerfile, text: upTo(containerfile.text) });
  const needed = new Set(neededStages({ ...values, containerfile: cut }).map(({ index }) => index));
  const isWhole = places.every((place) => needed.has(place.stage));
  return isWhole ? { text: upTo(text), lastStage: stage.index } : undefined;
}
