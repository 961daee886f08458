import { realpath } from "node:fs/promises";
import { join } from "node:path";
import type { S2iReader } from "../app/ports/s2i.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import type { Surroundings } from "./registry.ts";

/** A folder, not there yet, for scripts of web servers, and what ends their fetching. */
export interface ScriptsPlace {
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Where scripts would be, if something were built. */
const nowhere = "/nonexistent/s2i-scripts";

/**
 * Reads the files of sources and the configs of images; the code is loaded for a source that needs it.
 * @param place undefined: nothing is built, so that none are fetched
 */
export function s2iReaderFor(
  factsOf: S2iReader["factsOf"],
  place: ScriptsPlace | undefined,
): S2iReader {
  const files = async () => (await import("../adapters/sources/s2i-files.ts")).s2iFiles;
  return {
    read: async (folder, scripts) => (await files()).read(folder, scripts),
    refuseLinksOut: async (folder, ignores) => (await files()).refuseLinksOut(folder, ignores),
    factsOf,
    fetchScripts: async (scripts) => {
      if (place === undefined) return nowhere;
      const { fetchScripts } = await import("../adapters/sources/web-scripts.ts");
      const { download } = await import("../adapters/actions/download.ts");
      await fetchScripts({ scripts, ...place, download });
      return place.folder;
    },
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
