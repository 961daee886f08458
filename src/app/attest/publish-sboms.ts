import type { WrittenSbom } from "../../domain/findings/beside.ts";
import type { Report } from "../../domain/findings/report.ts";
import { sbomFile } from "../../domain/labels/referrer-manifest.ts";
import { sbomNames } from "../../domain/oci/sbom-format.ts";
import type { Reporter } from "../ports/build.ts";
import type { OpenedImages } from "../ports/index-store.ts";
import type { LeftSbom } from "../ports/output.ts";
import { refer } from "./refer.ts";
import { saying } from "./saying.ts";
import { repositoriesOf } from "./subjects.ts";

/** A run that has pushed its image, with the documents about it. */
interface Described extends Pick<Report, "pushed"> {
  readonly documents: readonly LeftSbom[];
  readonly sboms: readonly WrittenSbom[];
  /** Called with what is known of a document once it is beside the image somewhere. */
  keepSbom(sbom: WrittenSbom): void;
}

/**
 * Puts the documents about an image's packages beside it in each of its repositories. The image and
 * its digest stay as they are, and the same document is the same artifact.
 * @throws Failure that says what is missing
 */
export async function publishSboms(
  run: Described,
  ports: {
    readonly openImages: () => OpenedImages;
    readonly reporter: Pick<Reporter, "info" | "progress">;
  },
): Promise<void> {
  const { openImages, reporter } = ports;
  reporter.progress("pushing the SBOM");
  const { client, store } = openImages();
  try {
    for (const name of repositoriesOf(run)) {
      const repository = client.repository(name);
      for (const { format, image, text, name: file } of run.documents) {
        const { title } = sbomNames[format];
        const digest = await saying(
          `The image is pushed, but its SBOM (${title}) is not beside it in ${name}`,
          () => refer(sbomFile(format, text), { repository, digest: image }),
        );
        reporter.info(`SBOM (${title}) beside ${name}@${image}: ${digest}`);
        const known = run.sboms.find((sbom) => sbom.file === file);
        if (known === undefined) continue;
        run.keepSbom({ ...known, referrers: [...known.referrers, `${name}@${digest}`] });
      }
    }
  } finally {
    await store.end();
    await client.close();
  }
}
