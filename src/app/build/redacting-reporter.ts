import type { Redactor } from "../../domain/build/redact.ts";
import type { Reporter } from "../ports/build.ts";

/** Returns a reporter that redacts every text before it passes it on. */
export function redactingReporter(reporter: Reporter, redact: Redactor): Reporter {
  return {
    info: (text) => reporter.info(redact(text)),
    warn: (text) => reporter.warn(redact(text)),
    progress: (text) => reporter.progress(redact(text)),
    openLog: (title) => {
      const log = reporter.openLog(redact(title));
      return { line: (text) => log.line(redact(text)), close: () => log.close() };
    },
    annotate: (annotation) =>
      reporter.annotate({
        ...annotation,
        title: redact(annotation.title),
        message: redact(annotation.message),
      }),
  };
}
