import type { FixEdit } from "../../domain/findings/cause.ts";
import type { ShellCommand, ShellScript } from "../../shell/script-words.ts";

export type Insertion = FixEdit;

/**
 * Applies insertions to an instruction, equal ones once. Of two at the same place, commands come
 * before assignments, which belong to the command behind them; else the first given comes first.
 */
export function inserted(instruction: string, insertions: readonly Insertion[]): string {
  const ordered = insertions
    .filter(
      ({ at, text }, index) =>
        index === insertions.findIndex((other) => other.at === at && other.text === text),
    )
    .map((each, order) => ({ ...each, order, rank: each.text.endsWith("&& ") ? 0 : 1 }));
  ordered.sort((x, y) => x.at - y.at || x.rank - y.rank || x.order - y.order);
  let result = "";
  let from = 0;
  for (const { at, text } of ordered) {
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

/** Inserts `NAME=value ` before each command with one of these names. */
export function prefixed(
  script: ShellScript,
  names: RegExp,
  assignment: string,
): readonly Insertion[] {
  return commandsNamed(script, names)
    .filter((command) => !hasWord(command, assignment))
    .map(({ start }) => ({ at: start, text: `${assignment} ` }));
}

/** Inserts `export NAME=value && ` before everything else. */
export function exported(script: ShellScript, assignment: string): readonly Insertion[] {
  const [first] = script.commands;
  return first === undefined ? [] : [{ at: first.start, text: `export ${assignment} && ` }];
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
