import { realpath } from "node:fs/promises";
import { join } from "node:path";
import type { S2iReader } from "../app/ports/s2i.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import type { Surroundings } from "./registry.ts";

/** Reads the files of sources and the configs of images; the code is loaded for a source that needs it. */
export function s2iReaderFor(factsOf: S2iReader["factsOf"]): S2iReader {
  const files = async () => (await import("../adapters/sources/s2i-files.ts")).s2iFiles;
  return {
    read: async (folder) => (await files()).read(folder),
    refuseLinksOut: async (folder, ignores) => (await files()).refuseLinksOut(folder, ignores),
    factsOf,
  };
}

/** A request whose source is opened, and where it is looked at. */
interface OpenedRequest {
  readonly request: BuildRequest;
  /**
   * The variables for reading the source, without those of a workflow's run, which is about another
   * repository; undefined: the run's own.
   */
  readonly sourceEnv?: Readonly<Record<string, string | undefined>>;
  /**
   * Absolute, real path of the folder that a copy of the source is in: whatever repository is around
   * that is not the source's.
   */
  readonly ceiling?: string;
}

/**
 * Opens the source of recipe `s2i`, if there is one beside the context: it becomes the context.
 * @param folder of the run
 * @throws Failure `usage`
 */
export async function withSource(
  run: Surroundings & { readonly request: BuildRequest },
  folder: string,
): Promise<OpenedRequest> {
  const { request, env, cwd, signal } = run;
  const source = request.recipe.kind === "s2i" ? request.recipe.source : undefined;
  if (source === undefined) return { request };
  const { openSource } = await import("../adapters/sources/open-source.ts");
  const copy = join(folder, "source");
  const opened = await openSource({ source, cwd, copy, env, signal });
  if (opened.kind === "checkout") return { request: { ...request, context: source } };
  const own = Object.entries(env).filter(([name]) => !name.startsWith("GITHUB_"));
  return {
    request: { ...request, context: opened.folder },
    sourceEnv: Object.fromEntries(own),
    ceiling: await realpath(folder),
  };
}
