import type { Digest } from "../oci/digest.ts";
import type { Descriptor } from "../oci/oci.ts";
import type { Environment } from "./environment.ts";
import type { NameValue } from "./request.ts";

/** A base image that was brought in: verified, pinned, and known to buildah under a name of its own. */
export interface ImportedBase {
  /** `name@sha256:…` as published: what people and labels read. */
  readonly pinned: string;
  /** What FROM says in the pinned Containerfile: this platform's manifest in the private base store. */
  readonly local: string;
  readonly digest: Digest;
  /** Verified: its layers unpack to these. */
  readonly diffIds: readonly Digest[];
  /**
   * Its layers by position, as an image that stands on it ships them: the very bytes that were published. Undefined
   * where these cannot be shipped, so that the layer is compressed again.
   */
  readonly published: readonly (Descriptor | undefined)[];
  /** Of its config. What is built on it inherits them. */
  readonly labelNames: readonly string[];
  /** Of its manifest. What is built on it inherits them. */
  readonly annotationNames: readonly string[];
  /** The instructions of its config's ONBUILD. */
  readonly triggers: readonly string[];
}

/** An additional build context that is a folder, and what of it is copied for a build. */
export interface PlannedFolder {
  readonly name: string;
  readonly path: string;
  /** Paths that stay out of the copy; of a folder with `/` at its end: all that is in it. */
  readonly leavesOut: (path: string) => boolean;
}

/** Everything both builds share (but for what is varied on purpose): one value, so that the builds cannot differ by their orders. */
export interface BuildPlan {
  /** The Containerfile's text with every outside image pinned. */
  readonly containerfile: string;
  /** The outside image that the target stands on: its layers are the lowest ones of both images. */
  readonly base?: ImportedBase;
  readonly target?: string;
  /** Time of the image and of the files that the build makes, in seconds since 1970. */
  readonly timestamp: number;
  /** What RUN steps see before any variation. */
  readonly environment: Environment;
  /** Sorted by name: buildah writes them into the history in the order given. */
  readonly buildArgs: readonly NameValue[];
  readonly labels: readonly NameValue[];
  readonly annotations: readonly NameValue[];
  /** Secret ids and the private files that hold their values. */
  readonly secrets: readonly { readonly id: string; readonly path: string }[];
  readonly platform?: string;
  readonly network: "default" | "none" | "host";
  /** Additional build contexts that are folders. */
  readonly folders: readonly PlannedFolder[];
}

/** Sorted by name in code point order, independent of the locale. */
export function sortedByName(values: readonly NameValue[]): readonly NameValue[] {
  return [...values].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}
