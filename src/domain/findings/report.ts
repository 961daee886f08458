import type { RecipeKind } from "../build/build-recipe.ts";
import type { BuildahOrigin } from "../build/buildah-source.ts";
import type { Digest } from "../oci/digest.ts";
import type { Advisory, AdvisoryName } from "../source/advisory.ts";
import type { TaggedSource } from "../source/source.ts";
import type { MadeAttestation, WrittenSbom } from "./beside.ts";
import type { Proof } from "./proof.ts";
import type { Span } from "./timeline.ts";

/** The machine's part in the build: what another machine needs to get the same digest. */
export interface Toolchain {
  readonly buildah: string;
  /** Where this buildah came from. */
  readonly origin: BuildahOrigin;
  readonly skopeo: string;
  readonly runtime: string;
  readonly isolation: string;
  readonly storageDriver: string;
  readonly mountProgram?: string;
  readonly rootless: boolean;
  readonly kernel: string;
}

/** A reference under which an image was pushed, and the digest that the registry serves for it. */
export interface Pushed {
  readonly reference: string;
  readonly digest: Digest;
  /** Whether the registry served something else for it before; if not, nothing was written. */
  readonly changed: boolean;
}

/** The index of several platforms' images; each of them has a proof of its own. */
export interface IndexRecord {
  readonly digest: Digest;
  /** Bytes of the index alone. */
  readonly size: number;
  /** Absent where the images agree in all files that do not depend on the processor. */
  readonly differing?: BetweenPlatforms;
}

/** Files that differ between platforms although they run on no processor. */
export interface BetweenPlatforms {
  readonly count: number;
  /** The first ones, relative to the image root. */
  readonly paths: readonly string[];
}

/** An image of a registry that claims to be the proven image of the same source and recipe. */
export interface ReusedImage {
  /** `name@sha256:…` */
  readonly image: string;
  readonly digest: Digest;
  /** The config's digest. */
  readonly imageId: Digest;
}

/** What a run's recipe is, and what it wrote. */
export interface WrittenRecipe {
  readonly kind: RecipeKind;
  /** The Containerfile that Twofold wrote; absent for a kind that has the user's own. */
  readonly containerfile?: string;
}

/** Everything that is known of a run (design §7; docs/report.schema.json is its form as JSON). */
export interface Report {
  readonly source: TaggedSource;
  /** Absent in a run that did not get as far as the build's files. */
  readonly recipe?: WrittenRecipe;
  readonly advisories: readonly Advisory[];
  /** The advisories among them that policy forbids. */
  readonly forbidden?: readonly AdvisoryName[];
  /** One for each platform; none while no base was brought. */
  readonly proofs: readonly Proof[];
  readonly toolchain?: Toolchain;
  /** Present where several platforms were asked for, and all of them passed. */
  readonly index?: IndexRecord;
  readonly pushed: readonly Pushed[];
  /** The documents about the image's packages; absent where none was written. */
  readonly sboms?: readonly WrittenSbom[];
  /** The statements about the image; absent where none was made. */
  readonly attestations?: readonly MadeAttestation[];
  /** The image that was there already, when nothing was built because of it. */
  readonly reused?: ReusedImage;
  readonly timings: readonly { readonly phase: string; readonly seconds: number }[];
  /** The phases and the steps of the builds, each with its time, in the order in which they began. */
  readonly timeline: readonly Span[];
  /** Present when the run did not reach its goal. */
  readonly failure?: {
    readonly code: string;
    readonly message: string;
    readonly fix: string;
    /** What the program that failed printed last. */
    readonly output?: readonly string[];
  };
}

/**
 * Returns the image that was asked for: of several platforms their index, which has no config;
 * undefined where none of them passed, or one of several did not.
 */
export function askedImage({
  index,
  proofs,
  reused,
}: Pick<Report, "index" | "proofs" | "reused">):
  | { readonly digest: Digest; readonly imageId?: Digest }
  | undefined {
  if (index !== undefined) return { digest: index.digest };
  return proofs.length > 1 ? undefined : (proofs[0]?.image ?? reused);
}
