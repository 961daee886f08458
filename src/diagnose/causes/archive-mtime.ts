import type { Format } from "../../domain/findings/clue.ts";
import { partsOfPath } from "../../domain/text/image-path.ts";
import type { Evidence } from "../evidence.ts";
import { finding } from "../finding.ts";
import { arFix, cpioFix, debFix, tarByToolFix, tarFix } from "../fixes/archives.ts";
import { busyboxTarFix } from "../fixes/busybox-tar.ts";
import type { FixWriter } from "../fixes/fix.ts";
import type { Rule } from "../rule.ts";
import { both, quoteText } from "../say.ts";
import { memberTime } from "./member-times.ts";

/**
 * Fields in which cpio keeps numbers of the file system: each build gets new ones, as it gets new
 * file times.
 */
const numbers = ["inode", "device"];

const archives: readonly (readonly [Format, readonly FixWriter[], FixWriter])[] = [
  ["tar", [busyboxTarFix, tarFix, tarByToolFix], tarFix],
  ["ar", [arFix], arFix],
  ["cpio", [cpioFix], cpioFix],
];

/** The members of an archive hold the times at which their files were made. */
export const archiveMtime: Rule = {
  cause: "archive-mtime",
  judge(evidence) {
    for (const [format, fixes, fallback] of archives) {
      const found = memberTime(evidence, format);
      if (found === undefined) continue;
      return finding({
        evidence,
        certainty: 0.94,
        share: found.share,
        explanation: `The ${format} archive records the modification time of its member ${quoteText(evidence.member)}: ${found.text}.`,
        ...(isDebianPackage(evidence) ? { fallback: debFix } : { fixes, fallback }),
      });
    }
    return undefined;
  },
};

function isDebianPackage({ difference }: Evidence): boolean {
  return partsOfPath(difference.path).some((name) => /\.u?deb$/.test(name));
}

/** The members of a cpio hold the numbers that the file system gave to their files. */
export const cpioNumbers: Rule = {
  cause: "archive-mtime",
  judge(evidence) {
    const { clue, difference } = evidence;
    const [a, b] = clue?.headers ?? [];
    if (difference.kind !== "metadata" || clue?.inside.at(-1) !== "cpio") return undefined;
    const name = numbers.find((each) => a?.pax[each] !== b?.pax[each]);
    if (name === undefined) return undefined;
    return finding({
      evidence,
      certainty: 0.88,
      explanation: `The cpio archive records the ${name} number of its member ${quoteText(evidence.member)}, which the file system assigns anew in each build: ${both(a?.pax[name] ?? "", b?.pax[name] ?? "")}.`,
      fixes: [cpioFix],
      fallback: cpioFix,
    });
  },
};
