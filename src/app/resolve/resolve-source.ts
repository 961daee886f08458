import { allEnded } from "../../domain/build/all-ended.ts";
import { type Answer, answerTo, type FoundImage } from "../../domain/resolve/answer.ts";
import { emptyIndex, type ImageIndex } from "../../domain/resolve/image-index.ts";
import type { SourceQuery } from "../../domain/resolve/query.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { Reporter } from "../ports/build.ts";
import type { IndexStore } from "../ports/index-store.ts";
import type { Repository } from "../ports/repository.ts";
import { isAsKept } from "./as-kept.ts";
import { movedAmong } from "./moved-among.ts";
import { refreshIndex } from "./refresh-index.ts";

export interface ResolveOptions {
  readonly query: SourceQuery;
  readonly repositories: readonly Repository[];
  /** `os/architecture` that the image must have; undefined: any. */
  readonly platform: string | undefined;
  /** Whether every tag is asked, whatever it looks like; and every image, if others wrote of it. */
  readonly refresh: boolean;
  /** Seconds since 1970. */
  readonly now: number;
  readonly store: IndexStore;
  readonly reporter: Pick<Reporter, "progress" | "info">;
}

/** Seconds. A tag that looks as if it stays where it is, is believed for so long. */
const longestBelief = 24 * 60 * 60;
/** How often everything is asked anew because a tag moved in between. */
const mostRounds = 3;

/** A repository's index, and whether this run asked every tag of it. */
interface Known {
  readonly repository: Repository;
  readonly index: ImageIndex;
  readonly isCurrent: boolean;
}

/**
 * Finds the image of a source in repositories. Known tags that look as if they stay where they are
 * are not asked again, so that one list of tags and one look at the answer are enough. Whatever may
 * be wrong because of that makes every tag be asked: that nothing or too much was found, that the
 * answer's own tag moved, that the last such asking was a day ago. From a store that others can write
 * to, the answer's own labels are read again, too; with `refresh`, nothing of it is believed.
 * @throws Failure `registry`
 */
export async function resolveSource(options: ResolveOptions): Promise<Answer> {
  const { query, platform } = options;
  let known: readonly Known[] = await allEnded(
    options.repositories.map((each) => firstLook(each, options)),
  );
  for (let round = 0; round < mostRounds; round += 1) {
    const answer = answerTo(
      query,
      known.map(({ index }) => index),
      platform,
    );
    if (answer.kind === "found") {
      const left = await believed(answer.images, known, options);
      if (left === "all") return answer;
      known = left;
    } else if (known.every((each) => each.isCurrent)) return answer;
    known = await allEnded(known.map((each) => lookAgain(each, options)));
  }
  throw new Failure({
    code: "registry",
    message: "The tags of the image that was found moved each time before it could be named.",
    fix: "Run it again when nothing else pushes there, or name the source ID in full.",
  });
}

async function firstLook(repository: Repository, options: ResolveOptions): Promise<Known> {
  const { store, now, reporter } = options;
  reporter.progress(`listing the tags of ${repository.name}`);
  const known = await store.read(repository.name);
  // Nothing of the answer shows what an index that others can write to leaves out.
  const isDoubted = options.refresh && !store.isOwn;
  const kept = isDoubted ? emptyIndex(repository.name) : known;
  // A clock that was set back must not make an index look young for ever.
  const age = now - kept.asked;
  const isOld = age < 0 || age >= longestBelief;
  const ask = options.refresh || isOld ? "all" : "moving";
  const index = await refreshIndex({ repository, kept, ask, now, store, reporter });
  return { repository, index, isCurrent: ask === "all" };
}

async function lookAgain(known: Known, options: ResolveOptions): Promise<Known> {
  if (known.isCurrent) return known;
  const { repository, index: kept } = known;
  const index = await refreshIndex({ ...options, repository, kept, ask: "all" });
  return { repository, index, isCurrent: true };
}

/**
 * Looks at an answer in the registry. @returns what is left to believe of the indexes that it came
 * from
 */
async function believed(
  images: readonly FoundImage[],
  known: readonly Known[],
  options: ResolveOptions,
): Promise<"all" | readonly Known[]> {
  const { reporter, store } = options;
  const client = { repository: (name: string) => repositoryNamed(name, options) };
  const moved = await movedAmong(images, client);
  if (moved !== undefined) {
    reporter.info(`${moved} names another image than before: every tag is asked again`);
    return known.map((each) => ({ ...each, isCurrent: false }));
  }
  const madeUp = store.isOwn ? undefined : await unlikeKept(images, known);
  if (madeUp === undefined) return "all";
  reporter.info(`the index says of ${madeUp} what its labels do not: it is made anew`);
  return known.map(forgotten);
}

/** Returns the first image that is not what the index says of it. */
async function unlikeKept(
  images: readonly FoundImage[],
  known: readonly Known[],
): Promise<string | undefined> {
  for (const { name, digest } of images) {
    const place = known.find(({ repository }) => repository.name === name);
    if (place !== undefined && !(await isAsKept(digest, place))) return `${name}@${digest}`;
  }
  return undefined;
}

function forgotten({ repository }: Known): Known {
  return { repository, index: emptyIndex(repository.name), isCurrent: false };
}

function repositoryNamed(name: string, { repositories }: ResolveOptions): Repository {
  const found = repositories.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no repository ${name} was given`);
  return found;
}
