import type { Assignment, CommandArgument } from "unbash";

/** What stands for `$NAME` in a script. */
export interface Variables {
  /** What the Containerfile gives: ENV and ARG. */
  readonly lookup: (name: string) => string | undefined;
  /** What the script itself gave so far. */
  readonly assigned: Map<string, string>;
}

/** Doubling variables (`A=$A$A`) must not fill the memory. */
const longestValue = 4096;

/**
 * What a word of a command comes to: without quotes, with the variables that are known. A value of a variable
 * outside of quotes may be several words, as in `apt-get install $packages`.
 */
export function wordsOf(
  word: CommandArgument | undefined,
  variables: Variables,
): readonly string[] {
  if (word === undefined) return [];
  if (word.type === "Assignment") return [expanded(word.text, variables)];
  if (word.parts === undefined) return [word.value];
  const isQuoted = word.parts.some(({ type }) => /Quoted$/.test(type));
  if (word.parts.every(({ type }) => type === "SingleQuoted")) return [word.value];
  const text = expanded(word.value, variables);
  if (isQuoted || text === word.value) return [text];
  return text.split(/\s+/).filter((part) => part !== "");
}

/** Remembers what a script assigns, for the words behind it. */
export function remember({ name, value }: Assignment, variables: Variables): void {
  if (value.type !== "Word") return;
  const text = expanded(value.value, variables);
  if (text.length <= longestValue) variables.assigned.set(name, text);
}

function expanded(text: string, { lookup, assigned }: Variables): string {
  if (text.length > longestValue) return text;
  return text.replace(
    /\$(?:\{(\w+)\}|(\w+))/g,
    (written: string, braced: string | undefined, plain: string | undefined) => {
      const name = braced ?? plain ?? "";
      return assigned.get(name) ?? lookup(name) ?? written;
    },
  );
}
