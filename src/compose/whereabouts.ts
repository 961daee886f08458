import { join } from "node:path";
import type { Whereabouts } from "../adapters/files/build-files.ts";
import type { Surroundings } from "./registry.ts";

/** Returns where files are searched, and how to list those that the repository has. */
export function whereaboutsOf({ env, cwd, signal }: Surroundings): Whereabouts {
  const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
  return {
    cwd,
    workspace: GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined,
    tracked: async (folder) => {
      const { trackedPaths } = await import("../adapters/git/tracked-paths.ts");
      // It only adds advice to a failure: without git there is none to add.
      const found = await trackedPaths(folder, { env, signal }).catch(() => undefined);
      if (found?.known !== true) return [];
      const { root, paths } = found.value;
      return paths.map((path) => join(root, path));
    },
  };
}
