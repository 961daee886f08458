import { finding } from "../finding.ts";
import { adviceOnly, copyFlagFix } from "../fixes/system.ts";
import type { Rule } from "../rule.ts";
import { headersOf, octal, shareOfFields } from "./headers.ts";

/** Modes that differ in bits that no umask explains. */
export const mode: Rule = {
  cause: "mode",
  judge(evidence) {
    const headers = headersOf(evidence);
    if (headers === undefined || headers.a.mode === headers.b.mode) return undefined;
    return finding({
      evidence,
      certainty: 0.7,
      share: shareOfFields(headers, /^mode$/),
      explanation: `The mode is ${octal(headers.a.mode)} in the first build and ${octal(headers.b.mode)} in the second.`,
      fixes: [
        copyFlagFix(
          `--chmod=${octal(headers.a.mode)}`,
          "Set the mode instead of copying the file's own.",
        ),
      ],
      fallback: adviceOnly(
        "Set the mode in the instruction that creates the file.",
        "RUN chmod 0644 file",
      ),
    });
  },
};
