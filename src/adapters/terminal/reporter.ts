import type { Reporter } from "../../app/ports/build.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import type { TerminalPalette } from "../../report/palette.ts";
import type { Detail } from "../../report/terminal.ts";

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

/** How much of the run is shown. */
interface TerminalOptions {
  readonly palette: TerminalPalette;
  /**
   * `quiet`: only errors and the result. `normal`: on a terminal, the steps of the builds as
   * progress in place of their logs. `verbose`: always the logs, as they come.
   */
  readonly detail: Detail;
}

/** A reporter that also shows a result, which has been rendered for this terminal. */
export interface TerminalReporter extends Reporter {
  /** Writes lines as they are: their texts are harmless, and they may have colours. */
  show(lines: readonly string[]): void;
}

/**
 * Shows the run on a terminal, with the progress in place below the lines. In a pipe, it writes
 * lines without cursor movements, the builds' logs among them, and a line of progress at most every
 * 15 s.
 */
export function createTerminalReporter(
  stream: TerminalStream,
  { palette, detail }: TerminalOptions,
): TerminalReporter {
  const inPlace = stream.isTTY === true;
  const isQuiet = detail === "quiet";
  const hidesLogs = isQuiet || (inPlace && detail === "normal");
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
    info: (text) => {
      if (!isQuiet) say(text, (line) => line);
    },
    warn: (text) => {
      if (!isQuiet) say(`warning: ${text}`, palette.warning);
    },
    show: (lines) => {
      clearProgress();
      for (const line of lines) writeLine(line);
    },
    progress: (text) => {
      if (isQuiet) return;
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
      if (hidesLogs) return { line: () => {}, close: () => {} };
      const prefix = palette.faint(`${safe(title)} │`);
      return { line: (text) => writeLine(`${prefix} ${safe(text)}`), close: () => {} };
    },
    annotate: ({ level, message, place }) => {
      if (isQuiet && level !== "error") return;
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
