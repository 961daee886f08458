import { finding } from "../finding.ts";
import { jarFix, zipFix } from "../fixes/archives.ts";
import type { Rule } from "../rule.ts";
import { quoteText } from "../say.ts";
import { memberTime } from "./member-times.ts";

/**
 * A zip's entries have local times in steps of two seconds, and often a second time in an extra
 * field.
 */
export const zipMtime: Rule = {
  cause: "zip-mtime",
  judge(evidence) {
    const found = memberTime(evidence, "zip");
    if (found === undefined) return undefined;
    const isJar = /\.(?:jar|war|ear|aar)$/.test(evidence.file);
    return finding({
      evidence,
      certainty: 0.94,
      share: found.share,
      explanation: `The zip records the modification time of its entry ${quoteText(evidence.member)}: ${found.text}.`,
      fixes: [zipFix, jarFix],
      fallback: isJar ? jarFix : zipFix,
    });
  },
};
