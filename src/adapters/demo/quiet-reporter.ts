import type { Reporter } from "../../app/ports/build.ts";
import type { LogSink } from "../../app/ports/log.ts";

/** How many lines of a broken build's log are shown. */
const keptLines = 15;

/** A reporter for the demo's builds: progress only, and the log's last lines in case the build breaks. */
interface QuietReporter extends Reporter {
  readonly lastLines: readonly string[];
}

/** Makes a reporter that hides what the demo says in its own words. */
export function quietReporter(progress: (text: string) => void): QuietReporter {
  const lastLines: string[] = [];
  const openLog = (): LogSink => ({
    line: (text) => {
      lastLines.push(text);
      if (lastLines.length > keptLines) lastLines.shift();
    },
    close: () => {},
  });
  return { info: () => {}, warn: () => {}, annotate: () => {}, progress, openLog, lastLines };
}
