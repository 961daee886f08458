import type { Assignment, CommandArgument, Word } from "unbash";

/** What `$NAME` stands for in a script. */
export interface Variables {
  /** Variables from the Containerfile: ENV and ARG. */
  readonly lookup: (name: string) => string | undefined;
  /** Variables that the script itself has assigned so far. */
  readonly assigned: Map<string, string>;
}

/** The longest value: doubling variables (`A=$A$A`) must not fill the memory. */
const longestValue = 4096;

/**
 * Returns the words that a word of a command expands to: without quotes, and with known variables
 * resolved. An unquoted variable may expand to several words, as in `apt-get install $packages`.
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
  return expanded(withoutOutput(word), variables)
    .split(/\s+/)
    .filter((part) => part !== "");
}

/** Records what a script assigns, for the words that follow. */
export function remember({ name, value }: Assignment, variables: Variables): void {
  if (value.type !== "Word") return;
  const text = expanded(withoutOutput(value), variables);
  if (text.length <= longestValue) variables.assigned.set(name, text);
}

/** Stands for what a command prints: it is not a word of the script. */
const unknownOutput = "$()";

/** Returns a word's text with `$()` in place of every `$(…)`, whose words are those of a command. */
function withoutOutput({ value, parts = [] }: Word): string {
  let text = value;
  for (const part of parts) {
    for (const inner of part.type === "DoubleQuoted" ? part.parts : [part]) {
      if (inner.type === "CommandExpansion") text = text.replace(inner.text, () => unknownOutput);
    }
  }
  return text;
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
