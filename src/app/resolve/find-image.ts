import type { RunningImage } from "../../domain/deployed/running.ts";
import { answerTo } from "../../domain/resolve/answer.ts";
import type { ImageIndex } from "../../domain/resolve/image-index.ts";
import { isFull, type SourceQuery } from "../../domain/resolve/query.ts";
import type { Resolution } from "../../domain/resolve/resolution.ts";
import { Failure } from "../../domain/text/failure.ts";
import { setting } from "../../domain/text/surface.ts";
import type { RegistryClient } from "../ports/repository.ts";
import { movedAmong } from "./moved-among.ts";
import { type ResolveOptions, resolveSource } from "./resolve-source.ts";
import { readRunningImages } from "./running-images.ts";

interface FindOptions extends Omit<ResolveOptions, "repositories"> {
  /** The full names of the repositories that are looked through. */
  readonly images: readonly string[];
  /** Undefined: nobody said what runs. */
  readonly running: readonly RunningImage[] | undefined;
  readonly client: Pick<RegistryClient, "repository">;
}

/**
 * Finds the image of a source as Sous fills its cache: first among the images that run, then among
 * their siblings, which are the other images of the same repositories, and among those of the
 * repositories that were named. Of what runs, only the image of a full source ID is an answer: the
 * newest of a range may not run yet.
 * @throws Failure `registry`, `usage`
 */
export async function findImage(options: FindOptions): Promise<Resolution> {
  const { query, images, running, client, platform } = options;
  const written = query.written;
  const read = running === undefined ? undefined : await readRunningImages({ ...options, running });
  const { indexes = [], failed = 0 } = read ?? {};
  if (isFull(query)) {
    const answer = answerTo(query, indexes, platform);
    const isThere =
      answer.kind === "found" && (await movedAmong(answer.images, client)) === undefined;
    if (isThere) return { query: written, answer, repositories: [], from: "running" };
  }
  const names = [...new Set([...images, ...siblings(indexes, query)])];
  if (names.length === 0) {
    throw failed > 0 ? unread(indexes.length) : nowhere(running !== undefined);
  }
  const repositories = names.map((name) => client.repository(name));
  const answer = await resolveSource({ ...options, repositories });
  return { query: written, answer, repositories: names, from: "tags" };
}

/** Returns the repositories in which an image of the source's repository runs, of any version. */
function siblings(indexes: readonly ImageIndex[], { repository }: SourceQuery): readonly string[] {
  const isOfSource = (index: ImageIndex): boolean =>
    [...index.images.values()].some(
      (image) =>
        image.kind === "image" && image.sources.some((id) => id.startsWith(`${repository},`)),
    );
  return indexes.filter(isOfSource).map(({ name }) => name);
}

/** @param read how many repositories could be read, though others could not */
function unread(read: number): Failure {
  return new Failure({
    code: "registry",
    message:
      read === 0
        ? "No image could be read: every registry of what runs failed (named above)."
        : "Some registries of what runs failed (named above), and no image of the others says that it was built from this repository.",
    fix: `Try again when they answer, or name where to look: ${setting("image", "ghcr.io/acme/shop")}.`,
  });
}

function nowhere(isRunningKnown: boolean): Failure {
  return new Failure({
    code: "usage",
    message: isRunningKnown
      ? "No image that runs says that it was built from this repository, and no other place to look was named."
      : "No repository of images was named.",
    fix: `Name one or more: ${setting("image", "ghcr.io/acme/shop")}.`,
  });
}
