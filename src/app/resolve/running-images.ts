import { sideBySide } from "../../domain/build/side-by-side.ts";
import type { RunningImage } from "../../domain/deployed/running.ts";
import { type Digest, parseDigest } from "../../domain/oci/digest.ts";
import { repositoryName } from "../../domain/oci/reference.ts";
import { emptyIndex, type ImageIndex } from "../../domain/resolve/image-index.ts";
import type { Indexed } from "../../domain/resolve/indexed-image.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { Reporter } from "../ports/build.ts";
import type { IndexStore } from "../ports/index-store.ts";
import type { RegistryClient } from "../ports/repository.ts";
import { ImageReader } from "./image-reader.ts";

interface RunningOptions {
  readonly running: readonly RunningImage[];
  readonly client: Pick<RegistryClient, "repository">;
  readonly store: Pick<IndexStore, "read" | "isOwn">;
  readonly reporter: Pick<Reporter, "progress" | "info">;
}

const repositoriesAtOnce = 8;
const imagesAtOnce = 8;

/** What could be read of the images that run. */
interface ReadRunning {
  readonly indexes: readonly ImageIndex[];
  /** How many repositories were left out, because their registries failed. */
  readonly failed: number;
}

/**
 * Reads the images that run, by their digests where those are known, into an index of each
 * repository that has nothing else. A registry that cannot be read is reported and left out: what
 * runs comes from many, and any of them may have the answer.
 */
export async function readRunningImages(options: RunningOptions): Promise<ReadRunning> {
  const { running, reporter } = options;
  const places = placesOf(running);
  reporter.progress(`reading the images that run, of ${repositories(places.size)}`);
  const read = await sideBySide([...places], repositoriesAtOnce, async ([name, references]) => {
    try {
      return [await readImages(name, { ...options, references })];
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== "registry") throw error;
      reporter.info(`the images of ${name} that run are left out: ${error.told.message}`);
      return [];
    }
  });
  const indexes = read.flat();
  return { indexes, failed: read.length - indexes.length };
}

function repositories(count: number): string {
  return count === 1 ? "1 repository" : `${count} repositories`;
}

/** Returns the digests and tags that run, by the full name of their repository. */
function placesOf(running: readonly RunningImage[]): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const { started, asked } of running) {
    const name = started?.name ?? asked;
    // An image that only its ID names is nowhere.
    if (name === undefined) continue;
    const full = repositoryName(name);
    const reference = started?.digest ?? asked?.digest ?? asked?.tag ?? "latest";
    places.set(full, (places.get(full) ?? new Set()).add(reference));
  }
  return places;
}

async function readImages(
  name: string,
  { references, client, store }: RunningOptions & { readonly references: ReadonlySet<string> },
): Promise<ImageIndex> {
  // An answer may rest on these images: claims of others are not enough.
  const kept = store.isOwn ? await store.read(name) : emptyIndex(name);
  const reader = new ImageReader(client.repository(name), kept.images);
  const tags = new Map<string, Digest>();
  const digests = new Set<Digest>();
  await sideBySide([...references], imagesAtOnce, async (reference) => {
    const known = parseDigest(reference);
    const isRead = known !== undefined && reader.images.has(known);
    const digest = isRead ? known : await reader.read(reference);
    if (digest === undefined) return;
    digests.add(digest);
    if (known === undefined) tags.set(reference, digest);
  });
  return { ...emptyIndex(name), tags, images: only(digests, reader.images) };
}

/** Keeps the images with these digests, and those of their platforms. */
function only(
  digests: ReadonlySet<Digest>,
  images: ReadonlyMap<Digest, Indexed>,
): ReadonlyMap<Digest, Indexed> {
  const children = [...digests].flatMap((digest) => {
    const image = images.get(digest);
    return image?.kind === "index" ? image.children : [];
  });
  const wanted = new Set([...digests, ...children]);
  return new Map([...images].filter(([digest]) => wanted.has(digest)));
}
