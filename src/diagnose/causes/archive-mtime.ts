import type { Format } from "../../domain/clue.ts";
import { finding } from "../finding.ts";
import { arFix, cpioFix, tarFix } from "../fixes/archives.ts";
import type { FixWriter } from "../fixes/fix.ts";
import type { Rule } from "../rule.ts";
import { quoteText } from "../say.ts";
import { memberTime } from "./member-times.ts";

const archives: readonly (readonly [Format, FixWriter])[] = [
  ["tar", tarFix],
  ["ar", arFix],
  ["cpio", cpioFix],
];

/** The members of an archive have the times at which their files were made. */
export const archiveMtime: Rule = {
  cause: "archive-mtime",
  judge(evidence) {
    for (const [format, fix] of archives) {
      const found = memberTime(evidence, format);
      if (found === undefined) continue;
      return finding({
        evidence,
        certainty: 0.94,
        share: found.share,
        explanation: `The ${format} archive stores when its member ${quoteText(evidence.member)} was last changed: ${found.text}.`,
        fixes: [fix],
        fallback: fix,
      });
    }
    return undefined;
  },
};
