import { type SbomFormat, sbomNames } from "../domain/oci/sbom-format.ts";
import type { JsonObject } from "../domain/text/json.ts";
import { type Statement, type Subject, statementAbout } from "./statement.ts";

/**
 * States what an image is made of: the predicate is the document itself, as it is beside the image
 * (in-toto, "Predicate type: SPDX"; https://cyclonedx.org/bom).
 */
export function sbomStatementOf(
  subjects: readonly Subject[],
  { format, document }: { readonly format: SbomFormat; readonly document: JsonObject },
): Statement<string, JsonObject> {
  return statementAbout(subjects, {
    type: sbomNames[format].predicateType,
    predicate: document,
  });
}
