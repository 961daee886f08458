import type { Reporter } from "../../app/ports/build.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { formatAnnotation, formatCommand, neutralized } from "./commands.ts";
import { createGroups } from "./groups.ts";

/** Longer lines are cut with a count. */
const longestLine = 4_000;
const millisecondsBetweenProgress = 15_000;

/**
 * The run as a runner's log, written to the step's standard output. What Twofold says itself stands outside of the
 * children's groups, where it is seen without unfolding one and where its own commands are obeyed.
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

/** Progress at most every 15 s. What came too early is said when it is due, unless something newer was said. */
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
    // The timer keeps no process alive.
    else pending = setTimeout(() => showNow(text), early).unref();
  };
  return { show, forget };
}

/** Our own text may still name files and refs: each of its lines is made harmless by itself. */
function ownText(text: string): string {
  return text.split("\n").map(harmless).join("\n");
}

function harmless(text: string): string {
  return neutralized(printable(shortened(text, longestLine)));
}
