import { sbomStatementOf } from "../../attestations/sbom.ts";
import type { Report } from "../../domain/findings/report.ts";
import { sbomNames } from "../../domain/oci/sbom-format.ts";
import { fittingJson, jsonObject } from "../../domain/text/schema.ts";
import type { Reporter } from "../ports/build.ts";
import type { LeftSbom } from "../ports/output.ts";
import type { NamedStatement } from "./sign-statements.ts";
import { repositoriesOf } from "./subjects.ts";

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
    readonly report: Pick<Report, "pushed" | "index">;
    readonly reporter: Pick<Reporter, "annotate">;
  },
): readonly NamedStatement[] {
  const names = repositoriesOf(about.report);
  const isOfMany = about.report.index !== undefined;
  return documents.flatMap(({ format, image, platform, text }) => {
    const subjects = names.map((name) => ({ name, digest: image }));
    const document = text.length > longest ? undefined : fittingJson(jsonObject, text);
    if (document !== undefined) {
      const statement = sbomStatementOf(subjects, { format, document });
      const where = isOfMany ? { platform } : {};
      return [{ about: format, statement, subjects, ...where }];
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
