import { readGivenText } from "../adapters/files/given-text.ts";
import { namedIndexPath } from "../adapters/files/named-index.ts";
import type { BuildOutcome } from "../app/build/build-image.ts";
import type { Reporter } from "../app/ports/build.ts";
import { findImage } from "../app/resolve/find-image.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import type { RunningImage } from "../domain/deployed/running.ts";
import { parseReference } from "../domain/oci/reference.ts";
import { isFull, parseQuery } from "../domain/resolve/query.ts";
import type { Resolution } from "../domain/resolve/resolution.ts";
import { Failure } from "../domain/text/failure.ts";
import type { Surface } from "../domain/text/surface.ts";
import type { Settings } from "../options/settings/settings.ts";
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
  readonly build: Missing | undefined;
  readonly reporter: Reporter;
  readonly surface: Surface;
}

/** How the source that no image has is built. */
interface Missing {
  /** URL or folder to clone from; undefined: the repository of the source ID. */
  readonly source: string | undefined;
  readonly settings: Settings;
  readonly entry: string;
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
  if (run.build !== undefined && !isFull(query)) throw notFull(run.query);
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
    if (resolution.answer.kind !== "none" || run.build === undefined) return { resolution };
  } finally {
    await store.end();
    await client.close();
  }
  const { buildMissing } = await import("./build-missing.ts");
  return await buildMissing(query, { ...run, ...run.build });
}

async function runningImages(path: string, cwd: string): Promise<readonly RunningImage[]> {
  const { readRunning } = await import("../deployed/read-running.ts");
  const text = await readGivenText({ input: "running", path, cwd, limit: 256 * mebibyte });
  return (await readRunning("running", text)).images;
}

function notFull(written: string): Failure {
  return new Failure({
    code: "usage",
    message: `Flag \`--build\`: ${JSON.stringify(written.slice(0, 300))} does not name one commit.`,
    fix: "Name the source ID in full: `<repository>,<version>+<40 hex digits>,<offset>`.",
  });
}
