import type { Digest } from "../../domain/oci/digest.ts";
import type { BuiltImage } from "./build.ts";

/** A build that ran once more, and whose image is kept until it is closed. */
export interface BuiltAgain {
  readonly built: BuiltImage;
  /** Exports the image to an OCI layout, as `Builder.exportImage` does. */
  exportImage(layout: string): Promise<Digest>;
  /** Removes the image from its store. */
  close(): Promise<void>;
}
