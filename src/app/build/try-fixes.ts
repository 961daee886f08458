import { pinBases } from "../../containerfile/bases.ts";
import type { ChangedContainerfile } from "../../containerfile/insertions.ts";
import { ownText } from "../../containerfile/places.ts";
import type { BuildPlan } from "../../domain/build/plan.ts";
import { refuseNotVaried } from "../../domain/build/require-varied.ts";
import { type Proof, unproven } from "../../domain/findings/proof.ts";
import type { TriedFixes } from "../../domain/findings/tried-fixes.ts";
import { Failure } from "../../domain/text/failure.ts";
import { printable } from "../../domain/text/printable.ts";
import { renderDiff } from "../../report/pins.ts";
import { counted } from "../../report/sizes.ts";
import { type LineFixes, lineFixes } from "../explain/line-fixes.ts";
import { BuildBroke, type Reporter } from "../ports/build.ts";
import { stepsIn } from "../prove/step-network.ts";
import type { BroughtBase } from "../recipe/bring-bases.ts";
import { placeLabels } from "../recipe/place-labels.ts";
import { scopeOf } from "../recipe/scope.ts";
import { notTried, triedFixesOf, whereItFailed } from "./fix-results.ts";
import { provePlan } from "./prove-plan.ts";
import { ReportDraft } from "./report-draft.ts";
import type { Run } from "./run.ts";

interface TryOptions {
  /** The plan of the builds that differ. */
  readonly plan: BuildPlan;
  readonly images: readonly BroughtBase[];
  /** What these builds have shown. */
  readonly proof: Proof;
}

/**
 * Adds to a proof of builds that differ what two builds with the fixes show: by the same plan, in
 * the same environments, judged in the same way. The user's file is not touched, and the image of
 * these builds leaves the work folder in no form.
 * @throws Failure `interrupted`, and what is not expected
 */
export async function withTriedFixes(run: Run, options: TryOptions): Promise<Proof> {
  const { proof } = options;
  const found = lineFixes(run.prepared.containerfile, proof.differences.listed);
  const triedFixes = await run.timed("fixes", () => triedFixesIn(run, found, options));
  return { ...proof, triedFixes };
}

async function triedFixesIn(
  run: Run,
  found: LineFixes,
  { plan, images, proof }: TryOptions,
): Promise<TriedFixes> {
  const { changed, instructions } = found;
  if (changed === undefined) {
    return notTried(instructions, "No fix is a change of one line of the Containerfile.");
  }
  const lines = instructions.filter((each) => "line" in each).length;
  run.ports.reporter.info(
    `trying the fixes: both builds run again with ${counted(lines, "changed instruction")}`,
  );
  const again = runWith(run, changed);
  try {
    const judged = await provePlan(again, {
      plan: planWith(again, { plan, images, changed }),
      proof: unproven(proof.platform, proof.bases),
      draft: new ReportDraft(),
    });
    refuseNotVaried(again.request, judged.proof.variations);
    const tried = triedFixesOf(instructions, judged.proof);
    return tried.result === "passed" ? { ...tried, ...(await patchOf(run, changed)) } : tried;
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    if (!(error.cause instanceof BuildBroke)) return notTried(instructions, error.told.message);
    const lastLines = error.cause.lastLines.slice(-mostLines).map(printable);
    return whereItFailed(instructions, {
      failed: { message: error.told.message, lastLines },
      line: error.place?.line,
    });
  }
}

/** How many lines of a failed build's output are shown. */
const mostLines = 10;

/** Returns the run that builds the changed Containerfile; nothing that it makes is kept. */
function runWith(run: Run, { containerfile }: ChangedContainerfile): Run {
  const { ports, builder } = run;
  const prepared = { ...run.prepared, containerfile };
  const request = {
    ...run.request,
    ...({ reproducibility: "require", push: false, tryFix: false, sbom: [] } as const),
    // A build on another day may have to decide; no variation has to be found.
    extraBuilds: Math.min(1, run.request.extraBuilds),
  };
  const scope = scopeOf({ request, prepared, builder });
  return {
    ...run,
    ...{ request, prepared, scope },
    stepOf: stepsIn(scope),
    // One phase stands for all of it.
    timed: (_, work) => work(),
    ports: {
      ...ports,
      reporter: whileTrying(ports.reporter),
      output: ports.outputIn(builder.newFolder("fixed")),
    },
  };
}

/** Shows the builds, and nothing that would be taken for a result of the user's own file. */
function whileTrying(reporter: Reporter): Reporter {
  return {
    info: () => undefined,
    warn: () => undefined,
    annotate: () => undefined,
    progress: (text) => reporter.progress(`trying the fixes: ${text}`),
    openLog: (title) => reporter.openLog(`${title} with the fixes`),
  };
}

/** Returns the same plan with the changed Containerfile: the bases are pinned as before. */
function planWith(
  { scope }: Run,
  { plan, images, changed }: Omit<TryOptions, "proof"> & { readonly changed: ChangedContainerfile },
): BuildPlan {
  const { containerfile, moved } = changed;
  const pins = images.map(({ use, base }) => {
    const start = moved(use.start);
    return { use: { ...use, start, end: start + use.written.length }, pinned: base.local };
  });
  const text = pinBases(containerfile.text, pins);
  return { ...plan, ...placeLabels({ scope, text, labels: plan.labels }) };
}

/** Makes the change to the user's own file; nothing where a recipe has none of the user's. */
async function patchOf(
  { prepared }: Run,
  { containerfile }: ChangedContainerfile,
): Promise<Pick<TriedFixes, "patch">> {
  const { containerfile: before, containerfilePath: path } = prepared;
  if (path === undefined) return {};
  const change = {
    name: before.file,
    path,
    before: ownText(before),
    after: ownText(containerfile),
  };
  return { patch: await renderDiff([change]) };
}
