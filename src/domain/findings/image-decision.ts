import type { Digest } from "../oci/digest.ts";
import type { AdvisoryName } from "../source/advisory.ts";
import type { Pushed } from "./report.ts";

/** Why an image is built. */
export type BuildReason =
  /** The caller named it, or wanted all. */
  | { readonly kind: "asked" }
  /** No repository is named where an image of it could be. */
  | { readonly kind: "unnamed" }
  /** Only the settings file names the repository, and it cannot say whom to believe. */
  | { readonly kind: "unvouched" }
  /** The commit is not, or perhaps not, all that is built from. */
  | { readonly kind: "unclean"; readonly advisories: readonly AdvisoryName[] }
  /** The policy refuses the source, which the build says. */
  | { readonly kind: "forbidden" }
  /** More is asked of the proof than labels say. */
  | { readonly kind: "require-varied" }
  /** Policy forbids what only a built image shows, and labels do not say. */
  | { readonly kind: "forbid-in-image" }
  /** A policy judges what is built, before it gets a tag. */
  | { readonly kind: "policy" }
  /** An image that is built first says what the final stage is. */
  | { readonly kind: "spec-image" }
  /** Recipe `base`: what its packages are made of is not followed. */
  | { readonly kind: "recipe-base" }
  /** Its files are made before the build, and nobody says from what. */
  | { readonly kind: "made-elsewhere" }
  /** The build sees `.git`, which commits alone do not determine. */
  | { readonly kind: "git-folder" }
  /** A base, or a part of the recipe, is in no registry and no commit. */
  | { readonly kind: "outside" }
  | { readonly kind: "no-proven-image" }
  /** Settings, bases or buildah differ from those of every proven image. */
  | { readonly kind: "recipe" }
  /** A version tag that no proven image has. */
  | { readonly kind: "version"; readonly version: string }
  /** The proven images are of commits that are not in this clone's history. */
  | { readonly kind: "history" }
  /** The registry has no image of these commits whose labels fit what is asked. */
  | { readonly kind: "labels" }
  /** Each platform has a proven image, but no index lists just them. */
  | { readonly kind: "no-index" }
  | { readonly kind: "contradiction"; readonly digests: readonly Digest[] }
  | { readonly kind: "elsewhere"; readonly repository: string }
  /** Files that are built from changed since the commit of the last proven image. */
  | {
      readonly kind: "files";
      readonly revision: string;
      /** From the repository's root; the first ones. */
      readonly paths: readonly string[];
      readonly count: number;
    }
  /** The commit that is compared with has another entry, or none, in the settings file. */
  | { readonly kind: "settings" }
  /** A base that is named by a tag may be another one by now. */
  | { readonly kind: "unpinned-base"; readonly base: string }
  /** It cannot be known; the reason continues a sentence. */
  | { readonly kind: "unknown"; readonly why: string };

/** An image that a registry has, proven, of the very inputs that would be built. */
export interface CurrentImage {
  /** `name@sha256:…`. */
  readonly image: string;
  readonly digest: Digest;
  /** Absent: it is an index. */
  readonly imageId?: Digest;
  /** The commit that it was built from. */
  readonly revision: string;
  /** The tags that it was given because the caller asked for them. */
  readonly pushed: readonly Pushed[];
}

/** Whether an image has to be built. */
export type ImageDecision =
  | { readonly kind: "build"; readonly reason: BuildReason }
  | { readonly kind: "current"; readonly current: CurrentImage };
