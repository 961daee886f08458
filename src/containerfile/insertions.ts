import type { FixEdit } from "../domain/findings/cause.ts";
import { Failure } from "../domain/text/failure.ts";
import { escapeOf } from "./instructions.ts";
import { joinLines, physicalLines, placeOf } from "./lines.ts";
import type { Containerfile, Instruction } from "./model.ts";
import { parseContainerfile } from "./parse.ts";

/** Text to insert into an instruction, in the order of the places in its text. */
export interface InstructionChange {
  readonly instruction: Instruction;
  readonly insertions: readonly FixEdit[];
}

/** A Containerfile with insertions. */
export interface ChangedContainerfile {
  readonly containerfile: Containerfile;
  /** Returns where a character of the original text is now. */
  readonly moved: (offset: number) => number;
}

/**
 * Inserts text into instructions. Everything else stays byte for byte: line ends, comments,
 * here-documents, and how a line is continued.
 * @returns undefined if an instruction would then not be the one that was meant
 */
export function withInsertions(
  containerfile: Containerfile,
  changes: readonly InstructionChange[],
): ChangedContainerfile | undefined {
  const { text } = containerfile;
  const places = changes.flatMap((change) => placesIn(containerfile, change));
  const sorted = places.toSorted((a, b) => a.offset - b.offset);
  let result = "";
  let from = 0;
  for (const place of sorted) {
    result += text.slice(from, place.offset) + place.text;
    from = place.offset;
  }
  const changed = parsed(result + text.slice(from), containerfile);
  if (changed === undefined || !isAsMeant({ before: containerfile, changes, after: changed })) {
    return undefined;
  }
  const moved = (offset: number): number =>
    sorted.reduce((sum, place) => (place.offset <= offset ? sum + place.text.length : sum), offset);
  return { containerfile: changed, moved };
}

/** Returns all instructions of a file, in their order. */
export function instructionsOf({ args, stages }: Containerfile): readonly Instruction[] {
  return [...args, ...stages.flatMap(({ from, instructions }) => [from, ...instructions])];
}

interface InsertionPlace {
  /** In the file's text. */
  readonly offset: number;
  readonly text: string;
}

function placesIn(
  { text, file }: Containerfile,
  { instruction, insertions }: InstructionChange,
): readonly InsertionPlace[] {
  const lines = physicalLines(text);
  const escape = escapeOf(lines, file);
  const joined = joinLines(lines, { first: instruction.line - 1, escape });
  const start = joined.text.length - joined.text.trimStart().length;
  return insertions.map(({ at, text: inserted }) => ({
    offset: placeOf(joined, start + at).offset,
    text: inserted,
  }));
}

function parsed(
  text: string,
  { file, places }: Pick<Containerfile, "file" | "places">,
): Containerfile | undefined {
  try {
    return parseContainerfile({ text, file, places });
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** Whether each changed instruction reads as meant, and every other one as before. */
function isAsMeant({
  before,
  changes,
  after,
}: {
  readonly before: Containerfile;
  readonly changes: readonly InstructionChange[];
  readonly after: Containerfile;
}): boolean {
  const found = instructionsOf(after);
  const meant = new Map(
    changes.map(({ instruction, insertions }) => [
      instruction,
      withText(instruction.text, insertions),
    ]),
  );
  const all = instructionsOf(before);
  return (
    all.length === found.length &&
    all.every((instruction, index) => {
      const now = found[index];
      return (
        now?.text === (meant.get(instruction) ?? instruction.text) &&
        now.line === instruction.line &&
        now.endLine === instruction.endLine &&
        now.heredocs.join() === instruction.heredocs.join()
      );
    })
  );
}

function withText(text: string, insertions: readonly FixEdit[]): string {
  let result = "";
  let from = 0;
  for (const { at, text: inserted } of insertions) {
    result += text.slice(from, at) + inserted;
    from = at;
  }
  return result + text.slice(from);
}
