import type { Digest } from "../oci/digest.ts";
import type { ImageSettings } from "../oci/image-settings.ts";
import type { Descriptor, DockerSettings } from "../oci/oci.ts";
import type { Environment } from "./environment.ts";
import type { NameValue } from "./request.ts";

/** A base image that was imported: verified, pinned, and known to buildah under its own name. */
export interface ImportedBase {
  /** `name@sha256:…` as published: the form for people and labels. */
  readonly pinned: string;
  /**
   * The name that FROM has in the pinned Containerfile: this platform's manifest in the private
   * base store.
   */
  readonly local: string;
  readonly digest: Digest;
  /** The digest of its config, which is its ID in Docker; verified. */
  readonly imageId: Digest;
  /** The layers' diffIDs; verified: the layers unpack to these. */
  readonly diffIds: readonly Digest[];
  /**
   * The base's layers by position, byte for byte as published: an image built on the base ships
   * these. Undefined for a layer that cannot be shipped like that and is compressed again.
   */
  readonly published: readonly (Descriptor | undefined)[];
  /** Names of the config's labels. An image built on the base inherits them. */
  readonly labelNames: readonly string[];
  /** Names of the manifest's annotations. An image built on the base inherits them. */
  readonly annotationNames: readonly string[];
  /** The ONBUILD instructions of the config. */
  readonly triggers: readonly string[];
  /** What its config says that its programs are for, e.g. `amd64`. */
  readonly architecture?: string;
  /** What an image built on the base does not inherit. */
  readonly docker?: DockerSettings;
  /** What the instructions of an image built on the base meet. */
  readonly settings?: ImageSettings;
}

/** An additional build context that is a folder, and which part of it is copied for a build. */
export interface PlannedFolder {
  readonly name: string;
  readonly path: string;
  /**
   * Whether a path stays out of the copy; a path with `/` at its end stands for everything in that
   * folder.
   */
  readonly leavesOut: (path: string) => boolean;
}

/**
 * Everything that both builds share, except what is varied on purpose. It is one value, so the two
 * builds cannot be given different options.
 */
export interface BuildPlan {
  /** The Containerfile's text with every outside image pinned, and some labels written into it. */
  readonly containerfile: string;
  /**
   * The outside image that the target is built on: its layers are the lowest ones of both images.
   */
  readonly base?: ImportedBase;
  readonly target?: string;
  /** Time of the image and of the files that the build makes, in seconds since 1970. */
  readonly timestamp: number;
  /** What RUN steps see before any variation. */
  readonly environment: Environment;
  /** Sorted by name, because buildah writes them into the history in the order given. */
  readonly buildArgs: readonly NameValue[];
  readonly labels: readonly NameValue[];
  /** Those of the labels that the Containerfile's text does not have already. */
  readonly labelArguments: readonly NameValue[];
  readonly annotations: readonly NameValue[];
  /** Secret ids and the private files that hold their values. */
  readonly secrets: readonly { readonly id: string; readonly path: string }[];
  readonly platform?: string;
  readonly network: "default" | "none" | "host";
  /** Additional build contexts that are folders. */
  readonly folders: readonly PlannedFolder[];
}

/** Sorts by name in code point order, independent of the locale. */
export function sortedByName<Named extends { readonly name: string }>(
  values: readonly Named[],
): readonly Named[] {
  return [...values].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}
