import type { BuildPlan } from "../../domain/build/plan.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import type { ImageExtent, SingleStage } from "../../domain/findings/single-stage.ts";
import { Failure } from "../../domain/text/failure.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { listsPackages, packagesIn } from "../../recipes/runpack/installed-packages.ts";
import { readContents } from "../images/read-contents.ts";
import { BuildBroke, type BuildPorts, type Image } from "../ports/build.ts";
import { stepNetwork } from "../prove/step-network.ts";
import { builtFiles } from "./built-files.ts";
import type { Run } from "./run.ts";

/** What of a run the comparison needs. */
interface StageRun extends Pick<Run, "request" | "timed" | "scope" | "stepOf"> {
  readonly prepared: Pick<Run["prepared"], "containerfile">;
  readonly builder: Pick<Run["builder"], "newFolder" | "buildAgain">;
  readonly ports: Pick<BuildPorts, "openImage" | "readers" | "reporter">;
}

/**
 * Adds to the proof of a `runpack` image how large it is beside the image that the project's
 * Containerfile makes by itself, which is built once more for that and thrown away. A build of it
 * that breaks is said, and changes nothing.
 * @throws Failure for an image that cannot be read
 */
export async function withSingleStage(
  run: StageRun,
  { plan, proof }: { readonly plan: BuildPlan; readonly proof: Proof },
): Promise<Proof> {
  const { layout } = proof;
  if (layout === undefined) return proof;
  const { openImage, readers, reporter } = run.ports;
  reporter.progress("building the single-stage image");
  try {
    const singleStage = await run.timed("single stage", async (): Promise<SingleStage> => {
      const single = await singleStageExtent(run, plan);
      return { image: await extentOf(await openImage(layout), readers.entries), single };
    });
    return { ...proof, singleStage };
  } catch (error) {
    const isOurs = error instanceof BuildBroke || error instanceof Failure;
    if (!isOurs || (error instanceof Failure && error.code === "interrupted")) throw error;
    const why = shortened(printable(error.message), 300);
    reporter.warn(`The single-stage image could not be built to compare with it: ${why}`);
    return proof;
  }
}

async function singleStageExtent(run: StageRun, plan: BuildPlan): Promise<ImageExtent> {
  const { builder, request, scope, stepOf, prepared, ports } = run;
  const { base: _, ...others } = plan;
  const name = "single-stage";
  const log = ports.reporter.openLog("build of the single-stage image");
  try {
    const again = await builder.buildAgain({
      ...{ name, log, stepOf },
      slot: "first",
      plan: { ...others, target: lastOwnStage(prepared.containerfile.stages) },
      environment: plan.environment,
      variations: [],
      stepNetwork: stepNetwork(request, scope),
      signal: new AbortController().signal,
    });
    try {
      const layout = builder.newFolder(name);
      await again.exportImage(layout);
      return await extentOf(await ports.openImage(layout), ports.readers.entries);
    } finally {
      await again.close();
    }
  } finally {
    log.close();
  }
}

/** Names the last stage before the one that Twofold wrote, as `--target` takes it. */
function lastOwnStage(stages: Run["prepared"]["containerfile"]["stages"]): string {
  const at = stages.length - 2;
  return stages[at]?.name ?? String(at);
}

async function extentOf(
  image: Pick<Image, "manifest" | "layer">,
  entries: BuildPorts["readers"]["entries"],
): Promise<ImageExtent> {
  const { config, layers } = image.manifest;
  const all = (await builtFiles(image, entries)).all.filter(({ type }) => type !== "directory");
  const wanted = all.filter(({ path }) => listsPackages(path));
  const contents = await readContents(image, { wanted, entries });
  const packages = wanted.map((file) => {
    const bytes = contents.get(`${file.layer} ${file.path}`);
    return packagesIn(file.path, bytes?.toString("utf8") ?? "");
  });
  return {
    size: layers.reduce((sum, { size }) => sum + size, config.size),
    files: all.length,
    packages: packages.reduce((sum, count) => sum + count, 0),
  };
}
