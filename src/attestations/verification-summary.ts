import type { Verification, VerifyVerdict } from "../domain/labels/verification.ts";
import { ownNames, type Statement, type Subject, statementAbout } from "./statement.ts";

export const summaryType = "https://slsa.dev/verification_summary/v1";

/** The one thing that a summary judges: whether the rebuild is the published image. */
export const rebuildPolicy = `${ownNames}/rebuild/v1`;
export const verifierId = `${ownNames}/verifier/v1`;

/** https://slsa.dev/spec/v1.1/verification_summary */
type VerificationSummary = Statement<
  typeof summaryType,
  {
    readonly verifier: {
      readonly id: string;
      readonly version: Readonly<Record<string, string>>;
    };
    readonly timeVerified: string;
    readonly resourceUri: string;
    readonly policy: { readonly uri: string };
    readonly inputAttestations: readonly [];
    readonly verificationResult: "PASSED" | "FAILED";
    readonly verifiedLevels: readonly string[];
    readonly slsaVersion: string;
  }
>;

/** The level that says that digests are equal. */
export const summaryLevels = { identical: "TWOFOLD_REBUILD_IDENTICAL" } as const;

/**
 * The level of each verdict. They are Twofold's own: a rebuild says nothing about the track on
 * which SLSA counts. Undefined where nothing was rebuilt, which neither passes nor fails.
 */
const levels: Readonly<Record<VerifyVerdict, string | undefined>> = {
  ...summaryLevels,
  "same-content": "TWOFOLD_REBUILD_SAME_CONTENT",
  "same-files": "TWOFOLD_REBUILD_SAME_FILES",
  different: "FAILED",
  "cannot-be-rebuilt": undefined,
  "not-rebuilt": undefined,
};

/**
 * Sums up a verification (SLSA verification summary v1). Attestations beside the image were at most
 * read as claims, so none is named as an input.
 * @returns undefined where nothing was rebuilt
 */
export function verificationSummaryOf(
  found: Pick<Verification, "verdict" | "buildah">,
  about: {
    readonly subject: Subject;
    /** RFC 3339, in UTC. */
    readonly timeVerified: string;
    /** Twofold's own version. */
    readonly version: string;
  },
): VerificationSummary | undefined {
  const level = levels[found.verdict];
  if (level === undefined) return undefined;
  const { subject, timeVerified, version } = about;
  const predicate = {
    verifier: {
      id: verifierId,
      version: {
        twofold: version,
        ...(found.buildah === undefined ? {} : { buildah: found.buildah }),
      },
    },
    timeVerified,
    resourceUri: `pkg:docker/${subject.name}`,
    policy: { uri: rebuildPolicy },
    inputAttestations: [] as const,
    verificationResult: level === "FAILED" ? ("FAILED" as const) : ("PASSED" as const),
    verifiedLevels: [level],
    slsaVersion: "1.1",
  };
  return statementAbout([subject], { type: summaryType, predicate });
}
