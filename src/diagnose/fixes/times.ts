import { type Insertion, prefixed } from "./edits.ts";
import type { FixWriter } from "./fix.ts";

/**
 * Matches `date` where a command begins: at the start, after an operator, in `$(` and in
 * backquotes.
 */
const dateCommand =
  /(?:\/(?:usr\/)?bin\/)?date(?=$|[\s)`;&|>])(?<=(?:^\s{0,200}RUN\s{1,200}|\$\(|`|\(|&&|\|\||[;|])\s{0,200}(?:\/(?:usr\/)?bin\/)?date)/gi;

/** An option makes date print a given time. */
export const dateFix: FixWriter = {
  advice:
    "Print the time in SOURCE_DATE_EPOCH instead of the current time. Twofold sets SOURCE_DATE_EPOCH for every step.",
  general: "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file",
  insertions: (_script, instruction) =>
    Array.from(instruction.matchAll(dateCommand)).flatMap((match): Insertion[] => {
      const end = match.index + match[0].length;
      // A `date` that already names its time does not read the clock.
      if (/^\s+(?:-u\s+)?(?:-d|--date|-r|--reference)/.test(instruction.slice(end))) return [];
      return [{ at: end, text: " -u -d @${SOURCE_DATE_EPOCH:-0}" }];
    }),
};

export const zoneFix: FixWriter = {
  advice: "Set a fixed time zone for the command that prints the time.",
  general: "ENV TZ=UTC",
  insertions: (script, instruction) => [
    ...Array.from(instruction.matchAll(dateCommand), (match) => ({
      at: match.index + match[0].length,
      text: " -u",
    })),
    ...prefixed(
      script,
      /^(?:stat|ls|python[\d.]*|perl|ruby|node|java|zip|unzip|git|php)$/,
      "TZ=UTC",
    ),
  ],
};
