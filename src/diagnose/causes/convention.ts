import type { CauseId } from "../../domain/findings/cause.ts";
import { conventions } from "../conventions.ts";
import { finding } from "../finding.ts";
import type { FixWriter } from "../fixes/fix.ts";
import { adviceOnly, finishFix, removeFix } from "../fixes/system.ts";
import type { Rule } from "../rule.ts";
import { both, where } from "../say.ts";

/** Creates a rule for the paths of one cause that are known by convention. */
export function conventionRule(cause: CauseId, certainty = 0.95): Rule {
  const rows = conventions.filter((row) => row.cause === cause);
  return {
    cause,
    judge(evidence) {
      const row = rows.find(({ path }) => path.test(evidence.file));
      if (row === undefined) return undefined;
      return finding({
        evidence,
        certainty,
        explanation: `This is ${row.what}.${sample(evidence)}`,
        fallback: fixFor(row),
      });
    },
  };
}

/** Returns the fix for such a path. */
export function fixFor({ cause, remove, advice }: (typeof conventions)[number]): FixWriter {
  if (cause === "machine-id") {
    return finishFix(": > /etc/machine-id && rm -f /var/lib/dbus/machine-id", advice ?? "");
  }
  if (remove.length === 0) {
    return adviceOnly(advice ?? "Keep it out of the image: remove it in the RUN that writes it.");
  }
  return removeFix(remove, advice ?? "Remove it in the same RUN: containers do not need it.");
}

/** Returns the first time that differs, which best shows that the file is a log. */
function sample(evidence: Parameters<Rule["judge"]>[0]): string {
  const pair = evidence.times.pairs.find(({ fit }) => fit !== "other");
  if (pair === undefined) return "";
  return ` ${where(evidence, pair.change)} holds a time of the build: ${both(pair.a, pair.b)}.`;
}
