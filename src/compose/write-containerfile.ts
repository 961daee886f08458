import { writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { leftOutPaths } from "../adapters/files/left-out-paths.ts";
import type { Reporter } from "../app/ports/build.ts";
import { prepare } from "../app/recipe/prepare.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { badInput, unwritable } from "../domain/text/failure.ts";
import { setting } from "../domain/text/surface.ts";
import { absolutePaths, type Surroundings } from "./registry.ts";
import { withSource } from "./s2i.ts";
import { advisoriesPortsFor } from "./source.ts";
import { inWatchedFolder } from "./watched-folder.ts";

interface WriteRun extends Surroundings {
  readonly request: BuildRequest;
  /** The file to write, as the user named it. */
  readonly file: string;
  /** Path of the running program, which the watcher starts again after a kill. */
  readonly entry: string;
  readonly reporter: Reporter;
}

/**
 * Writes the Containerfile of a recipe that has none of the user's, and beside it the ignore file
 * that plain buildah needs to build the same files, and the scripts that come from a web server.
 * Nothing is built.
 * @throws Failure `usage` for a recipe with a Containerfile, and for what a build would refuse
 */
export async function writeContainerfile(run: WriteRun): Promise<void> {
  const request = absolutePaths(run.request, run.cwd);
  const { kind } = request.recipe;
  if (kind === "containerfile") {
    throw badInput(
      "as-containerfile",
      `${setting("recipe", kind)} is the project's own Containerfile.`,
      `Write ${setting("recipe", "s2i")} or another recipe, or leave the flag out.`,
    );
  }
  await inWatchedFolder({ ...run, onWorkFolder: () => undefined }, async (folder) => {
    const opened = await withSource({ ...run, request }, folder);
    const file = resolve(run.cwd, run.file);
    const scripts = { folder: `${file}.scripts`, signal: run.signal };
    const looking = { ...run, ...opened, env: opened.sourceEnv ?? run.env, scripts };
    const prepared = await prepare(opened.request, advisoriesPortsFor(looking));
    const { context, folders, containerfile } = prepared;
    const paths = await leftOutPaths(context);
    await write(file, containerfile.text);
    await write(`${file}.containerignore`, paths.map((path) => `${path}\n`).join(""));
    const isKept = opened.sourceEnv === undefined;
    run.reporter.info(
      command({
        file: run.file,
        context: isKept ? relative(run.cwd, context.path) || "." : "the unpacked source",
        folders: folders.map(({ name, path }) => `${name}=${relative(run.cwd, path)}`),
      }),
    );
  });
}

function command(parts: {
  readonly file: string;
  readonly context: string;
  readonly folders: readonly string[];
}): string {
  const contexts = parts.folders.map((folder) => ` --build-context=${folder}`).join("");
  return `built by: buildah build --file=${parts.file}${contexts} ${parts.context}`;
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: unknown) => {
    throw unwritable(error, file);
  });
}
