import type { VariationName } from "../build/environment.ts";
import type { Difference, Differences } from "../findings/difference.ts";
import type { Judgement } from "../findings/judgement.ts";
import type { Digest } from "../oci/digest.ts";
import type { Source } from "../source/source.ts";
import type { Claims } from "./claims.ts";
import type { Doubt } from "./label-reading.ts";

/**
 * What a rebuild of a published image came to (design §4).
 * `identical`: the manifest, byte for byte. `same-content`: config and uncompressed layers are
 * equal, and the layers are compressed in another way. `same-files`, only of images that another
 * program built: the files that the layers make together and what decides how they run are equal.
 * `not-rebuilt`: it was only judged by a policy.
 */
export type VerifyVerdict =
  | "identical"
  | "same-content"
  | "same-files"
  | "different"
  | "cannot-be-rebuilt"
  | "not-rebuilt";

/** Where a recipe is written: the image's label, the caller's file, an attestation. */
export type RecipeSource = "label" | "file" | "attestation";

/** How far an image that another program built agrees with its rebuild. */
interface Agreement {
  /** Number of paths of both images together. */
  readonly paths: number;
  /** Number of differences in files. */
  readonly differing: number;
  /** Empty mount points that only one of both builders leaves in an image. */
  readonly mountPoints: readonly string[];
  /** Fields of the config that are set and equal. */
  readonly fields: readonly string[];
  /** Labels that only the published image has. */
  readonly moreLabels: readonly string[];
}

/** Something that a rebuild needs and that was not there. */
export interface MissingInput {
  readonly input:
    | "labels"
    | "revision"
    | "lfs-file"
    | "containerfile"
    | "base"
    | "secret"
    | "build-context"
    | "prebuilt-files"
    | "prebuilt-command"
    | "network"
    | "buildah"
    | "platform"
    | "declaration"
    | "packages"
    | "mmdebstrap"
    | "build";
  /** One sentence: what is missing. */
  readonly message: string;
  /** What to give, so that it can be rebuilt. */
  readonly fix: string;
}

/** A published image by its digests. */
interface ImageDigests {
  readonly digest: Digest;
  /** The config's digest. */
  readonly imageId: Digest;
}

/** An index of several platforms, of which one image was verified. */
export interface VerifiedIndex {
  readonly digest: Digest;
  /** The other images that it names. Nothing is said of them. */
  readonly unchecked: readonly { readonly platform: string; readonly digest: Digest }[];
}

/** What verifying a published image found. Labels are claims: nothing here believes them. */
export interface Verification {
  readonly verdict: VerifyVerdict;
  /** As the user wrote it. */
  readonly reference: string;
  readonly published: ImageDigests;
  /** Present where the name that was given serves an index. */
  readonly index?: VerifiedIndex;
  readonly claims: Claims;
  /** What was or would be built; undefined where nobody names it. */
  readonly source: Source | undefined;
  readonly recipeFrom: readonly RecipeSource[];
  /** What nobody says of the build, and what was taken instead; sentences. */
  readonly assumed: readonly string[];
  /** Labels that the source, its tags or its bases contradict. */
  readonly doubts: readonly Doubt[];
  readonly missing: readonly MissingInput[];
  /** Undefined where nothing could be built. */
  readonly rebuilt: (ImageDigests & { readonly seconds: number }) | undefined;
  /** How the rebuild's environment differed from a build's canonical one. */
  readonly variations: readonly VariationName[];
  /** Buildah's version here. */
  readonly buildah: string | undefined;
  readonly differences: Differences<Difference>;
  /** Undefined for images of Twofold, which have to agree byte for byte, and without a rebuild. */
  readonly agreement?: Agreement;
  /** What the policy says of the image; absent without one. */
  readonly policy?: Judgement;
}

/** Exit statuses of `verify` (design §4). */
const verifyExitCodes: Readonly<Record<VerifyVerdict, number>> = {
  identical: 0,
  "same-content": 0,
  "same-files": 0,
  different: 1,
  "cannot-be-rebuilt": 3,
  "not-rebuilt": 0,
};

/** The exit status of a verification: a policy that does not hold is a no, too. */
export function verifyExitCode({
  verdict,
  policy,
}: Pick<Verification, "verdict" | "policy">): number {
  const code = verifyExitCodes[verdict];
  return code === 0 && policy?.verdict === "broken" ? 1 : code;
}

/** The exit status of several verifications: one that differs counts before one that cannot be rebuilt. */
export function worstExitCode(
  verified: readonly Pick<Verification, "verdict" | "policy">[],
): number {
  const codes = verified.map(verifyExitCode);
  return codes.includes(1) ? 1 : Math.max(0, ...codes);
}
