import { isCutOffStage } from "../../containerfile/hermetic.ts";
import type { StepId } from "../../domain/build/step-id.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import { ownRun } from "../leaks/own-run.ts";
import { SecretsInSteps } from "../leaks/secrets-in-steps.ts";
import { keepSteps } from "../ledger/keep-steps.ts";
import { TwinLedger } from "../ledger/twin-ledger.ts";
import type { LedgerAccess } from "../ports/ledger-access.ts";
import type { Twins } from "../prove/twin-builds.ts";
import type { Run } from "./run.ts";

/** The ledger of one pair of builds. */
interface OpenedTwinLedger {
  readonly ledger: TwinLedger;
  readonly access: LedgerAccess;
}

/** Opens what spares both builds the steps that are proven. @throws Failure `usage` */
export async function openTwinLedger(run: Run): Promise<OpenedTwinLedger | undefined> {
  const { request, ports, prepared, builder } = run;
  // Without a runtime, nobody is asked about a step.
  if (ports.openLedger === undefined || builder.noShim !== undefined) return undefined;
  const access = await ports.openLedger();
  const isTwin = request.reproducibility !== "skip";
  const ledger = new TwinLedger({
    access,
    terms: { vary: isTwin ? request.vary : [], requireVaried: request.requireVaried },
    takesNetwork: takesNetworkIn(run),
    isFull: request.fullProof === true,
    containerfile: prepared.containerfile,
    newPath: (name) => builder.newFolder(name),
    tell: (text) => ports.reporter.info(text),
  });
  return { ledger, access };
}

/** Steps that fetch count where the user said so, for all or by naming the stages that fetch. */
function takesNetworkIn({ request, prepared }: Run): (id: StepId | undefined) => boolean {
  const { hermetic, cache } = request;
  return (id) => {
    if (cache?.network === true) return true;
    const stage = id === undefined ? undefined : prepared.containerfile.stages[id.stage];
    return hermetic !== undefined && stage !== undefined && !isCutOffStage(hermetic, stage);
  };
}

/** Keeps what both builds agree on, for later runs. It never fails a run. */
export async function keepAgreed(
  { ledger, access }: OpenedTwinLedger,
  run: Run,
  { first, second, stepNetwork }: Twins,
): Promise<void> {
  if (second === undefined) return;
  const { request, reading, ports, timed } = run;
  await timed("ledger", () =>
    keepSteps(ledger, {
      access,
      asked: request.vary,
      by: ownRun(run, first),
      revision: reading.source.revision,
      version: ports.version,
      stepNetwork,
      takesNetwork: takesNetworkIn(run),
      secrets: new SecretsInSteps(ports),
      signal: ports.signal,
    }),
  );
}

/** Adds to a proof what the builds took from the ledger, and what they left there. */
export function withLedgerUse(proof: Proof, opened: OpenedTwinLedger | undefined): Proof {
  return opened === undefined ? proof : { ...proof, ledger: opened.ledger.use };
}
