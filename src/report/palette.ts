import { styleText } from "node:util";

type Style = (text: string) => string;

/** The colours of a terminal, or none. */
export interface TerminalPalette {
  readonly strong: Style;
  readonly faint: Style;
  readonly good: Style;
  readonly warning: Style;
  readonly bad: Style;
}

/** Leaves texts as they are: for pipes, files and runners' logs. */
export const plainPalette: TerminalPalette = {
  strong: same,
  faint: same,
  good: same,
  warning: same,
  bad: same,
};

export const colourPalette: TerminalPalette = {
  strong: coloured("bold"),
  faint: coloured("dim"),
  good: coloured("green"),
  warning: coloured("yellow"),
  bad: coloured("red"),
};

/**
 * Returns colours if the stream is a terminal that supports them. The environment decides first:
 * `NO_COLOR` (https://no-color.org) forbids them, then `FORCE_COLOR` (https://force-color.org) and
 * `CLICOLOR_FORCE` ask for them also in a pipe, and `CLICOLOR=0` (https://bixense.com/clicolors)
 * forbids them on a terminal.
 */
export function paletteFor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<NodeJS.ProcessEnv>,
): TerminalPalette {
  return hasColours(stream.isTTY === true, env) ? colourPalette : plainPalette;
}

function hasColours(isTerminal: boolean, env: Readonly<NodeJS.ProcessEnv>): boolean {
  const { NO_COLOR = "", FORCE_COLOR = "", CLICOLOR_FORCE = "", CLICOLOR, TERM } = env;
  if (NO_COLOR !== "") return false;
  const forced = [FORCE_COLOR, CLICOLOR_FORCE].filter((value) => value !== "");
  if (forced.length > 0) return forced.some((value) => value !== "0" && value !== "false");
  return isTerminal && CLICOLOR !== "0" && TERM !== "dumb";
}

function same(text: string): string {
  return text;
}

function coloured(format: "bold" | "dim" | "green" | "yellow" | "red"): Style {
  // Later versions of Node check standard output themselves, but this text may go elsewhere.
  return (text) => styleText(format, text, { validateStream: false });
}
