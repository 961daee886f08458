import { dirname } from "node:path";
import { childEnvironment, runEnvironment } from "../adapters/process/child-environment.ts";
import { type SkopeoOptions, skopeoRegistry } from "../adapters/registry/skopeo.ts";
import type { Provided } from "../adapters/tools/tool-run.ts";
import type { BuildPorts, Reporter } from "../app/ports/build.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import type { Surroundings } from "./registry.ts";

interface BuildahRun extends Surroundings {
  readonly request: BuildRequest;
  readonly reporter: Reporter;
  readonly access: SkopeoOptions;
  /** The run's work folder. */
  readonly folder: string;
  readonly output: BuildPorts["output"];
}

/**
 * Returns a function that provides the run's buildah. The first call provides it, and later calls
 * wait for that. In a job, what a build needs and the machine lacks is installed first, unless the
 * input names a program by its path.
 */
export function buildahFor(run: BuildahRun): () => Promise<Provided> {
  let provided: Promise<Provided> | undefined;
  return () => {
    provided ??= provide(run);
    return provided;
  };
}

/** The code that finds and installs programs is loaded here, behind the start of the source's git. */
async function provide(run: BuildahRun): Promise<Provided> {
  const { download } = await import("../adapters/actions/download.ts");
  const { installBuildTools, refreshPackageLists } = await import(
    "../adapters/packages/build-tools.ts"
  );
  const { provideBuildah } = await import("../adapters/tools/provide.ts");
  const { openToolCache } = await import("../adapters/tools/tool-cache.ts");
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
