import type { BuildPlan } from "../../domain/build/plan.ts";
import { parseReference, repositoryName } from "../../domain/oci/reference.ts";
import { Failure } from "../../domain/text/failure.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { artifactsSecret } from "../../domain/build/s2i.ts";
import { savingContainerfile } from "../../recipes/s2i/saving.ts";
import { BuildBroke, type LogSink } from "../ports/build.ts";
import type { Run } from "./run.ts";

/** A file that the first build gets as a secret mount of its own. */
export type SavedArtifacts = BuildPlan["secrets"][number];

/**
 * Has the previous image of the tag save its artifacts, where recipe `s2i` may use them. Whatever
 * goes wrong is said, and both builds are clean: saved artifacts only save time.
 * @returns undefined where there are none
 * @throws Failure `interrupted`
 */
export async function savedArtifacts(
  run: Run,
  plan: BuildPlan,
): Promise<SavedArtifacts | undefined> {
  const { request, prepared, builder, ports, timed } = run;
  const { recipe } = request;
  if (recipe.kind !== "s2i" || !recipe.incremental || prepared.saving === undefined) {
    return undefined;
  }
  // Under chroot isolation, no mount below /dev reaches a step.
  if (recipe.runtimeImage !== undefined || builder.noShim !== undefined) return undefined;
  // Nothing would show that the result is the clean one.
  if (request.reproducibility === "skip") return undefined;
  const previous = await previousImage(run);
  if (previous === undefined) return undefined;
  const { reporter } = ports;
  reporter.progress("saving artifacts of the previous image");
  try {
    const saved = await timed("artifacts", () => save(run, { plan, previous }));
    reporter.info(
      saved === undefined
        ? `${previous} saves no artifacts, so both builds are clean`
        : `the first build gets what ${previous} saved, the second one does not`,
    );
    return saved;
  } catch (error) {
    const isOurs = error instanceof BuildBroke || error instanceof Failure;
    if (!isOurs || (error instanceof Failure && error.code === "interrupted")) throw error;
    const why = shortened(printable(error.message), 300);
    reporter.info(`${previous} could not save artifacts (${why}), so both builds are clean`);
    return undefined;
  }
}

/** Returns the first image, by its digest, that a registry has under one of the tags. */
async function previousImage({ references, ports }: Run): Promise<string | undefined> {
  for (const reference of references) {
    const name = parseReference(reference);
    const digest = await ports.registry.served(reference);
    if (name !== undefined && digest !== undefined) return `${repositoryName(name)}@${digest}`;
  }
  return undefined;
}

async function save(
  run: Run,
  { plan, previous }: { readonly plan: BuildPlan; readonly previous: string },
): Promise<SavedArtifacts | undefined> {
  const { request, prepared, builder, ports } = run;
  const folder = builder.newFolder("previous");
  const { platform } = request;
  await ports.registry.fetch({ from: { kind: "registry", reference: previous }, folder, platform });
  const name = previous.slice(0, previous.indexOf("@"));
  const wanted = { folder, name, tag: undefined, digest: undefined };
  const [base] = await builder.importBases([Promise.resolve(wanted)]);
  if (base === undefined || prepared.saving === undefined) return undefined;
  const again = await builder.buildAgain({
    name: "previous-artifacts",
    slot: "first",
    plan: savingPlan(plan, savingContainerfile(base.local, prepared.saving)),
    environment: plan.environment,
    variations: [],
    stepOf: () => undefined,
    stepNetwork: () => "off",
    log: silent,
    signal: new AbortController().signal,
  });
  try {
    const layout = builder.newFolder("previous-layout");
    await again.exportImage(layout);
    const path = builder.newFolder("artifacts.tar");
    const bytes = await ports.takeOnlyFile(layout, path);
    return bytes === 0 ? undefined : { id: artifactsSecret, path };
  } finally {
    await again.close();
  }
}

/** A plan for an image that is only read, and that needs nothing of the source. */
function savingPlan(plan: BuildPlan, containerfile: string): BuildPlan {
  const { base: _, target: __, ...others } = plan;
  const nothing = { buildArgs: [], labels: [], labelArguments: [], annotations: [], secrets: [] };
  return { ...others, ...nothing, containerfile, folders: [] };
}

const silent: LogSink = { line: () => undefined, close: () => undefined };
