import { dirname } from "node:path";
import { download } from "../adapters/actions/download.ts";
import { installBuildTools, refreshPackageLists } from "../adapters/packages/build-tools.ts";
import { childEnvironment, runEnvironment } from "../adapters/process/child-environment.ts";
import { skopeoRegistry } from "../adapters/registry/skopeo.ts";
import type { SkopeoOptions } from "../adapters/registry/skopeo-options.ts";
import { provideBuildah } from "../adapters/tools/provide.ts";
import { openToolCache } from "../adapters/tools/tool-cache.ts";
import type { Provided } from "../adapters/tools/tool-run.ts";
import type { BuildPorts, Reporter } from "../app/ports/build.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import type { Surroundings } from "./registry.ts";

export interface BuildahRun extends Surroundings {
  readonly request: BuildRequest;
  readonly reporter: Reporter;
  readonly access: SkopeoOptions;
  /** The run's work folder. */
  readonly folder: string;
  readonly output: BuildPorts["output"];
}

/**
 * Provides the run's buildah. In a job, what a build needs and the machine lacks is installed
 * first, unless the input names a program by its path. @throws Failure `tool`, `usage`
 */
export async function provideFor(run: BuildahRun): Promise<Provided> {
  const { request, env, signal, folder } = run;
  const { buildah: source } = request;
  const say = (line: string): void => run.reporter.info(line);
  const apt = { env: childEnvironment(env), signal, say };
  const isJob = env["GITHUB_ACTIONS"] === "true";
  if (isJob && source?.kind !== "path") await installBuildTools(apt);
  return await provideBuildah({
    source,
    cache: openToolCache(env),
    registry: skopeoRegistry(run.access),
    download,
    paths: pathsGiven(run),
    env: runEnvironment(env, folder),
    signal,
    folder,
    say,
    ...(isJob ? { refreshLists: () => refreshPackageLists(apt) } : {}),
  });
}

/** Collects the paths that buildah gets and that are not in the work folder. */
function pathsGiven({ request, output }: BuildahRun): readonly string[] {
  const files = request.secrets.flatMap((secret) => (secret.kind === "file" ? [secret.path] : []));
  return [dirname(output.layout), ...files];
}
