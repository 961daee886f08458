import { relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { PrebuiltTools, TakenFiles, TakeOptions } from "../../app/ports/prebuilt.ts";
import type { Blanker } from "../../domain/build/blank.ts";
import { Failure, inputNamed } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import { cloneLocally } from "../git/local-clone.ts";
import { openRepository } from "../git/run/repository.ts";
import { trackedPaths } from "../git/tracked-paths.ts";
import { childEnvironment } from "../process/child-environment.ts";
import { runCommand } from "./command.ts";
import { writeLayout } from "./layout.ts";
import { takeFiles } from "./take.ts";

interface ToolsOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The run's work folder. */
  readonly folder: string;
  readonly blank: () => Blanker;
  readonly signal: AbortSignal;
}

/** Milliseconds between two runs. A zip keeps times in steps of two seconds. */
const apart = 2_500;

/** Makes and copies the files of recipe `prebuilt` on this machine. */
export function prebuiltTools({ env, folder, blank, signal }: ToolsOptions): PrebuiltTools {
  const surroundings = { env, signal };
  return {
    take: (options) => taken(options, surroundings),
    checkOut: async (options) => {
      const found = await cloneLocally({ ...options, ...surroundings });
      if (found.known) return;
      throw new Failure({
        code: "usage",
        message: `${inputNamed("prebuilt-command")}: no clean checkout can be made: ${visible(shortened(found.why, 300))}.`,
        fix: /\blfs\b/i.test(found.why)
          ? "Have the files of Git LFS here (`git lfs pull`), or set LFS up for your user so that it may lack them: `git config --global filter.lfs.required false`."
          : "Check out the whole commit: `git submodule update --init --recursive` for submodules.",
        input: "prebuilt-command",
      });
    },
    hasChanges: async (root) => {
      const opened = await openRepository(root, surroundings);
      if (opened.kind === "closed") return false;
      const status = await opened.repository.git.text(["status", "--porcelain", "-uno"]);
      return status.known && status.value !== "";
    },
    run: (options) => runCommand(options, { ...surroundings, blank, workFolder: folder }),
    pause: () => sleep(apart, undefined, { signal }),
    writeLayout,
  };
}

async function taken(
  options: TakeOptions,
  surroundings: Pick<ToolsOptions, "env" | "signal">,
): Promise<TakenFiles> {
  const { paths, ...copied } = await takeFiles(options, {
    env: childEnvironment(surroundings.env),
    signal: surroundings.signal,
  });
  const tracked = await trackedPaths(options.from, surroundings);
  if (!tracked.known) return copied;
  const known = new Set(tracked.value.paths);
  const above = relative(tracked.value.root, options.from);
  const fromRoot = (path: string): string => (above === "" ? path : `${above}/${path}`);
  const index = options.files.findIndex(({ path }) => {
    const own = paths.filter((each) => each === path || each.startsWith(`${path}/`));
    return own.every((each) => known.has(fromRoot(each)));
  });
  const file = options.files[index];
  if (file === undefined) return copied;
  throw new Failure({
    code: "usage",
    message: `${inputNamed("prebuilt")}, entry ${index + 1}: git tracks everything in \`${visible(shortened(file.path, 200))}\`, so it is source and nothing that a process made.`,
    fix: `Copy it in a Containerfile (${setting("recipe", "containerfile")}), or remove it from git (\`git rm -r --cached\`) if a process makes it.`,
    input: "prebuilt",
  });
}
