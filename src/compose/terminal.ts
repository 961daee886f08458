import { createTerminalReporter, type TerminalReporter } from "../adapters/terminal/reporter.ts";
import type { TerminalPalette } from "../report/palette.ts";
import type { Detail } from "../report/terminal.ts";

export type { TerminalReporter };

/** A stream that may be a terminal. */
export type TerminalStream = Parameters<typeof createTerminalReporter>[0];

/** Reports to the person at a terminal, or to a pipe. */
export function terminalReporter(
  stream: TerminalStream,
  palette: TerminalPalette,
  detail: Detail = "normal",
): TerminalReporter {
  return createTerminalReporter(stream, { palette, detail });
}
