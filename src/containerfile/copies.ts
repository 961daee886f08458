import { expandWord } from "./expand.ts";
import { isHeredocMarker, jsonStrings } from "./heredoc.ts";
import type { Containerfile, Instruction } from "./model.ts";

/** A file, folder or pattern of the build context that COPY or ADD puts into the image. */
export interface ContextSource {
  /** Relative to the context, as written, without quotes; a variable in it stays as it is. */
  readonly source: string;
  /** 1-based line of the instruction. */
  readonly line: number;
}

/** What all stages copy from the build context, in the order of the file. */
export function contextSources(containerfile: Containerfile): ContextSource[] {
  return containerfile.stages.flatMap(({ instructions }) =>
    instructions.flatMap((instruction) =>
      sourcesOf(instruction).map((source) => ({ source, line: instruction.line })),
    ),
  );
}

function sourcesOf({ keyword, flags, argument, words }: Instruction): string[] {
  if (keyword !== "ADD" && keyword !== "COPY") return [];
  if (flags.some(({ name }) => name === "from")) return [];
  const strings = jsonStrings(argument);
  if (strings !== undefined) return strings.slice(0, -1).filter((source) => !isRemote(source));
  return words
    .slice(0, -1)
    .map(({ text }) => text)
    .filter((text) => !isHeredocMarker(text))
    .map(withoutQuotes)
    .filter((source) => !isRemote(source));
}

function withoutQuotes(word: string): string {
  if (word.includes("$")) return word;
  const { text, problem } = expandWord(word, () => undefined);
  return problem === undefined ? text : word;
}

/** ADD fetches URLs and git repositories itself. */
function isRemote(source: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
}
