import type { Provided } from "../adapters/tools/tool-run.ts";
import type { BuildahRun } from "./provide-buildah.ts";

/**
 * Returns a function that provides the run's buildah. The first call provides it, and later calls
 * wait for that. In a job, what a build needs and the machine lacks is installed first, unless the
 * input names a program by its path.
 */
export function buildahFor(run: BuildahRun): () => Promise<Provided> {
  let provided: Promise<Provided> | undefined;
  return () => {
    // What finds and installs programs is loaded only now, behind the start of the source's git.
    provided ??= import("./provide-buildah.ts").then(({ provideFor }) => provideFor(run));
    return provided;
  };
}
