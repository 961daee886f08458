import { allEnded } from "../../../domain/build/all-ended.ts";
import type { ForeignRepository } from "../../../domain/source/checkout.ts";
import { repositoryName } from "../../../domain/source/repository-name.ts";
import { namedRemotes } from "../refs/named-remotes.ts";
import { parseSettings, remotesOf } from "../run/configuration.ts";
import type { Repository } from "../run/repository.ts";

interface ForeignOptions {
  /** The repository that records the submodule. */
  readonly outer: Repository;
  /** The submodule's folder in it. */
  readonly path: string;
  /** The commit that it records. */
  readonly recorded: string;
  /** What is checked out in the submodule's folder. */
  readonly inner: Repository;
}

/**
 * Finds out whether what is checked out in a submodule's folder, at another commit than the
 * recorded one, is another repository: it has neither the recorded commit nor the submodule's
 * remote. A fork has the commit, and a shallow clone of the submodule the remote. Undefined if it
 * is not, or if there is no telling.
 */
export async function foreignRepository(
  options: ForeignOptions,
): Promise<ForeignRepository | undefined> {
  const { outer, path, recorded, inner } = options;
  const [url, commit] = await allEnded([
    submoduleUrl(outer, path),
    inner.git.text(["cat-file", "-t", recorded]),
  ]);
  if (url === undefined || commit.known) return undefined;
  const own = repositoryName(url);
  const remotes = namedRemotes(inner.settings);
  const isOwn = (given: string, name: string | undefined): boolean =>
    own === undefined ? plain(given) === plain(url) : name === own;
  const given = remotesOf(inner.settings);
  if (given.some((each, index) => isOwn(each.url, remotes[index]?.repository))) return undefined;
  const remote = remotes.find(({ name }) => name === "origin") ?? remotes[0];
  return { repository: remote?.repository, own };
}

/** A path or URL without the endings that git adds or ignores. */
function plain(url: string): string {
  return url.replace(/^file:\/\//, "").replace(/(?:\/|\.git|\/\.git)$/, "");
}

/**
 * Returns the URL of a submodule: the one of this checkout (git-submodule(1), `init`), else the
 * commit's.
 */
async function submoduleUrl(outer: Repository, path: string): Promise<string | undefined> {
  const committed = ["--blob=HEAD:.gitmodules", "--list", "--show-scope", "-z"];
  const listing = await outer.git.text(["config", ...committed]);
  if (!listing.known) return undefined;
  const settings = parseSettings(listing.value);
  const name = settings.findLast(({ key, value }) => key.endsWith(".path") && value === path);
  const key = name?.key.replace(/\.path$/, ".url");
  const urlIn = (from: Repository["settings"]): string | undefined =>
    from.findLast((setting) => setting.key === key)?.value;
  const url = urlIn(outer.settings) ?? urlIn(settings);
  if (url === undefined || !/^\.\.?\//.test(url)) return url;
  const remotes = remotesOf(outer.settings);
  const remote = remotes.find((each) => each.name === "origin") ?? remotes[0];
  return remote === undefined ? undefined : resolved(remote.url, url);
}

/** Resolves a relative URL against that of the repository's remote, as git does. */
function resolved(remote: string, relative: string): string {
  let base = remote.replace(/\/$/, "");
  let rest = relative;
  for (let step = /^\.\.?\//.exec(rest); step !== null; step = /^\.\.?\//.exec(rest)) {
    if (step[0] === "../") base = base.replace(/[/:][^/:]*$/, "");
    rest = rest.slice(step[0].length);
  }
  return `${base}/${rest}`;
}
