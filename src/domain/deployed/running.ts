import type { Digest } from "../oci/digest.ts";
import type { ImageReference } from "../oci/reference.ts";

/** What names the images that run: pods of a cluster, a Compose file, or lines of references. */
export type RunningKind = "pods" | "compose" | "references";

/** An image that runs, or is asked for, in one place. */
export interface RunningImage {
  /**
   * Every name that this place answers to, the fullest first: `shop/api/web`, the container of a
   * workload in a namespace; a Compose file's service; or a repository.
   */
  readonly names: readonly [string, ...string[]];
  /** What of a pod it is: containers that run along with it are `container`s, too. */
  readonly role: "container" | "init" | "ephemeral";
  /** The image that is asked for, as written; empty if nothing says. */
  readonly written: string;
  /** The same, read; undefined if it is not the name of an image. */
  readonly asked: ImageReference | undefined;
  /** What a runtime says about what it started; undefined if nothing says, or it has not started. */
  readonly started: StartedImage | undefined;
  /** Whether a runtime has been asked and says that it has not started yet. */
  readonly waits: boolean;
  /** How many containers of this name run the same image. */
  readonly count: number;
}

/** What a container was started from. */
export interface StartedImage {
  /** The name that the runtime knows the image by. */
  readonly name: ImageReference | undefined;
  /** Of the manifest, or of the index that it was taken from; undefined where only the ID is known. */
  readonly digest: Digest | undefined;
  /**
   * The runtime's own ID: the config's digest. Docker's containerd store takes that of the manifest
   * or of the index instead.
   */
  readonly imageId: Digest | undefined;
}
