import type { MissingInput } from "../../domain/labels/verification.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";

/** Says that a revision is not to be had from where it was cloned. @param why ends the sentence */
export function goneRevision(
  { url, revision }: { readonly url: string; readonly revision: string },
  why: string,
): MissingInput {
  return {
    input: "revision",
    message: `Revision ${revision} could not be checked out from ${visible(shortened(url, 300))}: ${why}.`,
    fix: `Give a clone that has it in a branch or tag: ${setting("source", "FOLDER")}, or its URL.`,
  };
}
