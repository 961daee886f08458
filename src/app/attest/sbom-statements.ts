import { sbomStatementOf } from "../../attestations/sbom.ts";
import type { Subject } from "../../attestations/statement.ts";
import { sbomNames } from "../../domain/oci/sbom-format.ts";
import { fittingJson, jsonObject } from "../../domain/text/schema.ts";
import type { Reporter } from "../ports/build.ts";
import type { LeftSbom } from "../ports/output.ts";
import type { NamedStatement } from "./sign-statements.ts";

const mebibyte = 1024 * 1024;
/** The most bytes of a document that is attested: forges and logs take no larger predicate. */
const longest = 16 * mebibyte;

/**
 * States of the documents about an image's packages that they are about this image. One that is too
 * large for that is told and left out.
 */
export function sbomStatements(
  documents: readonly LeftSbom[],
  about: {
    readonly subjects: readonly Subject[];
    readonly reporter: Pick<Reporter, "annotate">;
  },
): readonly NamedStatement[] {
  return documents.flatMap(({ format, text }) => {
    const document = text.length > longest ? undefined : fittingJson(jsonObject, text);
    if (document !== undefined) {
      return [{ about: format, statement: sbomStatementOf(about.subjects, { format, document }) }];
    }
    const { title } = sbomNames[format];
    about.reporter.annotate({
      level: "warning",
      title: "Not attested",
      message: `The SBOM (${title}) is not attested: it is larger than ${longest / mebibyte} MiB.`,
    });
    return [];
  });
}
