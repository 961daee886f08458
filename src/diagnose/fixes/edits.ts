import type { FixEdit } from "../../domain/findings/cause.ts";
import type { ShellCommand, ShellScript } from "../../shell/script-words.ts";

export type Insertion = FixEdit;

/**
 * Puts insertions into the order of the text, equal ones once. Of two at the same place, commands
 * come before assignments, which belong to the command behind them; else the first given comes
 * first.
 */
export function orderedInsertions(insertions: readonly Insertion[]): readonly Insertion[] {
  const rank = ({ text }: Insertion): number => (text.endsWith("&& ") ? 0 : 1);
  return insertions
    .filter(
      ({ at, text }, index) =>
        index === insertions.findIndex((other) => other.at === at && other.text === text),
    )
    .toSorted((x, y) => x.at - y.at || rank(x) - rank(y));
}

/** Applies insertions to an instruction, in the order of {@link orderedInsertions}. */
export function inserted(instruction: string, insertions: readonly Insertion[]): string {
  let result = "";
  let from = 0;
  for (const { at, text } of orderedInsertions(insertions)) {
    result += instruction.slice(from, at) + text;
    from = at;
  }
  return result + instruction.slice(from);
}

/**
 * Appends `&& command` to the script, and so to the same layer; nothing if the script cannot be
 * continued.
 */
export function appended(
  script: ShellScript,
  instruction: string,
  command: string,
): readonly Insertion[] {
  if (!script.canContinue) return [];
  return [{ at: instruction.trimEnd().length, text: ` && ${command}` }];
}

/** Inserts `NAME=value ` before each command with one of these names that does not have it. */
export function prefixed(
  script: ShellScript,
  names: RegExp,
  assignment: string,
): readonly Insertion[] {
  return commandsNamed(script, names)
    .filter(({ lead }) => !lead.join(" ").includes(assignment))
    .map(({ start }) => ({ at: start, text: `${assignment} ` }));
}

/** Inserts `export NAME=value && ` before everything else, unless the script has it. */
export function exported(script: ShellScript, assignment: string): readonly Insertion[] {
  const [first] = script.commands;
  const isThere = commandsNamed(script, /^export$/).some((each) => hasWord(each, assignment));
  return first === undefined || isThere
    ? []
    : [{ at: first.start, text: `export ${assignment} && ` }];
}

export function commandsNamed(script: ShellScript, names: RegExp): readonly ShellCommand[] {
  return script.commands.filter(({ name }) => names.test(name));
}

export function hasWord({ words }: ShellCommand, ...wanted: readonly string[]): boolean {
  return words.some(({ text }) => wanted.includes(text));
}

/**
 * Returns the position after the command's word with this index, or after its last word if it has
 * fewer.
 */
export function behindWord({ words, end }: ShellCommand, index: number): number {
  return words[index]?.end ?? end;
}
