/** A word after its variables, quotes and escapes were resolved. */
interface Expansion {
  readonly text: string;
  /** Variables that were used without a default and have no value. */
  readonly unset: readonly string[];
  /** Why the word has no meaning, as the end of a sentence; if set, `text` is useless. */
  readonly problem?: string;
}

export type Lookup = (name: string) => string | undefined;

/** The longest word: doubling variables (`ARG B=$A$A`) must not fill the memory. */
const longestWord = 4096;

interface Cursor {
  readonly word: string;
  readonly lookup: Lookup;
  readonly unset: Set<string>;
  at: number;
  problem: string | undefined;
}

/**
 * Resolves `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+other}` and `${NAME:?message}`, quotes
 * and backslashes in one word, as buildah does for FROM, ARG and `--from`.
 */
export function expandWord(word: string, lookup: Lookup): Expansion {
  const cursor: Cursor = { word, lookup, unset: new Set(), at: 0, problem: undefined };
  if (word.length > longestWord) cursor.problem = `is longer than ${longestWord} characters`;
  const text = cursor.problem === undefined ? readUntil(cursor, "") : "";
  if (text.length > longestWord)
    cursor.problem ??= `expands to more than ${longestWord} characters`;
  const expansion = { text, unset: [...cursor.unset] };
  return cursor.problem === undefined ? expansion : { ...expansion, problem: cursor.problem };
}

/** Reads past the next unquoted `stop` character, or to the end of the word if `stop` is empty. */
function readUntil(cursor: Cursor, stop: string): string {
  let text = "";
  while (cursor.at < cursor.word.length) {
    const character = cursor.word[cursor.at] ?? "";
    cursor.at += 1;
    if (character === stop) return text;
    if (character === "'" || character === '"') text += readQuoted(cursor, character);
    else if (character === "$") text += readVariable(cursor);
    else if (character === "\\") text += take(cursor);
    else text += character;
  }
  if (stop !== "") cursor.problem ??= `is missing \`${stop}\``;
  return text;
}

function readQuoted(cursor: Cursor, quote: string): string {
  let text = "";
  while (cursor.at < cursor.word.length) {
    const character = take(cursor);
    if (character === quote) return text;
    if (quote === "'") text += character;
    else if (character === "$") text += readVariable(cursor);
    else if (character === "\\" && /["$\\]/.test(cursor.word[cursor.at] ?? ""))
      text += take(cursor);
    else text += character;
  }
  cursor.problem ??= `is missing a closing \`${quote}\``;
  return text;
}

function readVariable(cursor: Cursor): string {
  if (cursor.word[cursor.at] !== "{") {
    const name = readName(cursor);
    return name === "" ? "$" : valueOf(cursor, name);
  }
  cursor.at += 1;
  const name = readName(cursor);
  const next = take(cursor);
  if (next === "}") return valueOf(cursor, name);
  const operator = next === ":" ? take(cursor) : "";
  if (operator !== "-" && operator !== "+" && operator !== "?") {
    cursor.problem ??= "uses a form of `${…}` other than `${NAME}`, `:-`, `:+` and `:?`";
    return "";
  }
  const other = readUntil(cursor, "}");
  const value = cursor.lookup(name) ?? "";
  if (operator === "+") return value === "" ? "" : other;
  if (operator === "?" && value === "") cursor.problem ??= `needs a value for \`${name}\``;
  return value === "" ? other : value;
}

function valueOf(cursor: Cursor, name: string): string {
  const value = cursor.lookup(name);
  if (value === undefined) cursor.unset.add(name);
  return value ?? "";
}

function readName(cursor: Cursor): string {
  const name = /^(?:[0-9]|[A-Za-z_][A-Za-z0-9_]*)/.exec(cursor.word.slice(cursor.at))?.[0] ?? "";
  cursor.at += name.length;
  return name;
}

function take(cursor: Cursor): string {
  const character = cursor.word[cursor.at] ?? "";
  cursor.at += 1;
  return character;
}
