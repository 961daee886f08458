import type { Digest } from "../../domain/oci/digest.ts";
import type { FileTransport } from "../../domain/oci/image-location.ts";

/** Access to registries for the main job; credentials were settled when it was made. */
export interface Registry {
  /** Returns the digest that a reference has now. @throws Failure `registry` */
  resolve(reference: string): Promise<Digest>;
  /**
   * Returns the digest that a reference has now; undefined where there is none, or where the
   * registry does not tell. It never rejects because of what a registry does.
   */
  served(reference: string): Promise<Digest | undefined>;
  /** Fetches an image, its manifest byte for byte. @throws Failure `registry` or `usage` */
  fetch(options: FetchOptions): Promise<void>;
  /**
   * Tries whether the account may push to a reference's repository, without pushing anything. An
   * unclear answer is none: the push itself will tell.
   * @throws Failure `registry` or `tool` where a push would certainly be refused
   */
  tryPush(reference: string): Promise<void>;
  /** Copies a layout's image to a reference, manifest byte for byte. @throws Failure `registry` */
  push(layout: string, reference: string): Promise<void>;
}

export interface FetchOptions {
  readonly from: ImageLocation;
  /** A folder that does not exist yet. */
  readonly folder: string;
  /** `os/arch[/variant]`; undefined means the machine's. */
  readonly platform: string | undefined;
}

/** Where an image is: a `reference` is in a registry, the others are files on this machine. */
export type ImageLocation =
  | { readonly kind: "registry"; readonly reference: string }
  | {
      readonly kind: "files";
      readonly transport: FileTransport;
      /** Absolute path, with `:tag` where the user gave one. */
      readonly location: string;
    };
