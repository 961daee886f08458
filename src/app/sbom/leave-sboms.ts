import { type SbomFormat, sbomNames } from "../../domain/oci/sbom-format.ts";
import { badInput, Failure } from "../../domain/text/failure.ts";
import type { Collector } from "../../sbom/collector.ts";
import { writeSbom } from "../../sbom/documents/formats.ts";
import type { Image } from "../ports/image.ts";
import type { LeftSbom, OutputFolder } from "../ports/output.ts";
import { describedImage } from "./describe-image.ts";

/**
 * Writes the documents about an image beside its layout.
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
): Promise<readonly LeftSbom[]> {
  const { formats, collector, version, output } = about;
  const described = describedImage(image, collector);
  const { listed, omitted } = described.inventory.packages;
  const documents = formats.map((format) => ({
    format,
    text: writeSbom(format, described, version),
    packages: listed.length + omitted,
  }));
  const { digest, platform } = described;
  const texts = documents.map(({ format, text }) => [sbomNames[format].file, text] as const);
  try {
    const written = await output.writeSboms(new Map(texts));
    return written.flatMap((file, index) => {
      const document = documents[index];
      return document === undefined ? [] : [{ ...file, ...document, image: digest, platform }];
    });
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw badInput(
      "sbom",
      `its files cannot be written beside ${output.layout}.`,
      "Free some space there, or name another folder that you can write to.",
    );
  }
}
