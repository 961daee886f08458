import type { BuildPlan } from "../../domain/build/plan.ts";
import { artifactsSecret } from "../../domain/build/s2i.ts";
import { parseReference, repositoryName } from "../../domain/oci/reference.ts";
import { Failure } from "../../domain/text/failure.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { savingContainerfile } from "../../recipes/s2i/saving.ts";
import { BuildBroke, type Builder, type BuildPorts } from "../ports/build.ts";
import type { Run } from "./run.ts";
import { scriptOutput } from "./script-output.ts";

/** What of a run has to do with a previous image. */
interface SavingRun extends Pick<Run, "request" | "references" | "timed"> {
  readonly prepared: Pick<Run["prepared"], "saving">;
  readonly builder: Pick<Builder, "newFolder" | "importBases" | "buildAgain">;
  readonly ports: Pick<BuildPorts, "reporter" | "registry" | "takeOnlyFile">;
}

/** A file that the first build gets as a secret mount of its own. */
export type SavedArtifacts = BuildPlan["secrets"][number];

/**
 * Has the previous image of the tag save its artifacts, where it has the script for that. Whatever
 * goes wrong is said, and both builds are clean: saved artifacts only save time.
 * @returns undefined where there are none
 * @throws Failure `interrupted`
 */
export async function savedArtifacts(
  run: SavingRun,
  plan: BuildPlan,
): Promise<SavedArtifacts | undefined> {
  const { request, prepared, builder, ports, timed } = run;
  const { saving } = prepared;
  if (saving === undefined) return undefined;
  const previous = await previousImage(run);
  if (previous === undefined) return undefined;
  const { reporter } = ports;
  reporter.progress("saving artifacts of the previous image");
  try {
    const saved = await timed("artifacts", async () => {
      const { path, bytes } = await scriptOutput(
        { builder, ports, platform: request.platform },
        { image: previous, containerfile: (image) => savingContainerfile(image, saving), plan },
      );
      return bytes === 0 ? undefined : { id: artifactsSecret, path };
    });
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
async function previousImage({
  request,
  references,
  ports,
}: SavingRun): Promise<string | undefined> {
  if (request.pushByDigest) return undefined;
  for (const reference of references) {
    const name = parseReference(reference);
    const digest = await ports.registry.served(reference);
    if (name !== undefined && digest !== undefined) return `${repositoryName(name)}@${digest}`;
  }
  return undefined;
}
