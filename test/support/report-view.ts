import type { VariationName } from "../../src/domain/build/environment.ts";
import type { NotApplied } from "../../src/domain/build/not-applied.ts";
import type { Difference } from "../../src/domain/findings/difference.ts";
import type { Exception } from "../../src/domain/findings/exception.ts";
import type { Executables } from "../../src/domain/findings/executable.ts";
import type { LedgerUse } from "../../src/domain/findings/ledger-use.ts";
import type {
  BaseRecord,
  BuildRecord,
  ImageRecord,
  Verdict,
} from "../../src/domain/findings/proof.ts";
import type { Report } from "../../src/domain/findings/report.ts";
import type { SingleStage } from "../../src/domain/findings/single-stage.ts";
import type { Trace } from "../../src/domain/findings/trace.ts";
import type { TriedFixes } from "../../src/domain/findings/tried-fixes.ts";

/** What report.json says of one platform. */
interface ImageJson {
  readonly platform: string;
  readonly emulator?: string;
  readonly proof: {
    readonly verdict: Verdict;
    readonly builds: readonly BuildRecord[];
    readonly varied: readonly VariationName[];
    readonly notVaried: readonly NotApplied[];
    readonly ledger?: LedgerUse;
  };
  readonly bases: readonly BaseRecord[];
  readonly image?: ImageRecord;
  readonly singleStage?: SingleStage;
  readonly differences: readonly Difference[];
  readonly differencesOmitted: number;
  readonly exceptions: readonly (Exception & { readonly covers: readonly string[] })[];
  readonly triedFixes?: TriedFixes;
  readonly traces: readonly Trace[];
  readonly tracesOmitted: number;
  readonly executables: Executables;
}

/** report.json, as docs/report.schema.json describes it. */
interface ReportJson extends Omit<Report, "proofs"> {
  readonly schemaVersion: 2;
  readonly verdict: Verdict;
  readonly images: readonly ImageJson[];
}

/** report.json, with what it says of the only image, or of the first of several, beside the rest. */
export type ReportView = ReportJson & Omit<ImageJson, "proof"> & ImageJson["proof"];

const nothing: ImageJson = {
  platform: "",
  proof: { verdict: "unchecked", builds: [], varied: [], notVaried: [] },
  bases: [],
  differences: [],
  differencesOmitted: 0,
  exceptions: [],
  traces: [],
  tracesOmitted: 0,
  executables: { listed: [], omitted: 0, ofPackages: 0, unread: { listed: [], omitted: 0 } },
};

/** Parses report.json. A run that failed early has no image in it. */
export function parseReport(text: string): ReportView {
  const report: ReportJson = JSON.parse(text);
  const [{ proof, ...image } = nothing] = report.images;
  return { ...proof, ...image, ...report };
}
