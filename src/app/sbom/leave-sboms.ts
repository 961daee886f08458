import { type SbomFormat, sbomFiles } from "../../domain/oci/sbom-format.ts";
import { badInput, Failure } from "../../domain/text/failure.ts";
import type { Collector } from "../../sbom/collector.ts";
import { writeSbom } from "../../sbom/documents/formats.ts";
import type { Image } from "../ports/image.ts";
import type { OutputFolder } from "../ports/output.ts";
import { describedImage } from "./describe-image.ts";

/**
 * Writes the documents about an image beside its layout. @returns their paths
 * @throws Failure `usage` where they cannot be written, as on a full disk
 */
export async function leaveSboms(
  image: Image,
  about: {
    readonly formats: readonly SbomFormat[];
    readonly collector: Collector;
    readonly version: string;
    readonly output: Pick<OutputFolder, "writeSboms" | "layout">;
  },
): Promise<readonly string[]> {
  const { formats, collector, version, output } = about;
  const described = describedImage(image, collector);
  const texts = formats.map(
    (format) => [sbomFiles[format], writeSbom(format, described, version)] as const,
  );
  try {
    return await output.writeSboms(new Map(texts));
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw badInput(
      "sbom",
      `its files cannot be written beside ${output.layout}.`,
      "Free some space there, or name another folder that you can write to.",
    );
  }
}
