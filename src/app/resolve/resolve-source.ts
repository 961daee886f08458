import { allEnded } from "../../domain/build/all-ended.ts";
import { type Answer, answerTo } from "../../domain/resolve/answer.ts";
import type { ImageIndex } from "../../domain/resolve/image-index.ts";
import type { SourceQuery } from "../../domain/resolve/query.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { Reporter } from "../ports/build.ts";
import type { IndexStore } from "../ports/index-store.ts";
import type { Repository } from "../ports/repository.ts";
import { movedAmong } from "./moved-among.ts";
import { refreshIndex } from "./refresh-index.ts";

export interface ResolveOptions {
  readonly query: SourceQuery;
  readonly repositories: readonly Repository[];
  /** `os/architecture` that the image must have; undefined: any. */
  readonly platform: string | undefined;
  /** Whether every tag is asked, whatever it looks like. */
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
 * answer's own tag moved, that the last such asking was a day ago.
 * @throws Failure `registry`
 */
export async function resolveSource(options: ResolveOptions): Promise<Answer> {
  const { query, platform, reporter } = options;
  const client = { repository: (name: string) => repositoryNamed(name, options) };
  let known = await allEnded(options.repositories.map((each) => firstLook(each, options)));
  for (let round = 0; round < mostRounds; round += 1) {
    const answer = answerTo(
      query,
      known.map(({ index }) => index),
      platform,
    );
    const isCurrent = known.every((each) => each.isCurrent);
    if (answer.kind === "found") {
      const moved = await movedAmong(answer.images, client);
      if (moved === undefined) return answer;
      reporter.info(`${moved} names another image than before: every tag is asked again`);
      known = known.map((each) => ({ ...each, isCurrent: false }));
    } else if (isCurrent) return answer;
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
  const kept = await store.read(repository.name);
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

function repositoryNamed(name: string, { repositories }: ResolveOptions): Repository {
  const found = repositories.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no repository ${name} was given`);
  return found;
}
