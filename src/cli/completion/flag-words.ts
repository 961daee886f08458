import type { Command, CommandFlag } from "../command.ts";

/** What a shell's first word can be besides a command. */
export const otherWords = ["help", "--help", "--version"] as const;

/** Returns the words that start each form of a command's flags, the values' `=` included. */
export function flagWords({ flags }: Command): readonly string[] {
  return flags.flatMap((flag) => [
    ...(flag.short === undefined ? [] : [`-${flag.short}`]),
    flag.kind === "value" ? `--${flag.name}=` : `--${flag.name}`,
    ...(canBeOff(flag) ? [`--no-${flag.name}`] : []),
  ]);
}

/** Whether a switch that is off means anything: settings do, requests such as `--json` do not. */
export function canBeOff({ kind, default: value }: CommandFlag): boolean {
  return kind === "switch" && value !== undefined;
}

/** Returns the first sentence of a text for people, which is all that shells have room for. */
export function firstSentence(text: string): string {
  const end = text.search(/[.:;] |\.$/);
  return (end < 0 ? text : text.slice(0, end)).replaceAll("`", "");
}
