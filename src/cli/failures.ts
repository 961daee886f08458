import { program } from "../compose/program.ts";
import { exitCodes, Failure } from "../domain/text/failure.ts";
import { printable, shortened } from "../domain/text/printable.ts";
import type { Elsewhere } from "../domain/text/surface.ts";
import type { TerminalPalette } from "../report/palette.ts";

/** For a bug: no tool, network or registry failed, but just as little is known about the answer. */
const exitCodeOfBug = 3;

interface Stage {
  readonly stderr: { write(text: string): unknown };
  readonly palette: TerminalPalette;
}

/** Prints one error: where, what, and what to do. */
export function printFailure(
  failure: Failure,
  { stderr, palette }: Stage,
  elsewhere?: Elsewhere,
): void {
  const { place } = failure;
  const { message, fix } = failure.on("command line", elsewhere);
  const line = place?.line === undefined ? "" : `:${place.line}`;
  const where = place === undefined ? "" : `${place.file}${line}: `;
  const told = message.includes(where) ? message : `${where}${message}`;
  const text = [`error: ${told}`, fix].map(safe);
  const said = failure.output.map((each) => `${palette.faint(`  │ ${safe(each)}`)}\n`).join("");
  stderr.write(`${palette.bad(text[0] ?? "")}\n${said}  ${text[1]}\n`);
}

/**
 * Prints why a command ended; anything but a Failure is a bug of ours, with its stack. @returns the
 * exit status
 * @param elsewhere of the settings that the command does not have
 */
export function printEnd(error: unknown, stage: Stage, elsewhere?: Elsewhere): number {
  if (error instanceof Failure) {
    printFailure(error, stage, elsewhere);
    return exitCodes[error.code];
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = shortened(program.withSourceLines(stack), 20_000)
    .split("\n")
    .map(printable)
    .join("\n");
  stage.stderr.write(
    `${stage.palette.bad("A bug in Twofold; please report it with these lines:")}\n${lines}\n`,
  );
  return exitCodeOfBug;
}

function safe(text: string): string {
  return printable(shortened(text, 4_000).replaceAll("\n", " "));
}
