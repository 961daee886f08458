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

/**
 * Inserts `NAME=value ` before each command with one of these names that does not have it. Where the
 * command gives the variable another value, ours comes behind that, because the last one counts.
 */
export function prefixed(
  script: ShellScript,
  names: RegExp,
  assignment: string,
): readonly Insertion[] {
  const [name = "", value = ""] = assignment.split(/=(.*)/s);
  const more = added(name, value);
  return commandsNamed(script, names)
    .filter(({ lead }) => [assignment, more ?? assignment].every((is) => !isIn(lead, is)))
    .flatMap(({ lead, start, words: [program] }): Insertion[] => {
      if (!lead.some((word) => word.startsWith(`${name}=`))) {
        return [{ at: start, text: `${assignment} ` }];
      }
      // Behind `env` or a wrapper, an assignment would be the wrapper's word.
      if (program === undefined || !lead.every((word) => /^\w+=/.test(word))) return [];
      return [{ at: program.start, text: `${more ?? assignment} ` }];
    });
}

function isIn(lead: readonly string[], assignment: string): boolean {
  return lead.join(" ").includes(assignment);
}

/** Adds to a variable that lists options, so that the user's own ones stay. */
function added(name: string, value: string): string | undefined {
  const options = value.replace(/^"(.*)"$/s, "$1");
  return /(?:FLAGS|OPTIONS)$/.test(name) ? `${name}="$${name} ${options}"` : undefined;
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
