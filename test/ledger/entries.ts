import { variationNames } from "../../src/domain/build/environment.ts";
import type { ProvingRun } from "../../src/domain/build/proving-run.ts";
import { digestOf } from "../../src/domain/oci/digest.ts";
import type { LedgerEntry } from "../../src/ledger/entry.ts";

/** What a step depends on, as an adapter describes it. */
export const description = {
  format: 1,
  lower: ["sha256:1", "sha256:2"],
  args: ["/bin/sh", "-c", "make"],
  env: { PATH: "/usr/bin" },
};

/** A run on Saturday, 21 November 2026. */
export const provingRun: ProvingRun = {
  startedAt: 1_795_279_503,
  endedAt: 1_795_279_623,
  earlier: [],
  zones: ["UTC"],
  hostnames: ["fv-az1234-567"],
  userNames: ["runner"],
  paths: ["/home/runner/work/shop/shop"],
  workFolders: ["/var/tmp/twofold-a8Bc2d"],
  runIds: ["18234567891"],
  machine: { bootId: "0f0f0f0f-1111-4222-8333-444455556666", memoryKiB: 16_000_001 },
};

/** An entry that may be used, changed where a test says so. */
export function ledgerEntry(changes: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    description,
    archive: { digest: digestOf(Buffer.from("changes")), bytes: 7 },
    run: { applied: ["hostname", "clock"], notApplied: [], bytesMoved: 0 },
    asked: variationNames,
    usedNetwork: false,
    by: provingRun,
    revision: "9f2c41aa07be",
    twofold: "1.0.0",
    ...changes,
  };
}
