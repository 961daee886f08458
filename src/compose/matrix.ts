import { basename, dirname } from "node:path";
import { readSettingsFile } from "../adapters/files/settings-file.ts";
import { settingsIn } from "../adapters/files/settings-yaml.ts";
import { gitHistory } from "../adapters/git/history.ts";
import { changedSince } from "../app/build/current/changed-since.ts";
import type { History } from "../app/ports/history.ts";
import { runnerLabel } from "../domain/build/runner-label.ts";
import { sideBySide } from "../domain/build/side-by-side.ts";
import type { BuildReason } from "../domain/findings/image-decision.ts";
import { platformOf } from "../domain/oci/platform.ts";
import { Failure } from "../domain/text/failure.ts";
import type { ImageSettings, RunSettings } from "../options/settings/settings.ts";
import { writtenAbout } from "../options/settings/written-image.ts";
import { imageRequests, type NamedRequest } from "./image-requests.ts";
import type { Surroundings } from "./registry.ts";
import { servicesPortsFor } from "./source.ts";

const atOnce = 6;

/** A job of a workflow's matrix: one image for one platform. */
interface MatrixRow {
  readonly name: string;
  readonly platform: string;
  /** The label of a runner (`runs-on`) that builds for the platform. */
  readonly runner: string;
  readonly reason: BuildReason;
}

/** What decides which images a matrix has. */
interface MatrixOptions {
  readonly settings: RunSettings;
  readonly images: readonly ImageSettings[];
  /** A name of the commit since which they must have changed; undefined: all. */
  readonly since: string | undefined;
}

/**
 * Lists images for each of their platforms. No registry is asked whether they are there.
 * @throws Failure `usage` with the line of the settings file, and for a name of no commit
 */
export async function matrixRows(
  { settings, images, since }: MatrixOptions,
  run: Surroundings,
): Promise<readonly MatrixRow[]> {
  const { file } = settings;
  if (file === undefined) throw new Error("images without the file that lists them");
  const whole = await imageRequests(images, { settings, cwd: run.cwd, variables: run.env });
  const requests = whole.flatMap(forEachPlatform);
  const reasonOf = await reasons(requests, { since, file, run });
  const found = await sideBySide(requests, atOnce, async (image): Promise<readonly MatrixRow[]> => {
    const reason = await reasonOf(image);
    const platform = image.request.platform ?? platformOf(process.arch);
    const { name } = image;
    return reason === undefined ? [] : [{ name, platform, runner: runnerLabel(platform), reason }];
  });
  return found.flat();
}

/** Each job builds for one platform, on a runner that has its processor. */
function forEachPlatform(image: NamedRequest): readonly NamedRequest[] {
  const { platforms, ...request } = image.request;
  if (platforms === undefined) return [image];
  return platforms.map((platform) => ({ ...image, request: { ...request, platform } }));
}

type ReasonOf = (image: NamedRequest) => Promise<BuildReason | undefined>;

/** Says why an image is in the matrix; undefined where it is not. */
async function reasons(
  [first]: readonly NamedRequest[],
  options: {
    readonly since: string | undefined;
    readonly file: string;
    readonly run: Surroundings;
  },
): Promise<ReasonOf> {
  const { since, file, run } = options;
  if (since === undefined || first === undefined) return async () => ({ kind: "asked" });
  // What a forge says of the commit before a branch's first push.
  if (/^0+$/.test(since)) {
    return async () => ({ kind: "unknown", why: "there is no earlier commit" });
  }
  const { env, signal } = run;
  const history = gitHistory({ env, signal, shared: new Map() });
  const root = dirname(file);
  const commit = await history.commitOf({ folder: root, ref: since });
  if (!commit.known) throw noCommit(since, commit.why);
  const revision = commit.value;
  const written = await isWritten({ file, revision, history });
  const ports = { ...servicesPortsFor({ ...run, request: first.request }), history };
  return async ({ name, request }) =>
    written(name) ? await changedSince(request, revision, ports) : { kind: "settings" };
}

/** Tells whether an earlier commit's settings file says the same about an image. */
async function isWritten(options: {
  readonly file: string;
  readonly revision: string;
  readonly history: History;
}): Promise<(name: string) => boolean> {
  const { file, revision, history } = options;
  const root = dirname(file);
  const before = await history.textAt({ folder: root, revision, path: basename(file) });
  const text = before.known ? before.value : undefined;
  // One that was wrong then says nothing.
  const then = text === undefined ? undefined : await settingsIn(text).catch(() => undefined);
  const now = await readSettingsFile(root);
  return (name) => then !== undefined && writtenAbout(then, name) === writtenAbout(now, name);
}

function noCommit(ref: string, why: string): Failure {
  return new Failure({
    code: "usage",
    message: `Flag \`--changed-since\`: ${JSON.stringify(ref.slice(0, 80))} names no commit: ${why}.`,
    fix: "Name a commit, branch or tag that is fetched; in a workflow, check out with `fetch-depth: 0`.",
  });
}
