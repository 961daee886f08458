import type { ShellCommand, ShellScript } from "../../shell/script-words.ts";

/** Text put into an instruction. Nothing of what the user wrote is ever taken away or moved. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** The instruction with the insertions in it; of two at one place, the first given stands first. */
export function inserted(instruction: string, insertions: readonly Insertion[]): string {
  const ordered = insertions.map((each, order) => ({ ...each, order }));
  ordered.sort((x, y) => x.at - y.at || x.order - y.order);
  let result = "";
  let from = 0;
  for (const { at, text } of ordered) {
    result += instruction.slice(from, at) + text;
    from = at;
  }
  return result + instruction.slice(from);
}

/** `&& command` at the end of the script, and so in the same layer; nothing where the script cannot go on. */
export function appended(
  script: ShellScript,
  instruction: string,
  command: string,
): readonly Insertion[] {
  if (!script.canContinue) return [];
  return [{ at: instruction.trimEnd().length, text: ` && ${command}` }];
}

/** `NAME=value ` before each command of these names. */
export function prefixed(
  script: ShellScript,
  names: RegExp,
  assignment: string,
): readonly Insertion[] {
  return commandsNamed(script, names)
    .filter((command) => !hasWord(command, assignment))
    .map(({ start }) => ({ at: start, text: `${assignment} ` }));
}

/** `export NAME=value && ` before everything else. */
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

/** Behind the command's word of this number; behind its last one when it has fewer. */
export function behindWord({ words, end }: ShellCommand, index: number): number {
  return words[index]?.end ?? end;
}
