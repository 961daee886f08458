import { parseStepLine } from "../../domain/build/step-line.ts";
import type { Reporter } from "../ports/build.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** As much of an instruction as a row of a timeline can show. */
const longestName = 120;

/** The line that buildah prints when it begins to write an image; before its name, if it has one. */
const commit = /^(?:\[[a-z][a-z0-9]*\/[^\]]*\] )?(?:\[\d+\/\d+\] )?COMMIT(?: |$)/;

/**
 * Returns a reporter that also keeps how long each step of each build took, by the STEP lines of the
 * builds' logs. A step lasts until the next line of its build, or until the log ends.
 */
export function timingSteps(reporter: Reporter, stopwatch: Stopwatch): Reporter {
  return {
    ...reporter,
    openLog: (title) => {
      const log = reporter.openLog(title);
      let running: { readonly name: string; readonly start: number } | undefined;
      const settle = (): void => {
        if (running !== undefined) stopwatch.record({ kind: "step", lane: title, ...running });
        running = undefined;
      };
      return {
        line: (text) => {
          const name = parseStepLine(text)?.text ?? (commit.test(text) ? "COMMIT" : undefined);
          if (name !== undefined) {
            settle();
            running = { name: name.slice(0, longestName), start: stopwatch.seconds() };
          }
          log.line(text);
        },
        close: () => {
          settle();
          log.close();
        },
      };
    },
  };
}
