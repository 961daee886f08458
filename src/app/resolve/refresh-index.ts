import { sideBySide } from "../../domain/build/side-by-side.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { isTag } from "../../domain/oci/tag.ts";
import {
  type ImageIndex,
  isReferrersTag,
  looksFixed,
  withoutUnnamed,
} from "../../domain/resolve/image-index.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { Reporter } from "../ports/build.ts";
import type { IndexStore } from "../ports/index-store.ts";
import type { Repository } from "../ports/repository.ts";
import { ImageReader } from "./image-reader.ts";

interface RefreshOptions {
  readonly repository: Repository;
  /** What is known already. */
  readonly kept: ImageIndex;
  /**
   * Which of the known tags are asked for what they name now. `moving`: those that do not look as
   * if they stay where they are.
   */
  readonly ask: "moving" | "all";
  /** Seconds since 1970. */
  readonly now: number;
  readonly store: Pick<IndexStore, "write">;
  readonly reporter: Pick<Reporter, "progress">;
}

/** Requests at a time. Registries take so many of one client, and more are hardly faster. */
const mostAtOnce = 24;
/** After so many tags the index is kept: a run that is killed has not fetched in vain. */
const tagsBetweenWrites = 2000;
const tagsBetweenLines = 250;

/**
 * Brings the index of a repository up to date: lists its tags, which is one request or few, reads
 * what new tags name, and asks for known ones. What was read is kept, also when the registry fails
 * in the middle.
 * @throws Failure `registry`
 */
export async function refreshIndex(options: RefreshOptions): Promise<ImageIndex> {
  const { repository, kept, ask, now, store } = options;
  const listed = (await repository.tags()) ?? [];
  const isOfImage = (tag: string): boolean => isTag(tag) && !isReferrersTag(tag);
  const tags = listed.filter((tag) => kept.tags.has(tag) || isOfImage(tag));
  const wanted = tags.filter((tag) => ask === "all" || !kept.tags.has(tag) || !looksFixed(tag));
  const reader = new ImageReader(repository, kept.images);
  const found = new Map(kept.tags);
  const index = (asked: number): ImageIndex =>
    withoutUnnamed({ name: kept.name, asked, tags: found, images: reader.images });
  const isChanged = (): boolean =>
    reader.images.size > kept.images.size || found.size > kept.tags.size;
  try {
    await askAll(wanted, { ...options, reader, found, keep: () => store.write(index(kept.asked)) });
  } catch (error) {
    if (isChanged()) await store.write(index(kept.asked));
    throw interrupted(error, { name: kept.name, done: found.size, all: tags.length });
  }
  const present = new Set(tags);
  for (const tag of found.keys()) if (!present.has(tag)) found.delete(tag);
  const fresh = index(wanted.length === tags.length ? now : kept.asked);
  if (!isSame(fresh, kept)) await store.write(fresh);
  return fresh;
}

interface Asking extends RefreshOptions {
  readonly reader: ImageReader;
  /** Filled with what each tag names. */
  readonly found: Map<string, Digest>;
  /** Keeps what was found so far. */
  readonly keep: () => Promise<void>;
}

async function askAll(tags: readonly string[], options: Asking): Promise<void> {
  const { reporter, found, keep } = options;
  let done = 0;
  let isStopped = false;
  let keeping = Promise.resolve();
  const askOne = async (tag: string): Promise<void> => {
    if (isStopped) return;
    try {
      const digest = await named(tag, options);
      if (digest === undefined) found.delete(tag);
      else found.set(tag, digest);
    } catch (error) {
      isStopped = true;
      throw error;
    }
    done += 1;
    if (done % tagsBetweenLines === 0) {
      reporter.progress(`read ${done} of ${tags.length} tags of ${options.kept.name}`);
    }
    if (done % tagsBetweenWrites === 0) keeping = keeping.then(keep);
  };
  try {
    await sideBySide(tags, mostAtOnce, askOne);
  } finally {
    await keeping;
  }
}

/** Returns what a tag names now. A tag that is known costs a request without an answer's body. */
async function named(
  tag: string,
  { repository, kept, reader }: Asking,
): Promise<Digest | undefined> {
  const before = kept.tags.get(tag);
  if (before === undefined) return await reader.read(tag);
  const digest = await repository.digestOf(tag);
  return digest === undefined || reader.images.has(digest) ? digest : await reader.read(tag);
}

function isSame(one: ImageIndex, other: ImageIndex): boolean {
  return (
    one.asked === other.asked &&
    one.tags.size === other.tags.size &&
    [...one.tags].every(([tag, digest]) => other.tags.get(tag) === digest) &&
    one.images.size === other.images.size
  );
}

function interrupted(
  error: unknown,
  { name, done, all }: { readonly name: string; readonly done: number; readonly all: number },
): unknown {
  if (!(error instanceof Failure) || error.code !== "registry" || done === 0) return error;
  const { message, fix } = error.told;
  return new Failure({
    code: "registry",
    message: `Of the ${all} tags of ${name}, ${done} are known, and then: ${message}`,
    fix: `${fix} What was read is kept: the next run goes on from there.`,
    cause: error,
  });
}
