import type { BuildRequest } from "../../domain/build/request.ts";
import type { GivenRecipe } from "../../domain/labels/given-recipe.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { VerifyPorts } from "../ports/verify.ts";

/** What is asked of verifying an image. */
export interface VerifyOptions {
  /** The published image, as the user wrote it. */
  readonly reference: string;
  /** URL or folder of the source; undefined: what the labels name. */
  readonly source: string | undefined;
  /** The digest that the image must have; undefined: any. */
  readonly expected: Digest | undefined;
  /** What the caller says of the build, where the image does not, or says something else. */
  readonly told: { readonly recipe?: GivenRecipe; readonly revision?: string };
  /** Secrets, access to registries, buildah, and defaults for the rest. */
  readonly given: BuildRequest;
  /** Whether a command that the image names may run on this machine. */
  readonly runsCommands: boolean;
  readonly ports: VerifyPorts;
  readonly signal: AbortSignal;
}
