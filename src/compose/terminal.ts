import { createTerminalReporter } from "../adapters/terminal/reporter.ts";
import type { Reporter } from "../app/ports/build.ts";
import type { TerminalPalette } from "../report/palette.ts";

/** A stream that may be a terminal. */
export type TerminalStream = Parameters<typeof createTerminalReporter>[0];

/** Reports to the person at a terminal, or to a pipe. */
export function terminalReporter(stream: TerminalStream, palette: TerminalPalette): Reporter {
  return createTerminalReporter(stream, palette);
}
