import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { cloneRevision } from "../adapters/git/clone.ts";
import type { BuildOutcome } from "../app/build/build-image.ts";
import type { Reporter } from "../app/ports/build.ts";
import { sourceUrl } from "../app/verify/complete-claims.ts";
import { secretValuesOf } from "../domain/build/redact.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { verdictOn } from "../domain/findings/proof.ts";
import { isFull, type SourceQuery } from "../domain/resolve/query.ts";
import type { Resolution } from "../domain/resolve/resolution.ts";
import { formatSourceId, type SourceIdParts } from "../domain/source/source-id.ts";
import { badInput, Failure } from "../domain/text/failure.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import { type Elsewhere, type Surface, setting } from "../domain/text/surface.ts";
import { firstOf, type Settings, settingsFrom } from "../options/settings/settings.ts";
import { runBuildIn } from "./build.ts";
import { environmentOfClone } from "./clone-environment.ts";
import { absolutePaths, type Surroundings } from "./registry.ts";
import { buildRequestOf, withSettingsFile } from "./settings.ts";
import { inWatchedFolder } from "./watched-folder.ts";

/** How the source that no image has is built. */
export interface MissingBuild {
  /** URL or folder to clone from; undefined: the repository of the source ID. */
  readonly source: string | undefined;
  /** The settings that the caller gave. */
  readonly settings: Settings;
  /** Of the build's settings that the caller does not have. */
  readonly elsewhere: Elsewhere;
  /** Path of the running program, which the watcher starts again after a kill. */
  readonly entry: string;
  /** Called with the folder that holds the clone and the builds, as soon as there is one. */
  readonly onWorkFolder: (folder: string) => void;
  /** Called with all values that must never be shown, before anything is started. */
  readonly onSecrets: (values: readonly string[]) => void;
}

interface MissingRun extends Surroundings, MissingBuild {
  readonly request: Pick<BuildRequest, "image">;
  readonly reporter: Reporter;
  readonly surface: Surface;
}

/**
 * Prepares the build of a source that no image may have, and refuses what it could not do.
 * @returns what builds it: its revision is checked out from its repository, the build at its offset
 * is proven as any other, and pushed. It has to be the source that was asked for: a version that the
 * repository's tags do not give it is refused before anything is built.
 * @throws Failure `usage`; the build any
 */
export async function missingBuild(
  query: SourceQuery,
  run: MissingRun,
): Promise<() => Promise<{ readonly resolution: Resolution; readonly outcome: BuildOutcome }>> {
  if (!isFull(query)) throw notFull(query.written);
  if (run.request.image.length === 0) throw nowhere();
  const source = partsOf(query);
  const url = await placeOf(source, run);
  const given = buildRequestOf(firstOf([pushing, run.settings]), { variables: run.env });
  run.onSecrets(secretValuesOf(given));
  return () =>
    inWatchedFolder(run, async (folder) => {
      run.reporter.progress("fetching the source");
      const outcome = await buildAt(await cloneOf(source, { run, url, folder }), {
        ...{ folder, source, run },
      });
      return { outcome, resolution: resolutionOf(outcome, query, run) };
    });
}

const pushing = settingsFrom({ push: ["true"] }, () => ({ kind: "call" }));

async function cloneOf(
  source: SourceIdParts,
  from: { readonly run: MissingRun; readonly url: string; readonly folder: string },
): Promise<string> {
  const { run, url, folder } = from;
  const { env, signal } = run;
  const { revision } = source;
  const found = await cloneRevision({ url, revision, folder: join(folder, "clone"), env, signal });
  if (!found.known) throw notThere(source, { url, why: found.why });
  return found.value;
}

/** Builds in the clone. The paths that the caller gave start where the caller is. */
async function buildAt(
  clone: string,
  {
    folder,
    source,
    run,
  }: { readonly folder: string; readonly source: SourceIdParts; readonly run: MissingRun },
): Promise<BuildOutcome> {
  const { env, cwd, signal, reporter, surface, elsewhere, onSecrets } = run;
  const sourceEnv = environmentOfClone(env, clone);
  const settings = await withSettingsFile(settingsFor(source, clone, run.settings), {
    cwd: clone,
    env: sourceEnv,
  });
  const request = buildRequestOf(settings, { variables: env });
  const { buildContexts: _, ...placed } = absolutePaths(request, cwd);
  return await runBuildIn(folder, {
    ...{ reporter, env, sourceEnv, cwd: clone, signal, surface, elsewhere, onSecrets },
    request: { ...request, ...placed },
    expectedSource: formatSourceId(source),
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
      fix: `Give a clone of it: ${setting("source", "FOLDER")}, or its URL.`,
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
      repository: [source.repository],
      ...(source.offset === "" ? {} : { offset: [source.offset] }),
    },
    () => ({ kind: "call" }),
  );
  return firstOf([own, pushing, given]);
}

function resolutionOf(
  { report, failure }: BuildOutcome,
  query: SourceQuery,
  { request }: MissingRun,
): Resolution {
  const { proofs, pushed, source, advisories } = report;
  const images = request.image.flatMap((name) => {
    const own = pushed.filter(({ reference }) => reference.startsWith(`${name}:`));
    const [first] = own;
    // What may not be pushed, as in the run for a fork's pull request, is in no repository.
    if (first === undefined || failure !== undefined) return [];
    return {
      name,
      digest: first.digest,
      tags: own.map(({ reference }) => reference.slice(name.length + 1)),
      source: source.id,
      otherSources: [],
      platforms: proofs.map(({ platform }) => platform),
      reproducible: verdictOn(proofs),
      advisories: advisories.map(({ name: advisory }) => advisory),
    };
  });
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
    fix: `Give a clone that has it in a branch or tag: ${setting("source", "FOLDER")}, or its URL.`,
  });
}

function nowhere(): Failure {
  return badInput(
    "build",
    "it is not known where the image is to be pushed.",
    `Name it: ${setting("image", "ghcr.io/acme/shop")}.`,
  );
}

function notFull(written: string): Failure {
  return badInput(
    "build",
    `${JSON.stringify(visible(shortened(written, 300)))} does not name one commit.`,
    "Name the source ID in full: `<repository>,<version>+<40 hex digits>,<offset>`.",
  );
}
