import { readGivenText } from "../adapters/files/given-text.ts";
import { namedIndexPath } from "../adapters/files/named-index.ts";
import type { BuildOutcome } from "../app/build/build-image.ts";
import type { Reporter } from "../app/ports/build.ts";
import { findImage } from "../app/resolve/find-image.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import type { RunningImage } from "../domain/deployed/running.ts";
import { parseReference } from "../domain/oci/reference.ts";
import { parseQuery, type SourceQuery } from "../domain/resolve/query.ts";
import type { Resolution } from "../domain/resolve/resolution.ts";
import type { Surface } from "../domain/text/surface.ts";
import type { MissingBuild } from "./build-missing.ts";
import { indexesFor } from "./indexes.ts";
import type { Surroundings } from "./registry.ts";
import { registryClientFor } from "./registry-client.ts";

interface ResolveRun extends Surroundings {
  /** A source ID, of which parts may be left open. */
  readonly query: string;
  /** The repositories to look through, the platform, and access to registries. */
  readonly request: Pick<BuildRequest, "image" | "platform" | "registry">;
  /** Path of a file that says what runs, `-` for standard input; undefined: nobody says so. */
  readonly running: string | undefined;
  /** Path of the index file; undefined: one for each repository in the user's cache. */
  readonly index: string | undefined;
  /** Whether every tag is asked for what it names now. */
  readonly refresh: boolean;
  /** What to build where no image has the source; undefined: nothing is built. */
  readonly build: MissingBuild | undefined;
  readonly reporter: Reporter;
  readonly surface: Surface;
}

const mebibyte = 1024 * 1024;

/** What was found, and the build that was needed for it, if any. */
interface Resolved {
  readonly resolution: Resolution;
  readonly outcome?: BuildOutcome;
}

/**
 * Finds the image of a source on the real adapters, and with `build` builds, proves and pushes it
 * where there is none. @throws Failure
 */
export async function resolveNamed(run: ResolveRun): Promise<Resolved> {
  const { request, env, cwd, reporter, index } = run;
  const query = parseQuery(run.query);
  // What the build would be refused for is said at once, not on the day that no image is there.
  const build = run.build === undefined ? undefined : await readyToBuild(query, run, run.build);
  const file = index === undefined ? undefined : await namedIndexPath(index, cwd);
  const running = run.running === undefined ? undefined : await runningImages(run.running, cwd);
  const store = indexesFor({ ...run, index: file, note: (text) => reporter.warn(text) });
  const client = registryClientFor({
    ...{ env, cwd, signal: run.signal },
    access: request.registry,
    hosts: request.image.flatMap((name) => parseReference(name)?.registry ?? []),
  });
  const { platform, image: images } = request;
  const { refresh } = run;
  const now = Math.floor(Date.now() / 1000);
  try {
    const options = { query, images, platform, refresh, now, running, store, client, reporter };
    const resolution = await findImage(options);
    if (resolution.answer.kind !== "none" || build === undefined) return { resolution };
  } finally {
    await store.end();
    await client.close();
  }
  return await build();
}

/** Loads what builds, where something may have to be built. @throws Failure `usage` */
async function readyToBuild(
  query: SourceQuery,
  run: ResolveRun,
  build: MissingBuild,
): Promise<() => Promise<Resolved>> {
  const { missingBuild } = await import("./build-missing.ts");
  return await missingBuild(query, { ...run, ...build });
}

async function runningImages(path: string, cwd: string): Promise<readonly RunningImage[]> {
  const { readRunning } = await import("../deployed/read-running.ts");
  const text = await readGivenText({ input: "running", path, cwd, limit: 256 * mebibyte });
  return (await readRunning("running", text)).images;
}
