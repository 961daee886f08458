import type { SbomFormat } from "../../domain/oci/sbom-format.ts";
import type { Collector } from "../../sbom/collector.ts";
import type { collectPackages } from "./collect-packages.ts";
import type { leaveSboms } from "./leave-sboms.ts";

// What most builds do not need, imported late from one file: the bundler keeps it in one piece.

/** Reads a whole image for packages, and writes the documents. */
interface SbomWriters {
  readonly collectPackages: typeof collectPackages;
  readonly leaveSboms: typeof leaveSboms;
}

/** Makes what collects packages, if a document of them is asked for. */
export async function collectorFor(asked: readonly SbomFormat[]): Promise<Collector | undefined> {
  if (asked.length === 0) return undefined;
  const { Collector } = await import("../../sbom/collector.ts");
  return new Collector(asked);
}

/** Loads what writes the documents. */
export async function sbomWriters(): Promise<SbomWriters> {
  const reading = await import("./collect-packages.ts");
  const writing = await import("./leave-sboms.ts");
  return { collectPackages: reading.collectPackages, leaveSboms: writing.leaveSboms };
}
