import { finding } from "../finding.ts";
import { adviceOnly } from "../fixes/system.ts";
import type { Rule } from "../rule.ts";

const fallback = adviceOnly(
  "Pin the base image by its digest, and update the digest deliberately.",
  "FROM debian:bookworm-slim@sha256:<digest>",
);
/** Files that distinguish one release of a base from the next. */
const releaseFile =
  /^(?:etc\/(?:os-release|debian_version|alpine-release|lsb-release|redhat-release|issue(?:\.net)?)|usr\/lib\/os-release)$/;

/** Another base image was used under the same name. */
export const baseChanged: Rule = {
  cause: "base-changed",
  judge(evidence) {
    const { difference, instruction, file } = evidence;
    const isLabel =
      difference.kind === "config" && /image\.base\.(?:digest|name)/.test(difference.path);
    const isBase = /^\s*FROM\s/i.test(instruction);
    const isRelease = releaseFile.test(file) && (difference.layer ?? 1) === 0 && instruction === "";
    if (!isLabel && !isBase && !isRelease) return undefined;
    return finding({
      evidence,
      certainty: isRelease ? 0.8 : 0.95,
      explanation: isLabel
        ? "The two images have different base images, as their labels or annotations show."
        : "This comes from the base image, and the two builds used different base images.",
      fallback,
    });
  },
};
