import { collectPackages } from "../app/sbom/collect-packages.ts";
import { describedImage } from "../app/sbom/describe-image.ts";
import { platformOf } from "../domain/oci/platform.ts";
import type { SbomFormat } from "../domain/oci/sbom-format.ts";
import type { ImageAccess } from "../options/image-access.ts";
import { version } from "../options/version.ts";
import type { DescribedImage } from "../sbom/documents/described-image.ts";
import { writeSbom } from "../sbom/documents/formats.ts";
import { imagesFor } from "./image-argument.ts";
import { archiveReaders } from "./readers.ts";
import type { Surroundings } from "./registry.ts";

/**
 * Reads an image for what it is made of, wherever it is, and removes afterwards what it fetched.
 * @throws Failure
 */
export async function describeNamed(
  name: string,
  run: Surroundings & {
    readonly access: ImageAccess;
    /** The kind of document that will be written. */
    readonly format: SbomFormat;
  },
): Promise<DescribedImage> {
  const { access, format, env, cwd, signal } = run;
  const images = imagesFor({
    access: access.registry,
    platform: access.platform ?? platformOf(process.arch),
    ...{ env, cwd, signal },
  });
  try {
    const { image } = await images.open(name);
    const { entries } = archiveReaders(env);
    const collector = await collectPackages(image, { entries, formats: [format], signal });
    return describedImage(image, collector);
  } finally {
    await images.close();
  }
}

/** Writes a document about an image, as JSON. */
export function sbomText(format: SbomFormat, image: DescribedImage): string {
  return writeSbom(format, image, version);
}
