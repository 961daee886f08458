import { finding } from "../finding.ts";
import { adviceOnly } from "../fixes/system.ts";
import type { Rule } from "../rule.ts";
import { quoteText } from "../say.ts";
import { headersOf, shareOfFields } from "./headers.ts";

/**
 * Matches extended attributes in PAX records: `SCHILY.xattr.security.selinux`,
 * `LIBARCHIVE.xattr.…`.
 */
const record = /^(?:SCHILY|LIBARCHIVE)\.(?:xattr|acl|fflags)/;

export const xattr: Rule = {
  cause: "xattr",
  judge(evidence) {
    const headers = headersOf(evidence);
    const share = headers === undefined ? 0 : shareOfFields(headers, record);
    const name = headers?.differing.find((each) => record.test(each));
    if (headers === undefined || name === undefined) return undefined;
    const isHost = /security\.selinux|overlay/.test(name);
    return finding({
      evidence,
      certainty: 0.95,
      share,
      explanation: `The extended attribute ${quoteText(name)} differs${isHost ? ": the builder's kernel sets it, not the build" : ""}.`,
      fallback: isHost
        ? adviceOnly(
            "Build on hosts of the same kind, or use a storage driver that keeps the host's attributes out of layers.",
          )
        : adviceOnly(
            "Set the attribute to a fixed value in the same RUN, or remove it.",
            "RUN setfattr -x user.name file",
          ),
    });
  },
};
