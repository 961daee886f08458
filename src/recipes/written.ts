import type { LinePlaces } from "../containerfile/model.ts";
import type { InputEntry, WrittenPlace } from "../domain/build/written-place.ts";

/** The name that reports give a Containerfile of Twofold's: its path in the output folder. */
export const writtenFile = "recipe/Containerfile";

/** A Containerfile that a recipe wrote. */
export interface WrittenContainerfile {
  readonly text: string;
  /** Where the user wrote the lines that Twofold wrote. */
  readonly places: LinePlaces;
}

/** A line of a Containerfile, and where the user wrote what it says. */
export interface WrittenLine {
  readonly text: string;
  /** Absent for a line that no input decides. */
  readonly from?: InputEntry | WrittenPlace;
}

/**
 * Puts lines behind a text that the user wrote, or behind nothing.
 * @param own ends with a line end, or is empty
 */
export function withLines(own: string, lines: readonly WrittenLine[]): WrittenContainerfile {
  const above = own.split("\n").length - 1;
  const places = new Map(
    lines.map(({ from }, index): [number, WrittenPlace] => {
      const line = above + index + 1;
      if (from !== undefined && "file" in from) return [line, from];
      const place = { file: writtenFile, line };
      return [line, from === undefined ? place : { ...place, input: from }];
    }),
  );
  return { text: `${own}${lines.map(({ text }) => `${text}\n`).join("")}`, places };
}
