import { join, resolve } from "node:path";
import { outputIn } from "../adapters/files/output-folder.ts";
import type { CompareBasesPorts } from "../app/compare-bases/compare-bases.ts";
import type { Reporter } from "../app/ports/build.ts";
import type { Containers } from "../app/ports/containers.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import type { RunpackRecipe } from "../domain/build/runpack.ts";
import type { ComparedRuns } from "../domain/findings/image-run.ts";
import { runBuild } from "./build.ts";
import { buildahFor } from "./buildah.ts";
import { archiveReaders } from "./readers.ts";
import { absolutePaths, registryAccess, type Surroundings } from "./registry.ts";
import { inWatchedFolder } from "./watched-folder.ts";

interface CompareBasesRun extends Surroundings {
  /** The same recipe twice, each on its runtime image. */
  readonly requests: readonly [BuildRequest, BuildRequest];
  /** The file that both containers read from standard input; undefined: nothing. */
  readonly stdin: string | undefined;
  /** The port to ask until it answers; undefined: none. */
  readonly port: number | undefined;
  readonly reporter: Reporter;
  readonly buildReporter: Reporter;
  /** Path of the running program, which the watcher starts again after a kill. */
  readonly entry: string;
}

/**
 * Builds a recipe on two runtime images, runs both, and compares what they did. Everything is in a
 * work folder, which is removed afterwards, also after a kill. @throws Failure
 */
export async function compareBasesOf(run: CompareBasesRun): Promise<ComparedRuns> {
  const { compareBases } = await import("../app/compare-bases/compare-bases.ts");
  const { openLayout } = await import("../adapters/oci-layout/layout.ts");
  const [a, b] = run.requests;
  const images = [runpackOf(a).runtimeImage, runpackOf(b).runtimeImage] as const;
  const { command } = runpackOf(a);
  const input = await inputOf(run);
  const onWorkFolder = (): void => undefined;
  return await inWatchedFolder({ ...run, onWorkFolder }, async (folder) => {
    const ports: CompareBasesPorts = {
      build: (position) => builtOn(run, { position, folder }),
      containers: await containersFor({ ...run, request: a }, folder),
      openImage: (layout) => openLayout(layout),
      entries: archiveReaders(run.env).entries,
      tell: run.reporter.info,
    };
    return await compareBases({ images, command, input, port: run.port, ports });
  });
}

async function inputOf({ stdin, cwd }: CompareBasesRun): Promise<Uint8Array> {
  if (stdin === undefined) return new Uint8Array();
  const { readGivenInput } = await import("../adapters/files/given-input.ts");
  return await readGivenInput(resolve(cwd, stdin));
}

function runpackOf({ recipe }: BuildRequest): RunpackRecipe {
  if (recipe.kind === "runpack") return recipe;
  throw new Error(`recipe ${recipe.kind} has no command`);
}

/** Builds once: whether the image is reproducible is another question. @returns its layout */
async function builtOn(
  run: CompareBasesRun,
  { position, folder }: { readonly position: 0 | 1; readonly folder: string },
): Promise<string> {
  const outcome = await runBuild({
    ...run,
    reporter: run.buildReporter,
    surface: "command line",
    request: { ...run.requests[position], output: join(folder, `image-${position}`) },
    onWorkFolder: () => undefined,
    onSecrets: () => undefined,
  });
  if (outcome.failure !== undefined) throw outcome.failure;
  if (outcome.layout === undefined) throw new Error("a build left no image");
  return outcome.layout;
}

async function containersFor(
  run: Surroundings & {
    readonly request: BuildRequest;
    readonly reporter: Reporter;
    readonly entry: string;
  },
  folder: string,
): Promise<Containers> {
  const { env, signal, entry } = run;
  const request = absolutePaths(run.request, run.cwd);
  const access = await registryAccess({ ...run, request }, folder);
  const output = outputIn(join(folder, "output"));
  const { program, ...more } = await buildahFor({ ...run, request, access, folder, output })();
  const { openContainers } = await import("../adapters/buildah/open-containers.ts");
  return await openContainers({
    ...more,
    ...{ env, signal, folder, entry },
    buildah: program,
    skopeo: "skopeo",
  });
}
