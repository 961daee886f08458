import { mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { Registry } from "../../app/ports/registry.ts";
import { type BuildahSource, downloadName } from "../../domain/build/buildah-source.ts";
import { Failure } from "../../domain/text/failure.ts";
import { namedSetting } from "../../domain/text/surface.ts";
import { provideFromImage } from "./buildah-image.ts";
import { checkWorks, provideVersion } from "./buildah-version.ts";
import { findBuildahIn, type ToolCache } from "./tool-cache.ts";
import type { Provided, ToolRun } from "./tool-run.ts";
import { unpackBuildah } from "./unpack.ts";

/** Downloads a file. @returns its sha256 in hex */
export type Download = (options: {
  readonly url: string;
  readonly name: string;
  readonly file: string;
  readonly mostBytes: number;
  /** The setting that has the URL. */
  readonly setting: string;
  readonly signal: AbortSignal;
}) => Promise<string>;

interface ProvideOptions extends ToolRun {
  /** Undefined means the one on PATH. */
  readonly source: BuildahSource | undefined;
  readonly cache: ToolCache;
  readonly registry: Pick<Registry, "fetch">;
  readonly download: Download;
  readonly paths: readonly string[];
  readonly refreshLists?: () => Promise<void>;
}

/** buildah with debug information has about 100 MB. */
const mostBytes = 256 * 1024 * 1024;

/** Provides the buildah that input `buildah` names. @throws Failure */
export async function provideBuildah(options: ProvideOptions): Promise<Provided> {
  const { source = { kind: "path", path: "buildah" } as const } = options;
  switch (source.kind) {
    case "path":
      return { program: source.path, origin: { kind: "path", reference: source.path } };
    case "version": {
      const folder = await newFolder(options);
      return await provideVersion({ ...options, folder, version: source.version });
    }
    case "download":
      return await provideDownload(options, source);
    case "image":
      return await provideFromImage({ ...options, ...source });
  }
}

type DownloadSource = Extract<BuildahSource, { readonly kind: "download" }>;

async function provideDownload(options: ProvideOptions, source: DownloadSource): Promise<Provided> {
  const key = `sha256-${source.sha256}`;
  const kept = (await options.cache.find(key)) ?? (await keepDownload(options, source));
  const place = await findBuildahIn(kept);
  if (place === undefined) {
    throw new Failure({
      code: "tool",
      message: `${kept} in the tool cache has no buildah in it that can be executed.`,
      fix: "Remove that folder, so that it is fetched again.",
    });
  }
  const reference = downloadName(source);
  return { program: join(kept, place), origin: { kind: "download", reference } };
}

async function keepDownload(options: ProvideOptions, source: DownloadSource): Promise<string> {
  const { url, sha256 } = source;
  const name = downloadName(source).replace(/#.*$/s, "");
  const file = join(await newFolder(options), "download");
  options.say(`Fetching buildah from ${name}, to keep in the tool cache`);
  const { signal } = options;
  const setting = "buildah";
  const found = await options.download({ url, name, file, mostBytes, setting, signal });
  if (found !== sha256) {
    throw new Failure({
      code: "tool",
      message: `${name} has the checksum sha256=${found}, but ${namedSetting("buildah")} says sha256=${sha256}. It was not used.`,
      fix: "Find out why before you change the checksum: the file was replaced, or the URL leads to a page about it.",
    });
  }
  return await options.cache.keep(`sha256-${sha256}`, async (folder) => {
    await unpackBuildah(options, { file, name, folder });
    await checkWorks(options, { folder, name });
  });
}

async function newFolder(options: ToolRun): Promise<string> {
  const parent = join(options.folder, "buildah-tool");
  await mkdir(parent, { recursive: true });
  return await mkdtemp(join(parent, "new-"));
}
