import { mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { Registry } from "../../app/ports/build.ts";
import { type BuildahSource, downloadName } from "../../domain/build/buildah-source.ts";
import { Failure } from "../../domain/text/failure.ts";
import { provideFromImage } from "./buildah-image.ts";
import { checkWorks, provideVersion } from "./buildah-version.ts";
import { findBuildahIn, type ToolCache } from "./tool-cache.ts";
import type { Provided, ToolRun } from "./tool-run.ts";
import { unpackBuildah } from "./unpack.ts";

/** Fetches a file; @returns its sha256 in hex. */
export type Download = (order: {
  readonly url: string;
  readonly name: string;
  readonly file: string;
  readonly mostBytes: number;
  readonly signal: AbortSignal;
}) => Promise<string>;

interface ProvideOrder extends ToolRun {
  /** Undefined: the one on PATH. */
  readonly source: BuildahSource | undefined;
  readonly cache: ToolCache;
  readonly registry: Pick<Registry, "fetch">;
  readonly download: Download;
  readonly paths: readonly string[];
  readonly refreshLists?: () => Promise<void>;
}

/** buildah with debug information in it has some 100 MB. */
const mostBytes = 256 * 1024 * 1024;

/** The buildah that input `buildah` names. @throws Failure */
export async function provideBuildah(order: ProvideOrder): Promise<Provided> {
  const { source = { kind: "path", path: "buildah" } as const } = order;
  switch (source.kind) {
    case "path":
      return { program: source.path, origin: { kind: "path", reference: source.path } };
    case "version": {
      const folder = await newFolder(order);
      return await provideVersion({ ...order, folder, version: source.version });
    }
    case "download":
      return await provideDownload(order, source);
    case "image":
      return await provideFromImage({ ...order, ...source });
  }
}

type DownloadSource = Extract<BuildahSource, { readonly kind: "download" }>;

async function provideDownload(order: ProvideOrder, source: DownloadSource): Promise<Provided> {
  const key = `sha256-${source.sha256}`;
  const kept = (await order.cache.find(key)) ?? (await keepDownload(order, source));
  const place = await findBuildahIn(kept);
  if (place === undefined) {
    throw new Failure({
      code: "tool",
      message: `${kept} in the tool cache has no buildah in it that can be executed.`,
      cure: "Remove that folder, so that it is fetched again.",
    });
  }
  const reference = downloadName(source);
  return { program: join(kept, place), origin: { kind: "download", reference } };
}

async function keepDownload(order: ProvideOrder, source: DownloadSource): Promise<string> {
  const { url, sha256 } = source;
  const name = downloadName(source).replace(/#.*$/s, "");
  const file = join(await newFolder(order), "download");
  order.say(`Fetching buildah from ${name}, to be kept in the tool cache`);
  const found = await order.download({ url, name, file, mostBytes, signal: order.signal });
  if (found !== sha256) {
    throw new Failure({
      code: "tool",
      message: `${name} has the checksum sha256=${found}, and input \`buildah\` says sha256=${sha256}. It was not used.`,
      cure: "Find out why before you write the other one: the file was replaced, or the URL leads to a page about it.",
    });
  }
  return await order.cache.keep(`sha256-${sha256}`, async (folder) => {
    await unpackBuildah(order, { file, name, folder });
    await checkWorks(order, { folder, name });
  });
}

async function newFolder(order: ToolRun): Promise<string> {
  const parent = join(order.folder, "buildah-tool");
  await mkdir(parent, { recursive: true });
  return await mkdtemp(join(parent, "new-"));
}
