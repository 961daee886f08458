import type { Evidence } from "../evidence.ts";
import { finding, holds } from "../finding.ts";
import { adviceOnly } from "../fixes/system.ts";
import { mayFetch } from "../recognise/fetches.ts";
import type { Rule } from "../rule.ts";
import { tokensOf } from "../tokens.ts";

const fallback = adviceOnly(
  "Pin what is downloaded by version, commit or digest, and verify it. Install packages from a snapshot of the archive.",
  "ADD --checksum=sha256:<digest> https://example.org/file-1.2.3.tar.gz /src/",
);
const versionPattern = /(?<![\w.])v?\d+(?:\.\d+){1,3}(?:[-+~][\w.+~-]+)?(?![\w.])/g;
/** Files in which package managers record what they installed. */
const databases =
  /(?:^|\/)(?:dpkg\/(?:status|available)(?:\.d\/[^/]*)?|apk\/db\/installed|package-lock\.json|\.package-lock\.json|METADATA|Cargo\.lock|go\.sum|composer\.lock|Gemfile\.lock)$/;
/** Headers that servers send besides the contents. */
const replyHeaders =
  /^(?:date|etag|last-modified|set-cookie|x-request-id|age|expires|cf-ray|server)\s*:/im;

/** Different versions of something that was fetched. */
export const version: Rule = {
  cause: "network",
  judge(evidence) {
    const fetches = mayFetch(evidence);
    const isDatabase = databases.test(evidence.member);
    if (!fetches && !isDatabase) return undefined;
    const tokens = tokensOf(evidence, versionPattern);
    const explanation = holds(evidence, tokens, "the version of something that was downloaded");
    if (explanation === undefined) return undefined;
    const certainty = isDatabase && fetches ? 0.9 : 0.78;
    return finding({ evidence, certainty, share: tokens.share, explanation, fallback });
  },
};

/** A difference that nothing else explains, in an instruction that fetches. */
export const fetched: Rule = {
  cause: "network",
  judge(evidence) {
    if (!mayFetch(evidence)) return undefined;
    return finding({
      evidence,
      certainty: certaintyOf(evidence),
      explanation: "The instruction downloads something, and the two builds got different content.",
      fallback,
    });
  },
};

/** Servers' lists of packages, and caches of downloads. */
export const mirrorState: Rule = {
  cause: "network",
  judge(evidence) {
    if (
      !/^var\/lib\/apt\/lists\/|^var\/cache\/apk\/|^var\/cache\/(?:dnf|libdnf5|yum|microdnf)\//.test(
        evidence.file,
      )
    )
      return undefined;
    return finding({
      evidence,
      certainty: 0.9,
      explanation:
        "This is the package manager's copy of what the mirror offered during the build.",
      fallback: adviceOnly(
        "Remove the lists in the same RUN, or mount a cache over them. To get the same packages again, install from a snapshot of the archive.",
        "RUN apt-get update && apt-get install -y <packages> && rm -rf /var/lib/apt/lists/*",
      ),
    });
  },
};

function certaintyOf({ windows, instruction }: Evidence): number {
  const texts = windows.flatMap((window) => window.texts);
  if (texts.some((text) => replyHeaders.test(text))) return 0.86;
  // With a plain download, little else can differ; an installation runs much else.
  return /\b(?:curl|wget)\b|^\s*ADD\s|\bgit\s+clone\b/.test(instruction) ? 0.56 : 0.42;
}
