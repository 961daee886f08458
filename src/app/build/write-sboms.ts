import type { BuildRequest } from "../../domain/build/request.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import { digestOf } from "../../domain/oci/digest.ts";
import type { ReadImage } from "../leaks/search-image.ts";
import type { BuildPorts } from "../ports/build.ts";
import { sbomWriters } from "../sbom/late.ts";
import type { ReportDraft } from "./report-draft.ts";

interface Written {
  readonly request: Pick<BuildRequest, "sbom">;
  readonly ports: Pick<
    BuildPorts,
    "openImage" | "output" | "readers" | "reporter" | "signal" | "version"
  >;
}

/**
 * Writes the documents about the image that may be pushed, if there is one. They are beside the
 * image, so that its digest is the same with and without them.
 * @throws Failure
 */
export async function writeSboms(
  { request, ports }: Written,
  about: {
    readonly proof: Proof;
    readonly draft: ReportDraft;
    /** The search, which has read the image; absent where it has not read for packages. */
    readonly read?: Promise<ReadImage>;
  },
): Promise<void> {
  const { proof, draft, read } = about;
  if (proof.layout === undefined) return;
  const { layout } = proof;
  await draft.stopwatch.timed("sbom", async () => {
    const { collectPackages, leaveSboms } = await sbomWriters();
    const image = await ports.openImage(layout);
    const { entries } = ports.readers;
    const { output, version, reporter, signal } = ports;
    const collector =
      (await read)?.collector ??
      (await collectPackages(image, { entries, formats: request.sbom, signal }));
    signal.throwIfAborted();
    draft.documents = await leaveSboms(image, {
      ...{ formats: request.sbom, collector, version, output },
    });
    for (const { format, platform, name, text, packages } of draft.documents) {
      const digest = digestOf(Buffer.from(text));
      draft.keepSbom({ format, platform, file: name, digest, packages, referrers: [] });
    }
    reporter.info(`SBOM: ${draft.documents.map(({ path }) => path).join(", ")}`);
  });
}
