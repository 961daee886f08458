import type { Containerfile, Instruction, Word } from "../containerfile/model.ts";
import { type NamingWord, namesOf, namingWords } from "../containerfile/origins.ts";

/** The default of an ARG from which a variable gets its value. */
export interface NamedDefault {
  /** The text after `=`. */
  readonly value: Word;
  /** 1-based line of the ARG. */
  readonly line: number;
}

/**
 * Returns the variable if a word is nothing else, `$NAME` or `${NAME}`, in quotes or not; undefined
 * for any other word.
 */
export function wholeVariable({ text }: Word): string | undefined {
  const found = /^("?)\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})\1$/.exec(text);
  return found?.[2] ?? found?.[3];
}

/**
 * Returns the default that gives a variable its value in a word: that of the last ARG before the
 * first FROM, or for
 * `--from` and `from=` that of the last one above it in its stage. Undefined if no ARG in the file
 * has a default.
 */
export function valueOf(
  variable: string,
  { containerfile, named }: { containerfile: Containerfile; named: NamingWord },
): NamedDefault | undefined {
  const outer = lastDefault(variable, containerfile);
  if (named.kind === "from") return outer;
  const { instructions } = named.stage;
  const above = instructions.slice(0, instructions.indexOf(named.instruction));
  const declared = above.findLast((instruction) =>
    assignments(instruction).some(({ name }) => name === variable),
  );
  if (declared === undefined) return undefined;
  const own = assignments(declared).findLast(({ name }) => name === variable);
  return own?.value === undefined ? outer : placed(declared, own.value, containerfile);
}

function lastDefault(variable: string, containerfile: Containerfile): NamedDefault | undefined {
  for (const instruction of containerfile.args.toReversed()) {
    const found = assignments(instruction).findLast(
      ({ name, value }) => name === variable && value !== undefined,
    );
    if (found?.value !== undefined) return placed(instruction, found.value, containerfile);
  }
  return undefined;
}

/** Returns a default with its place. A default that continues on another line has none. */
function placed(
  { line }: Instruction,
  value: Word,
  { text }: Containerfile,
): NamedDefault | undefined {
  return text.slice(value.start, value.end) === value.text ? { value, line } : undefined;
}

interface Assignment {
  readonly name: string;
  /** Undefined for an ARG without default. */
  readonly value: Word | undefined;
}

function assignments({ keyword, words }: Instruction): Assignment[] {
  if (keyword !== "ARG") return [];
  return words.map(({ text, start, end }) => {
    const equals = text.indexOf("=");
    if (equals === -1) return { name: text, value: undefined };
    const value = { text: text.slice(equals + 1), start: start + equals + 1, end };
    return { name: text.slice(0, equals), value };
  });
}

/**
 * Returns the variables whose value must not get a digest, because they are part of a name, of a
 * platform, or of another ARG's default; each with the line that would break.
 */
export function mixedVariables(containerfile: Containerfile): ReadonlyMap<string, number> {
  const mixed = new Map<string, number>();
  const note = ({ text }: Word, line: number): void => {
    for (const name of variablesIn(text)) if (!mixed.has(name)) mixed.set(name, line);
  };
  const noteDefaults = (instruction: Instruction): void => {
    for (const { value } of assignments(instruction)) {
      if (value !== undefined) note(value, instruction.line);
    }
  };
  containerfile.args.forEach(noteDefaults);
  const names = namesOf(containerfile, { buildArgs: [] });
  for (const stage of containerfile.stages) {
    stage.instructions.forEach(noteDefaults);
    for (const { word, instruction } of namingWords(names, stage)) {
      if (wholeVariable(word) === undefined) note(word, instruction.line);
    }
    for (const { name, value } of stage.from.flags) {
      if (name === "platform") note(value, stage.from.line);
    }
  }
  return mixed;
}

function variablesIn(text: string): string[] {
  return [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = ""]) => name);
}
