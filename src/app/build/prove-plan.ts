import type { BuildPlan } from "../../domain/build/plan.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import type { ImageFindings } from "../leaks/image-findings.ts";
import type { ReadImage } from "../leaks/search-image.ts";
import type { TwinLedger } from "../ledger/twin-ledger.ts";
import { ReplayFailed } from "../ports/ledger.ts";
import type { Twins } from "../prove/twin-builds.ts";
import { gate } from "../recipe/prepare.ts";
import type { FirstAlone } from "./first-alone.ts";
import { type Judged, judge } from "./judge.ts";
import { prove, withFound, withMeasured } from "./prove.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { Run } from "./run.ts";
import { firstImageOf, searchOf } from "./search.ts";

/** Returns what only the first build gets, of the one recipe that may use it. */
async function aloneOf(run: Run, plan: BuildPlan): Promise<FirstAlone> {
  if (run.request.recipe.kind !== "s2i") return {};
  const { firstAlone } = await import("./first-alone.ts");
  return await firstAlone(run, { plan, recipe: run.request.recipe });
}

interface PlanOptions {
  readonly plan: BuildPlan;
  readonly proof: Proof;
  readonly draft: ReportDraft;
}

type JudgedPlan = Judged & Pick<Twins, "savedTo">;

/**
 * Builds a plan twice, compares the images, and makes the layout. The draft gets what is known, as
 * soon as it is known. Where a proven step could not be put in the place of running it, both builds
 * run again, every step of them.
 * @returns the verdict, and the file that the first build may have written for a later one
 * @throws Failure of a build that broke, of the policy, and of anything else but the verdict
 */
export async function provePlan(run: Run, options: PlanOptions): Promise<JudgedPlan> {
  if (run.ports.openLedger === undefined) return await provedPlan(run, options);
  const { keepAgreed, openTwinLedger, withLedgerUse } = await import("./ledger-of-run.ts");
  const opened = await openTwinLedger(run);
  if (opened === undefined) return await provedPlan(run, options);
  const { ledger, access } = opened;
  try {
    return await provedPlan(run, options, {
      ledger,
      keep: (twins) => keepAgreed(opened, run, twins),
      added: (proof) => withLedgerUse(proof, opened),
    });
  } catch (error) {
    if (!(error instanceof ReplayFailed)) throw error;
    run.ports.reporter.warn(`${error.message}. Both builds run again without the ledger.`);
    await run.builder.forgetBuilds();
    return await provedPlan(run, options);
  } finally {
    await access.close();
  }
}

/** What a ledger does for the builds of one plan. */
interface Spared {
  readonly ledger: TwinLedger;
  /** Keeps what both builds agree on. */
  readonly keep: (twins: Twins) => Promise<void>;
  /** Adds to a proof what is known of the ledger by now. */
  readonly added: (proof: Proof) => Proof;
}

async function provedPlan(
  run: Run,
  { plan, proof, draft }: PlanOptions,
  spared?: Spared,
): Promise<JudgedPlan> {
  const { ledger, added = (known: Proof) => known } = spared ?? {};
  const taken = ledger === undefined ? {} : { takenRuns: () => ledger.runs };
  const firstImage = firstImageOf({ ...run, ...taken, plan });
  const alone = await aloneOf(run, plan);
  let keeping: Promise<void> = Promise.resolve();
  try {
    const proven = await prove({
      ...run,
      plan,
      proof,
      onFirst: (twins) => firstImage.start(twins),
      ...alone,
      ...(ledger === undefined ? {} : { ledger }),
    });
    draft.keep(added(proven.proof));
    if (proven.kind === "broke") throw proven.failure;
    // Builds that ended early left steps out.
    const isWhole = proven.twins.earlyEnd === undefined;
    if (spared !== undefined && isWhole) keeping = spared.keep(proven.twins);
    // Awaited below; until then a rejection must not count as unhandled.
    keeping.catch(() => undefined);
    const reading = withMeasured(run, proven.twins);
    draft.reading = reading;
    gate(run.request, reading);
    const measured = { ...run, reading };
    const onFound = (found: ImageFindings): void => {
      draft.reading = withFound(measured, found);
    };
    const built = { ...measured, ...proven, plan, firstImage, onFound };
    const judged = await judge({ ...built, ...searchOf(built) });
    await keeping;
    const told = { ...judged, proof: added(judged.proof) };
    draft.keep(told.proof);
    await describe(run, {
      proof: told.proof,
      draft,
      read: () => firstImage.read(proven.twins.first),
    });
    const { savedTo } = proven.twins;
    return { ...told, ...(savedTo === undefined ? {} : { savedTo }) };
  } finally {
    await Promise.allSettled([keeping]);
    const isKept = draft.proofs.some(({ layout }) => layout !== undefined);
    if (!isKept) await firstImage.drop();
  }
}

/** Lists what the image is made of, where that was asked for. */
async function describe(
  run: Run,
  {
    proof,
    draft,
    read,
  }: {
    readonly proof: Proof;
    readonly draft: ReportDraft;
    readonly read: () => Promise<ReadImage>;
  },
): Promise<void> {
  if (run.request.sbom.length === 0) return;
  const { writeSboms } = await import("./write-sboms.ts");
  await writeSboms(run, { proof, draft, read: read() });
}
