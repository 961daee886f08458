import type { Reporter } from "../../app/ports/build.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import type { TerminalPalette } from "../../report/palette.ts";

/** Longer lines are cut, with a count of what was cut. */
const longestLine = 4_000;
/** Rare enough for a file, where a line of progress is never replaced. */
const millisecondsBetweenProgress = 15_000;
const eraseLine = "\r\u001b[2K";

/** Where a reporter writes: standard error. */
interface TerminalStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** May change with the window. */
  readonly columns?: number;
}

/**
 * Shows the run on a terminal, with the progress in place below the lines. In a pipe, it writes the
 * same lines without escapes, and a line of progress at most every 15 s.
 */
export function createTerminalReporter(stream: TerminalStream, palette: TerminalPalette): Reporter {
  const inPlace = stream.isTTY === true;
  let progress = "";
  let lastProgress = Number.NEGATIVE_INFINITY;

  const writeLine = (text: string) => {
    stream.write(`${inPlace && progress !== "" ? eraseLine : ""}${text}\n`);
    if (inPlace) drawProgress();
  };
  const drawProgress = () => {
    if (progress === "") return;
    // One column less than the terminal has, because a full line would wrap and could not be
    // erased.
    const room = Math.max(10, (stream.columns ?? 80) - 1);
    const characters = [...progress];
    const shown =
      characters.length <= room ? progress : `${characters.slice(0, room - 1).join("")}…`;
    stream.write(`${eraseLine}${palette.faint(shown)}`);
  };
  const clearProgress = () => {
    if (inPlace && progress !== "") stream.write(eraseLine);
    progress = "";
  };
  const say = (text: string, style: (line: string) => string) => {
    clearProgress();
    for (const line of text.split("\n")) writeLine(style(safe(line)));
  };

  return {
    info: (text) => say(text, (line) => line),
    warn: (text) => say(`warning: ${text}`, palette.warning),
    progress: (text) => {
      const next = safe(text);
      if (next === progress) return;
      progress = next;
      if (inPlace) drawProgress();
      else if (performance.now() - lastProgress >= millisecondsBetweenProgress) {
        lastProgress = performance.now();
        stream.write(`${next}\n`);
      }
    },
    openLog: (title) => {
      const prefix = palette.faint(`${safe(title)} │`);
      return { line: (text) => writeLine(`${prefix} ${safe(text)}`), close: () => {} };
    },
    annotate: ({ level, message, place }) => {
      const where =
        place === undefined
          ? ""
          : `${place.file}${place.line === undefined ? "" : `:${place.line}`}: `;
      say(`${where}${level}: ${message}`, level === "error" ? palette.bad : palette.warning);
    },
  };
}

function safe(text: string): string {
  return printable(shortened(text, longestLine));
}
