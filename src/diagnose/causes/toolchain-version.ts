import { setting } from "../../domain/text/surface.ts";
import type { Evidence } from "../evidence.ts";
import { finding, holds } from "../finding.ts";
import { adviceOnly } from "../fixes/system.ts";
import type { Rule } from "../rule.ts";
import { shareOf, tokensOf } from "../tokens.ts";

const fallback = adviceOnly(
  `Use one version of the tool: pin the base image that contains the compiler by its digest, and pin buildah with ${setting("buildah")}.`,
);
const lead =
  /(?:GCC: \([^)]{0,200}\)|clang version|rustc|Go cmd\/compile|go|Build-Jdk(?:-Spec)?:|Created-By:|Apache Maven|Gradle|buildah|Generator:|generated (?:by|with)[\w .-]{0,80}|Linker: [\w .-]{0,80})\s{0,8}$/i;
/** Includes what the distribution appends to the number. */
const versionPattern = /(?<![\w.])v?\d+(?:\.\d+){0,3}(?:[-+~][\w.+~-]+)?(?![\w.])/g;

/** The version of a builder or compiler that signs its output. */
export const toolchainVersion: Rule = {
  cause: "toolchain-version",
  nature: "environment",
  judge(evidence) {
    const [section, field, label] = evidence.difference.value?.keys ?? [];
    if (section === "config" && field === "Labels" && label === "io.buildah.version") {
      return found(evidence, { share: 1, certainty: 0.97, what: undefined });
    }
    const signed = shareOf(
      evidence,
      ({ spot }) => isSignature(spot.section) || /^magic/i.test(spot.field ?? ""),
    );
    if (signed > 0) return found(evidence, { share: signed, certainty: 0.9, what: undefined });
    const tokens = tokensOf(evidence, versionPattern);
    if (!tokens.pairs.some((pair) => lead.test(pair.lead.replace(/(?<!["' ])["' ]*go$/, "go"))))
      return undefined;
    const what = holds(evidence, tokens, "the version of the tool that made it");
    return found(evidence, { share: tokens.share, certainty: 0.86, what });
  },
};

/** Whether compilers sign in this section: `GCC: (Debian 12.2.0-14) 12.2.0`. */
function isSignature(section: string | undefined): boolean {
  return section === ".comment" || section === ".note.go.version";
}

function found(
  evidence: Evidence,
  options: {
    readonly share: number;
    readonly certainty: number;
    readonly what: string | undefined;
  },
) {
  const { share, certainty, what } = options;
  const explanation =
    what ??
    "The two builds used different versions of a tool that writes its version into its output.";
  return finding({ evidence, certainty, share, explanation, fallback });
}
