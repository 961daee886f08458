import { Failure } from "../../domain/text/failure.ts";
import { didYouMean } from "../../domain/text/nearest.ts";
import type { Command, CommandContext } from "../command.ts";
import { bashCompletion } from "../completion/bash.ts";
import { fishCompletion } from "../completion/fish.ts";
import { shells } from "../completion/shells.ts";
import { zshCompletion } from "../completion/zsh.ts";

const scripts: Readonly<Record<(typeof shells)[number], (commands: readonly Command[]) => string>> =
  { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** Prints the completion script of the shell that is named. @returns the exit status @throws Failure */
export function runCompletion(
  { arguments: { positionals }, stdout }: CommandContext,
  commands: readonly Command[],
): number {
  const [written, ...more] = positionals;
  const shell = shells.find((name) => name === written);
  if (shell === undefined || more.length > 0) throw wrongShell(written, more.length);
  stdout.write(scripts[shell](commands));
  return 0;
}

function wrongShell(written: string | undefined, more: number): Failure {
  return new Failure({
    code: "usage",
    message: more > 0 ? "`completion` takes one shell." : notKnown(written),
    fix: `Write \`twofold completion\` with one of: ${shells.join(", ")}.`,
  });
}

function notKnown(written: string | undefined): string {
  if (written === undefined) return "`completion` needs a shell.";
  return `Shell ${JSON.stringify(written.slice(0, 80))} is not known${didYouMean(written, shells)}`;
}
