import { finding, holds } from "../finding.ts";
import { tarFix } from "../fixes/archives.ts";
import { adviceOnly, copyFlagFix } from "../fixes/system.ts";
import type { Rule } from "../rule.ts";
import { both } from "../say.ts";
import { tokensOf } from "../tokens.ts";
import { headersOf, shareOfFields } from "./headers.ts";

const fallback = adviceOnly(
  "Set the owner by number in the instruction that creates the file.",
  "RUN chown 0:0 file",
);

/** Who owns a file, in a layer or in an archive. */
export const owner: Rule = {
  cause: "owner",
  judge(evidence) {
    const headers = headersOf(evidence);
    const share = headers === undefined ? 0 : shareOfFields(headers, /^(?:uid|gid|uname|gname)$/);
    if (headers === undefined || share === 0) return undefined;
    const { a, b } = headers;
    const hasNumber = a.uid !== b.uid || a.gid !== b.gid;
    const text = hasNumber
      ? both(`${a.uid}:${a.gid}`, `${b.uid}:${b.gid}`)
      : both(`${a.uname}:${a.gname}`, `${b.uname}:${b.gname}`);
    return finding({
      evidence,
      certainty: 0.93,
      share,
      explanation: `The owner is ${text}.`,
      fixes: [copyFlagFix("--chown=0:0", "Set the owner."), tarFix],
      fallback,
    });
  },
};

/** The owner's fields in an archive whose header fields the comparison names. */
export const ownerField: Rule = {
  cause: "owner",
  judge(evidence) {
    const changes = evidence.windows.flatMap((window) => window.changes);
    const owned = changes.filter(({ spot }) =>
      /^(?:uid|gid|uname|gname|owner|group|user)\b/i.test(spot.field ?? ""),
    );
    if (owned.length === 0) return undefined;
    const explanation =
      holds(evidence, tokensOf(evidence, /[\w.-]+/g), "the owner of the member") ??
      "The archive records the owner of a member, and the owners differ.";
    return finding({
      evidence,
      certainty: 0.93,
      share: owned.length / evidence.places,
      explanation,
      fixes: [tarFix],
      fallback: tarFix,
    });
  },
};
