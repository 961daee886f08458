import { join } from "node:path";
import { allEnded } from "../../../domain/build/all-ended.ts";
import { sideBySide } from "../../../domain/build/side-by-side.ts";
import {
  type Answer,
  type ChangedFile,
  type ConvertedFile,
  known,
  type Worktree,
} from "../../../domain/source/checkout.ts";
import { convertsLineEnds } from "../run/configuration.ts";
import type { Repository } from "../run/repository.ts";
import { readAttributes, readMentions } from "./attributes.ts";
import { changedByFilters, otherwiseSized, withOtherLineEnds } from "./conversions.ts";
import { objectName } from "./file-contents.ts";
import { type Filtered, filteredFiles } from "./filtered.ts";
import { type IndexEntry, parseIndexEntries } from "./index-entries.ts";
import { pointersAmong, unchangedAmong } from "./lfs.ts";
import { changedFile, type StatusEntry } from "./status.ts";
import { unnormalizedAmong } from "./unnormalized.ts";

/** What index and attributes tell before git's status is known. */
interface Tracked {
  /** Whether a file may have a content filter at all. */
  readonly hasFilters: boolean;
  /** Files in the context to which Git LFS or a configured filter applies. */
  readonly filtered: Answer<readonly Filtered[]>;
  /**
   * Files in the context whose size differs from the committed one, where line ends may be
   * converted.
   */
  readonly otherwiseSized: Answer<readonly IndexEntry[]>;
}

interface TrackedOptions {
  readonly repository: Repository;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Undefined when none of this repository's files are in the context. */
  readonly context: string | undefined;
  /** The output of `git ls-files -v -s -z`. */
  readonly index: string;
  /** The files named `.gitattributes` in the index. */
  readonly attributes: readonly string[];
}

/**
 * Finds files that something converts. This costs next to nothing where there are no attributes and
 * no conversions.
 */
export async function readTracked(options: TrackedOptions): Promise<Tracked> {
  const { repository, env, context, index, attributes } = options;
  const { text, filter } = await readMentions({
    repository,
    tracked: attributes,
    context: context ?? "",
    env,
  });
  const nothing = known([]);
  const inContext = { hasFilters: filter, filtered: nothing, otherwiseSized: nothing };
  if (context === undefined) return inContext;
  const below = context === "" ? "" : `${context}/`;
  const isConverting = text || convertsLineEnds(repository.settings);
  const [filtered, sized] = await allEnded([
    filter ? filteredFiles(repository, context) : nothing,
    isConverting ? otherwiseSized(repository, parseIndexEntries(index, below)) : nothing,
  ]);
  return { hasFilters: filter, filtered, otherwiseSized: sized };
}

type FileFacts = Pick<Worktree, "changed" | "converted" | "lfsPointers">;

interface FileOptions {
  readonly tracked: Tracked;
  /** The entries that git's status lists as changed. */
  readonly entries: readonly StatusEntry[];
}

/** Collects the facts about tracked files, once git's status is known. */
export async function readFileFacts(
  repository: Repository,
  options: FileOptions,
): Promise<FileFacts> {
  const { tracked, entries } = options;
  const touched = new Set(
    entries.flatMap(({ path, unstaged }) => (unstaged === "nothing" ? [] : [path])),
  );
  const unnormalized = await unnormalizedAmong(repository, entries);
  const others = entries.filter(({ path }) => !unnormalized.has(path));
  const [changed, converted, lfsPointers] = await allEnded([
    readChanged(repository, { ...options, entries: others }),
    readConverted(repository, { tracked, touched, unnormalized }),
    mapped(tracked.filtered, (filtered) => {
      const untouched = filtered.filter(
        ({ entry, driver }) => driver === "lfs" && !touched.has(entry.path),
      );
      return pointersAmong(
        repository.root,
        untouched.map(({ entry }) => entry.path),
      );
    }),
  ]);
  return { changed, converted, lfsPointers };
}

/** How many files are read at most, to find out whether only the mode changed. */
const mostModeQuestions = 1000;
const digestsAtOnce = 4;

async function readChanged(
  repository: Repository,
  { tracked, entries }: FileOptions,
): Promise<Answer<readonly ChangedFile[]>> {
  const modified = entries.filter(({ unstaged }) => unstaged !== "nothing");
  const lfs = tracked.hasFilters ? await lfsAmong(repository, modified) : known([]);
  if (!lfs.known) return lfs;
  const unchanged = await unchangedAmong(repository, lfs.value);
  const questions = modified.filter(({ unstaged }) => unstaged === "mode, perhaps content");
  const sameContent = await sideBySide(
    questions.slice(0, mostModeQuestions),
    digestsAtOnce,
    async ({ path, indexed }) =>
      (await objectName(join(repository.root, path), indexed)) === indexed ? [path] : [],
  );
  const same = new Set([...unchanged, ...sameContent.flat()]);
  return known(
    entries.flatMap((entry) => {
      const { path, unstaged } = entry;
      if (!same.has(path)) return changedFile(entry) ?? [];
      const left = unstaged === "mode, perhaps content" ? "mode" : "nothing";
      return changedFile({ ...entry, unstaged: left }) ?? [];
    }),
  );
}

async function lfsAmong(
  repository: Repository,
  entries: readonly StatusEntry[],
): Promise<Answer<readonly StatusEntry[]>> {
  const paths = entries.map(({ path }) => path);
  const filters = await readAttributes(repository, { names: ["filter"], paths });
  return mapped(filters, async (found) =>
    entries.filter(({ path }) => found.get(path)?.get("filter") === "lfs"),
  );
}

async function readConverted(
  repository: Repository,
  {
    tracked,
    touched,
    unnormalized,
  }: {
    readonly tracked: Tracked;
    readonly touched: ReadonlySet<string>;
    readonly unnormalized: ReadonlySet<string>;
  },
): Promise<Answer<readonly ConvertedFile[]>> {
  if (!tracked.filtered.known) return tracked.filtered;
  if (!tracked.otherwiseSized.known) return tracked.otherwiseSized;
  const [lineEnds, byFilters] = await allEnded([
    withOtherLineEnds(
      repository,
      tracked.otherwiseSized.value.filter(({ path }) => !touched.has(path)),
    ),
    changedByFilters(
      repository.root,
      tracked.filtered.value.filter(
        ({ entry, driver }) => driver !== "lfs" && !touched.has(entry.path),
      ),
    ),
  ]);
  const atNextCommit = [...unnormalized].map(
    (path): ConvertedFile => ({ path, by: "line ends", atNextCommit: true }),
  );
  return mapped(lineEnds, async (files) => [...files, ...byFilters, ...atNextCommit]);
}

async function mapped<T, U>(
  answer: Answer<T>,
  change: (value: T) => Promise<U>,
): Promise<Answer<U>> {
  return answer.known ? known(await change(answer.value)) : answer;
}
