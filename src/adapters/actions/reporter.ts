import type { Reporter } from "../../app/ports/build.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { formatAnnotation, formatCommand, neutralized } from "./commands.ts";
import { createGroups } from "./groups.ts";

/** Longer lines are cut, with a count of what was cut. */
const longestLine = 4_000;
const millisecondsBetweenProgress = 15_000;

/**
 * Writes the run as a runner's log to the step's standard output. Twofold's own lines are outside
 * of the children's groups, where they are visible without unfolding a group and where the runner
 * obeys its commands.
 */
export function createActionsReporter(write: (text: string) => void): Reporter {
  const groups = createGroups(write);
  const outside = (text: string) => {
    groups.leave();
    write(`${text}\n`);
  };
  const progress = createRareProgress((text) => outside(ownText(text)));
  return {
    info: (text) => {
      progress.forget();
      outside(ownText(text));
    },
    warn: (text) => outside(formatCommand("warning", {}, text)),
    progress: progress.show,
    openLog: (title) => {
      const log = groups.open(harmless(title));
      return { line: (text) => log.line(harmless(text)), close: () => log.close() };
    },
    annotate: (annotation) => outside(formatAnnotation(annotation)),
  };
}

/**
 * Shows progress at most every 15 s. A text that came too early is shown when it is due, unless a
 * newer one was shown.
 */
function createRareProgress(say: (text: string) => void) {
  let last = Number.NEGATIVE_INFINITY;
  let pending: NodeJS.Timeout | undefined;
  const showNow = (text: string) => {
    last = performance.now();
    say(text);
  };
  const forget = () => clearTimeout(pending);
  const show = (text: string) => {
    forget();
    const early = last + millisecondsBetweenProgress - performance.now();
    if (early <= 0) showNow(text);
    // The timer must not keep the process alive.
    else pending = setTimeout(() => showNow(text), early).unref();
  };
  return { show, forget };
}

/** Makes each line of our own text harmless, because it may name files and refs. */
function ownText(text: string): string {
  return text.split("\n").map(harmless).join("\n");
}

function harmless(text: string): string {
  return neutralized(printable(shortened(text, longestLine)));
}
