import type { ChangedEntry, History } from "../../app/ports/history.ts";
import { type Answer, known, unknown } from "../../domain/source/checkout.ts";
import type { Git } from "./run/git.ts";
import { openRepository, type Repository, type Surroundings } from "./run/repository.ts";

/** The full name of a commit: of SHA-1, or of SHA-256. */
const commitName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Commits that are handed on; a registry may name thousands. */
const mostAncestors = 50;

/** Makes a reader of commits that uses the user's own git. */
export function gitHistory(surroundings: Surroundings): History {
  const askedOf = async <T>(
    folder: string,
    ask: (repository: Repository) => Promise<Answer<T>>,
  ): Promise<Answer<T>> => {
    const opened = await openRepository(folder, surroundings);
    return opened.kind === "closed" ? unknown(opened.why) : await ask(opened.repository);
  };
  const asked = <T>(folder: string, ask: (git: Git) => Promise<Answer<T>>) =>
    askedOf(folder, ({ git }) => ask(git));
  return {
    ancestors: ({ folder, revision, among }) =>
      asked(folder, (git) => ancestorsOf(git, revision, among)),
    changedEntries: ({ folder, ...question }) =>
      asked(folder, (git) => changedEntries(git, question)),
    links: ({ folder, ...question }) =>
      askedOf(folder, ({ git, isShared }) =>
        isShared ? linksAmongAll(git, question) : links(git, question),
      ),
    textAt: ({ folder, ...question }) => asked(folder, (git) => textAt(git, question)),
    commitOf: ({ folder, ref }) => asked(folder, (git) => commitOf(git, ref)),
  };
}

async function ancestorsOf(
  git: Git,
  revision: string,
  among: readonly string[],
): Promise<Answer<readonly string[]>> {
  const named = [...new Set(among)].filter((each) => commitName.test(each)).toSorted();
  if (named.length === 0) return known([]);
  // Without a walk, they are listed alone, the youngest first.
  const present = await commits(git, ["--no-walk=sorted"], named);
  if (!present.known) return present;
  const aside = await commits(git, [], [...present.value, `^${revision}`]);
  if (!aside.known) return aside;
  const others = new Set(aside.value);
  const found = present.value.filter((each) => !others.has(each)).slice(0, mostAncestors);
  if (found.length < 2) return known(found);
  // A date can lie, or be the same: one in whose history no other one is comes first.
  const last = await git.text(["merge-base", "--independent", ...found]);
  if (!last.known) return last;
  const isLast = (each: string): boolean => last.value.split("\n").includes(each);
  return known([...found.filter(isLast), ...found.filter((each) => !isLast(each))]);
}

/** Lists commits by what is written to git; those that it does not have are left out. */
async function commits(
  git: Git,
  options: readonly string[],
  names: readonly string[],
): Promise<Answer<readonly string[]>> {
  // What stands before `--stdin` counts for what is read there.
  const args = ["rev-list", "--ignore-missing", ...options, "--stdin"];
  const listed = await git.batch(args, `${names.join("\n")}\n`);
  if (!listed.known) return listed;
  return known(
    listed.value
      .toString()
      .split("\n")
      .filter((each) => commitName.test(each)),
  );
}

async function changedEntries(
  git: Git,
  { revision, since }: { readonly revision: string; readonly since: string },
): Promise<Answer<readonly ChangedEntry[]>> {
  // `.gitmodules` may ask git to ignore what changed in a submodule.
  const options = ["--no-renames", "--ignore-submodules=none"];
  const args = ["diff-tree", "-r", "-z", "--raw", ...options, since, revision, "--"];
  const listed = await git.text(args);
  if (!listed.known) return listed;
  // Each entry is `:MODE MODE OBJECT OBJECT STATUS`, then its path.
  const parts = listed.value.split("\0");
  const found: ChangedEntry[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, before, after] = /^:([0-7]{6}) ([0-7]{6}) /.exec(parts[at] ?? "") ?? [];
    const path = parts[at + 1] ?? "";
    if (before === undefined || after === undefined || path === "") {
      return unknown("git lists what changed in a form that is not known");
    }
    found.push({ path, kind: kindOf([before, after]) });
  }
  return known(found);
}

function kindOf(modes: readonly string[]): ChangedEntry["kind"] {
  if (modes.includes("160000")) return "submodule";
  return modes.includes("120000") ? "link" : "file";
}

interface LinksQuestion {
  readonly revision: string;
  readonly below: readonly string[];
}

/** Asks about all of the commit: it is one question for every image of a repository. */
async function linksAmongAll(
  git: Git,
  { revision, below }: LinksQuestion,
): Promise<Answer<readonly string[]>> {
  const all = await links(git, { revision, below: [""] });
  if (!all.known) return all;
  const isBelow = (path: string): boolean =>
    below.some((place) => place === "" || path === place || path.startsWith(`${place}/`));
  return known(below.length === 0 ? all.value : all.value.filter(isBelow));
}

async function links(
  git: Git,
  { revision, below }: LinksQuestion,
): Promise<Answer<readonly string[]>> {
  const args = ["ls-tree", "-r", "-z", "--full-tree", revision, "--"];
  const listed = await git.text([...args, ...pathspecs(below)]);
  if (!listed.known) return listed;
  return known(
    listed.value.split("\0").flatMap((record) => {
      const tab = record.indexOf("\t");
      return record.startsWith("120000 ") && tab > 0 ? [record.slice(tab + 1)] : [];
    }),
  );
}

/** The root is everything, for which git has no name. */
function pathspecs(below: readonly string[]): readonly string[] {
  return below.includes("") ? [] : [...new Set(below)].toSorted();
}

async function textAt(
  git: Git,
  { revision, path }: { readonly revision: string; readonly path: string },
): Promise<Answer<string | undefined>> {
  const listed = await git.text(["ls-tree", "-z", "--full-tree", revision, "--", path]);
  if (!listed.known) return listed;
  const [, object] = /^100\d{3} blob ([0-9a-f]+)\t/.exec(listed.value) ?? [];
  return object === undefined ? known(undefined) : await git.text(["cat-file", "blob", object]);
}

async function commitOf(git: Git, ref: string): Promise<Answer<string>> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
  const printed = await git.text(args);
  if (!printed.known) return unknown("this clone has no such commit");
  const name = printed.value.trim();
  return commitName.test(name) ? known(name) : unknown("this clone has no such commit");
}
