import type { VariationName } from "../../domain/build/environment.ts";
import type { ProvingRun } from "../../domain/build/proving-run.ts";
import type { StepId } from "../../domain/build/step-id.ts";
import type { StepNetworks } from "../../domain/build/step-run.ts";
import { Failure } from "../../domain/text/failure.ts";
import { jointRun, mayHaveFetched } from "../../ledger/agreement.ts";
import { type LedgerEntry, mostEntryBytes, writeEntry } from "../../ledger/entry.ts";
import type { LedgerAccess, OpenedLedger, SecretSearch } from "../ports/ledger-access.ts";
import type { AgreedStep } from "./told-steps.ts";
import type { TwinLedger } from "./twin-ledger.ts";

/** What is said of all steps of a run. */
interface KeepOptions {
  readonly access: LedgerAccess;
  readonly asked: readonly VariationName[];
  readonly by: ProvingRun;
  readonly revision: string;
  /** Twofold's version. */
  readonly version: string;
  /** What each step had of the network. */
  readonly stepNetwork: StepNetworks;
  /** Whether the result of a step is kept although it may have come over a network. */
  readonly takesNetwork: (id: StepId | undefined) => boolean;
  /** Searches for the secrets of the run: what a store keeps, others may read. */
  readonly secrets: SecretSearch;
  /** Ends the run. */
  readonly signal: AbortSignal;
}

interface Proven {
  readonly step: AgreedStep;
  readonly entry: LedgerEntry;
}

/**
 * Keeps the steps on which both builds agree, for later runs, once both builds have ended. A store
 * that cannot keep them is told of, and nothing else comes of it.
 */
export async function keepSteps(ledger: TwinLedger, options: KeepOptions): Promise<void> {
  tellUnkept(ledger);
  const agreed = ledger.told.agreed().map((step) => ({ step, entry: entryOf(step, options) }));
  const proven: Proven[] = [];
  for (const each of agreed) {
    if (options.signal.aborted) return;
    const why = await leakOf(each, options);
    if (why === undefined) proven.push(each);
    else ledger.note(`Not kept for later runs: ${ledger.nameOf(each.step.first.id)}: ${why}.`);
  }
  if (proven.length === 0) return;
  for (const opened of options.access.ledgers) {
    if (options.signal.aborted) return;
    const count = await keptIn(opened, { ledger, proven, options });
    if (!opened.isOfRun) ledger.countKept(count);
  }
}

/** Explains which secret would be kept, as the end of a sentence; undefined for none. */
async function leakOf(
  { step, entry }: Proven,
  { access, secrets }: KeepOptions,
): Promise<string | undefined> {
  try {
    const name =
      secrets.inText(writeEntry(entry)) ??
      (await secrets.inArchive(() => access.read(step.changes.archive)));
    return name === undefined ? undefined : `what it left has ${name} in it`;
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    return "what it left could not be searched for secrets";
  }
}

function tellUnkept(ledger: TwinLedger): void {
  for (const [why, steps] of ledger.told.unkept()) {
    const names = [...new Set(steps.map(({ id }) => ledger.nameOf(id)))];
    ledger.note(`Not kept for later runs: ${names.slice(0, 10).join(", ")}: ${why}.`);
  }
}

function entryOf({ first, second, changes }: AgreedStep, options: KeepOptions): LedgerEntry {
  const { access, asked, by, revision, version, stepNetwork } = options;
  const runs = { first: first.run, second: second.run };
  return {
    description: first.description,
    archive: { digest: changes.digest, bytes: changes.bytes },
    run: jointRun(runs),
    asked,
    usedNetwork: mayHaveFetched(runs, stepNetwork(first.id)),
    by,
    revision,
    ...(access.address === undefined ? {} : { address: access.address }),
    twofold: version,
  };
}

/** @returns how many steps are kept */
async function keptIn(
  opened: OpenedLedger,
  {
    ledger,
    proven,
    options,
  }: {
    readonly ledger: TwinLedger;
    readonly proven: readonly Proven[];
    readonly options: KeepOptions;
  },
): Promise<number> {
  const { store, seal, readOnly, isOfRun } = opened;
  const isKept = ({ step, entry }: Proven): boolean =>
    !entry.usedNetwork || isOfRun || options.takesNetwork(step.first.id);
  const wanted = proven.filter(isKept).map((each) => ({
    ...each,
    unsealed: { key: each.step.key, entry: writeEntry(each.entry) },
  }));
  const fitting = wanted.filter(({ unsealed }) => unsealed.entry.length <= mostEntryBytes);
  if (fitting.length === 0 || !ledger.ledgers.isUsable(opened)) return 0;
  if (readOnly !== undefined) {
    ledger.note(`Nothing is kept in ${store.name}: ${readOnly}.`);
    return 0;
  }
  const what = "nothing more is kept in";
  const sealed = await ledger.ledgers.during(opened, what, () =>
    seal.seal(fitting.map(({ unsealed }) => unsealed)),
  );
  let count = 0;
  for (const [index, { step }] of fitting.entries()) {
    const entry = sealed?.[index];
    if (entry === undefined || options.signal.aborted) break;
    const done = await ledger.ledgers.during(opened, what, async () => {
      await store.keep(step.key, entry, step.changes);
      return true;
    });
    if (done === undefined) break;
    count += 1;
  }
  return count;
}
