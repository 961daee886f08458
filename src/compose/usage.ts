import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { outputIn } from "../adapters/files/output-folder.ts";
import { builderUsage } from "../app/build/builder-usage.ts";
import { createBlanker } from "../domain/build/blank.ts";
import { createRedactor, secretValuesOf } from "../domain/build/redact.ts";
import { badInput, Failure } from "../domain/text/failure.ts";
import { printable } from "../domain/text/printable.ts";
import { setting } from "../domain/text/surface.ts";
import { buildPortsFor, type PortsRun } from "./build-ports.ts";
import { absolutePaths } from "./registry.ts";
import { inWatchedFolder } from "./watched-folder.ts";

/** The most that a builder image may say, in bytes. */
const mostBytes = 1024 * 1024;

/**
 * Asks the builder image of recipe `s2i` how it is used; nothing is built.
 * @param run with the path of the running program
 * @returns lines that can be printed
 * @throws Failure `usage` for another recipe, and for an image that does not say it
 */
export async function usageLines(
  run: PortsRun & { readonly entry: string },
): Promise<readonly string[]> {
  const request = absolutePaths(run.request, run.cwd);
  const { recipe } = request;
  if (recipe.kind !== "s2i") {
    throw badInput(
      "usage",
      `only builder images of ${setting("recipe", "s2i")} say how they are used.`,
      `Write ${setting("recipe", "s2i")} and ${setting("builder-image")}, or leave the flag out.`,
    );
  }
  const values = secretValuesOf(request);
  return await inWatchedFolder({ ...run, onWorkFolder: () => undefined }, async (folder) => {
    const [redact, blank] = [createRedactor(values), () => createBlanker(values)];
    const output = outputIn(join(folder, "output"));
    const prepared = { folder, output, redact, blank, secrets: [] };
    const ports = await buildPortsFor({ ...run, request }, prepared);
    const empty = join(folder, "empty");
    await mkdir(empty);
    const { path, bytes } = await builderUsage({ request, recipe, empty }, ports);
    if (bytes > mostBytes) throw tooLong(recipe.builderImage, bytes);
    const text = bytes === 0 ? "" : await readFile(path, "utf8");
    return redact(text).trimEnd().split("\n").map(printable);
  });
}

function tooLong(image: string, bytes: number): Failure {
  return new Failure({
    code: "usage",
    message: `What ${image} says of its use has ${bytes} bytes, more than ${mostBytes}.`,
    fix: "Read the image's documentation instead.",
    input: "builder-image",
  });
}
