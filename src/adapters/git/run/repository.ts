import { lstat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { allEnded } from "../../../domain/build/all-ended.ts";
import {
  fixedSettings,
  parseSettings,
  type Setting,
  settingsAgainst,
  trustedValue,
} from "./configuration.ts";
import { gitEnvironment } from "./environment.ts";
import { askedOnce, type Git, gitIn } from "./git.ts";

/** What every reading of a repository needs. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
  /**
   * The repositories that were opened before, for several readings at one time: each is opened once
   * and asked each question once. Absent: every reading sees the repository as it is then.
   */
  readonly shared?: SharedRepositories;
  /** The repository that was opened before it was known what is read of it. */
  readonly ahead?: RepositoryAhead;
  /**
   * Absolute, real path of a folder in which, and above which, no `.git` counts: a copy below it is
   * no part of a repository around it.
   */
  readonly ceiling?: string;
}

/** By the folder that holds `.git`. */
export type SharedRepositories = Map<string, Promise<Opened>>;

/** A repository whose opening started ahead of its first reading; see open-ahead.ts. */
export interface RepositoryAhead {
  /**
   * Returns the repository of a folder; undefined where another folder's was opened.
   * @throws as {@link openRepository}
   */
  of(folder: string): Promise<Opened | undefined>;
}

/** A repository that was opened so that nothing in it can start a program. */
export interface Repository {
  /** Absolute path of the working tree. */
  readonly root: string;
  readonly shallow: boolean;
  readonly settings: readonly Setting[];
  /** Whether several readings ask it, so that one wider question is better than many narrow ones. */
  readonly isShared: boolean;
  /** Git in the root. */
  readonly git: Git;
}

/** The opened repository, or why none can be read. */
export type Opened =
  | { readonly kind: "opened"; readonly repository: Repository }
  | { readonly kind: "closed"; readonly why: string };

/** Opens the repository that a folder is in. @throws Failure `tool` when there is one and no git */
export async function openRepository(folder: string, surroundings: Surroundings): Promise<Opened> {
  const { shared, ahead, ceiling } = surroundings;
  const opened = await ahead?.of(folder);
  if (opened !== undefined) return opened;
  const marked = await folderWithGit(folder, ceiling);
  if (marked === undefined) {
    const end = ceiling === undefined ? "" : `, up to ${ceiling}`;
    return closed(`no .git in ${folder} or above${end}`);
  }
  if (shared === undefined) return await openMarked({ folder, marked }, surroundings);
  const known = shared.get(marked) ?? openMarked({ folder: marked, marked }, surroundings);
  shared.set(marked, known);
  return await known;
}

interface MarkedFolder {
  readonly folder: string;
  /** The folder that holds `.git`. */
  readonly marked: string;
}

async function openMarked(
  { folder, marked }: MarkedFolder,
  { env, signal, shared }: Surroundings,
): Promise<Opened> {
  const first = gitIn({
    folder,
    env: gitEnvironment(env, undefined),
    config: fixedSettings(marked),
    signal,
  });
  const [place, listing] = await allEnded([
    first.text(["rev-parse", "--is-shallow-repository", "--show-toplevel"]),
    first.text(["config", "--list", "--show-scope", "-z"]),
  ]);
  if (!place.known) return closed(place.why);
  if (!listing.known) return closed(listing.why);
  const [, shallow, root] = /^(true|false)\n(.*)\n$/s.exec(place.value) ?? [];
  if (root === undefined) return closed("git did not say where the working tree is");
  const settings = parseSettings(listing.value);
  const against = settingsAgainst(settings);
  if (against === undefined)
    return closed("its configuration has a content filter that cannot be switched off");
  const git = gitIn({
    folder: root,
    env: gitEnvironment(env, trustedValue(settings, "core.sshcommand")),
    config: [...fixedSettings(marked), ...against],
    signal,
  });
  const isShared = shared !== undefined;
  const asked = isShared ? askedOnce(git) : git;
  const repository = { root, shallow: shallow === "true", settings, isShared, git: asked };
  return { kind: "opened", repository };
}

function closed(why: string): Opened {
  return { kind: "closed", why };
}

/**
 * Finds the nearest folder upwards that holds `.git`, which git takes for the root before it checks
 * the owner.
 */
async function folderWithGit(
  folder: string,
  ceiling: string | undefined,
): Promise<string | undefined> {
  for (let place = folder; place !== ceiling; place = dirname(place)) {
    if (await exists(join(place, ".git"))) return place;
    if (dirname(place) === place) break;
  }
  return undefined;
}

/** Whether anything exists at that path. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Whether the path itself is a folder, not a link to one. */
export async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
