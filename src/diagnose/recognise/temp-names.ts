/**
 * Returns a pattern for the names that `mktemp name-XXXXXX` in an instruction gives; undefined
 * without one.
 */
export function templatePattern(instruction: string): RegExp | undefined {
  const templates = [...instruction.matchAll(/(?<![\w.-])[\w.-]{0,255}?X{3,}[\w.-]{0,255}/g)].map(
    ([text]) => text,
  );
  const sources = templates
    .slice(0, 8)
    .map((text) =>
      text
        .replace(/[.]/g, "\\.")
        .replace(/X{3,}/g, (run) => `[A-Za-z0-9]{${Math.min(run.length, 64)}}`),
    );
  return sources.length === 0 ? undefined : new RegExp(sources.join("|"), "g");
}

/** An absolute path, as it appears in text and in programs; global. */
export const pathPattern = /(?<![\w.])\/(?:[\w.+@~%-]+\/)+[\w.+@~%-]*/g;
