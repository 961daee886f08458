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
 * Returns colours if the terminal supports them and nothing forbids them; https://no-color.org and
 * `TERM=dumb` do.
 */
export function paletteFor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<NodeJS.ProcessEnv>,
): TerminalPalette {
  const { NO_COLOR: noColor = "", TERM: term } = env;
  return stream.isTTY === true && noColor === "" && term !== "dumb" ? colourPalette : plainPalette;
}

function same(text: string): string {
  return text;
}

function coloured(format: "bold" | "dim" | "green" | "yellow" | "red"): Style {
  // Later versions of Node check standard output themselves, but this text may go elsewhere.
  return (text) => styleText(format, text, { validateStream: false });
}
