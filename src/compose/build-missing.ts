import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { cloneRevision } from "../adapters/git/clone.ts";
import type { BuildOutcome } from "../app/build/build-image.ts";
import type { Reporter } from "../app/ports/build.ts";
import { sourceUrl } from "../app/verify/complete-claims.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import type { SourceQuery } from "../domain/resolve/query.ts";
import type { Resolution } from "../domain/resolve/resolution.ts";
import { formatSourceId, type SourceIdParts } from "../domain/source/source-id.ts";
import { Failure } from "../domain/text/failure.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import { setting } from "../domain/text/surface.ts";
import { firstOf, type Settings, settingsFrom } from "../options/settings/settings.ts";
import { runBuild } from "./build.ts";
import type { Surroundings } from "./registry.ts";
import { buildRequestOf, withSettingsFile } from "./settings.ts";
import { inWatchedFolder } from "./watched-folder.ts";

interface MissingRun extends Surroundings {
  readonly request: Pick<BuildRequest, "image">;
  readonly source: string | undefined;
  readonly settings: Settings;
  readonly reporter: Reporter;
  readonly entry: string;
}

/**
 * Builds a source that no image has: its revision is checked out from its repository, the build at
 * its offset is proven as any other, and pushed. It has to be the source that was asked for: a
 * version that the repository's tags do not give it is refused before anything is built.
 * @throws Failure
 */
export async function buildMissing(
  query: SourceQuery,
  run: MissingRun,
): Promise<{ readonly resolution: Resolution; readonly outcome: BuildOutcome }> {
  const { env, cwd, signal, reporter, entry } = run;
  if (run.request.image.length === 0) throw nowhere();
  const source = partsOf(query);
  const url = await placeOf(source, run);
  return await inWatchedFolder({ ...run, onWorkFolder: () => undefined }, async (folder) => {
    reporter.progress("fetching the source");
    const { revision } = source;
    const clone = join(folder, "source");
    const found = await cloneRevision({ url, revision, folder: clone, env, signal });
    if (!found.known) throw notThere(source, { url, why: found.why });
    const settings = await withSettingsFile(settingsFor(source, found.value, run.settings), {
      cwd,
      env,
    });
    const request = buildRequestOf(settings, { variables: env });
    const outcome = await runBuild({
      ...{ request, reporter, env, cwd: found.value, signal, entry },
      surface: "command line",
      expectedSource: formatSourceId(source),
      onWorkFolder: () => undefined,
      onSecrets: () => undefined,
    });
    return { outcome, resolution: resolutionOf(outcome, query, run) };
  });
}

function partsOf({ repository, version, revision, offset }: SourceQuery): SourceIdParts {
  return {
    repository,
    version: version?.kind === "exact" ? version.version : "",
    revision,
    offset,
  };
}

async function placeOf(source: SourceIdParts, run: MissingRun): Promise<string> {
  if (run.source === undefined) {
    const url = sourceUrl(source);
    if (url !== undefined) return url;
    throw new Failure({
      code: "usage",
      message: "The repository of this source ID has no host, so it cannot be cloned.",
      fix: "Give a clone of it: `--source=FOLDER`, or its URL.",
    });
  }
  const path = resolve(run.cwd, run.source);
  const isHere = await stat(path).catch(() => undefined);
  return isHere === undefined ? run.source : path;
}

/** The settings of the caller, in a checkout of the source. */
function settingsFor(source: SourceIdParts, root: string, given: Settings): Settings {
  const own = settingsFrom(
    {
      context: [join(root, source.offset)],
      push: ["true"],
      repository: [source.repository],
      ...(source.offset === "" ? {} : { offset: [source.offset] }),
    },
    () => ({ kind: "call" }),
  );
  return firstOf([own, given]);
}

function resolutionOf(
  { report, failure }: BuildOutcome,
  query: SourceQuery,
  { request }: MissingRun,
): Resolution {
  const { proofs, pushed, source, advisories } = report;
  const images = proofs.flatMap(({ image, platform, verdict }) =>
    image === undefined || failure !== undefined
      ? []
      : request.image.map((name) => ({
          name,
          digest: image.digest,
          tags: pushed.flatMap(({ reference }) =>
            reference.startsWith(`${name}:`) ? [reference.slice(name.length + 1)] : [],
          ),
          source: source.id,
          otherSources: [],
          platforms: [platform],
          reproducible: verdict,
          advisories: advisories.map(({ name: advisory }) => advisory),
        })),
  );
  return {
    query: query.written,
    answer:
      images.length === 0
        ? { kind: "none", offsets: [], platforms: [] }
        : { kind: "found", images },
    repositories: request.image,
    from: "built",
  };
}

function notThere(
  { revision }: SourceIdParts,
  { url, why }: { readonly url: string; readonly why: string },
): Failure {
  return new Failure({
    code: "usage",
    message: `Revision ${revision} could not be checked out from ${visible(shortened(url, 300))}: ${why}.`,
    fix: "Give a clone that has it in a branch or tag: `--source=FOLDER`, or its URL.",
  });
}

function nowhere(): Failure {
  return new Failure({
    code: "usage",
    message: "Flag `--build`: it is not known where the image is to be pushed.",
    fix: `Name it: ${setting("image", "ghcr.io/acme/shop")}.`,
  });
}
