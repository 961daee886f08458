import type { InstructionPlace } from "../domain/build/instruction-place.ts";
import type { WrittenPlace } from "../domain/build/written-place.ts";
import type { Place } from "../domain/text/failure.ts";
import type { Containerfile, Instruction } from "./model.ts";

/**
 * Returns where the user wrote a line of a Containerfile.
 * @param line 1-based, in the Containerfile's text
 */
export function placeAt(
  { file, places }: Pick<Containerfile, "file" | "places">,
  line: number,
): WrittenPlace {
  return places?.get(line) ?? { file, line };
}

/** Names an instruction as reports do, at the place where the user wrote it. */
export function instructionPlace(
  { file }: Pick<Containerfile, "file">,
  { line, text, written }: Pick<Instruction, "line" | "text" | "written">,
): InstructionPlace {
  return { ...(written ?? { file, line }), text };
}

/** Returns the places of some lines that are in files of the user, each once. */
export function filePlaces(
  containerfile: Pick<Containerfile, "file" | "places">,
  lines: readonly number[],
): readonly Place[] {
  const found = [...new Set(lines)].map((line) => placeAt(containerfile, line));
  return found.flatMap(({ file, line, input }) => (input === undefined ? [{ file, line }] : []));
}

/** Returns the beginning of a Containerfile that the user wrote: everything above Twofold's lines. */
export function ownText({ text, places }: Pick<Containerfile, "text" | "places">): string {
  if (places === undefined || places.size === 0) return text;
  const own = Math.min(...places.keys()) - 1;
  return text
    .split("\n")
    .slice(0, own)
    .map((line) => `${line}\n`)
    .join("");
}
