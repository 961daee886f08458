import { realpath, stat } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import { allEnded } from "../../domain/build/all-ended.ts";
import {
  type ContextState,
  known,
  type LooseFile,
  type Worktree,
} from "../../domain/source/checkout.ts";
import { namedRemotes } from "./refs/named-remotes.ts";
import { openRepository, type Repository, type Surroundings } from "./run/repository.ts";
import { readWorktrees } from "./worktree/worktree.ts";

interface BesideOptions {
  /** Absolute, real path of the build context. */
  readonly context: string;
  /** Absolute path of a folder or file. */
  readonly path: string;
}

/**
 * Finds what pins the files of a folder or file beside the context: the context's own commit, or
 * nothing.
 */
export async function readBeside(
  options: BesideOptions,
  surroundings: Surroundings,
): Promise<ContextState> {
  const path = await realpath(options.path).catch(() => undefined);
  if (path === undefined) return { kind: "no repository", why: "it does not exist" };
  const folder = (await stat(path)).isDirectory() ? path : dirname(path);
  const [own, other] = await allEnded([
    openRepository(options.context, surroundings),
    openRepository(folder, surroundings),
  ]);
  if (other.kind === "closed") return { kind: "no repository", why: other.why };
  const { repository } = other;
  if (own.kind === "closed" || !(await isPart(repository, own.repository, surroundings))) {
    const remotes = namedRemotes(repository.settings);
    const remote = remotes.find(({ name }) => name === "origin") ?? remotes[0];
    return { kind: "another repository", repository: remote?.repository };
  }
  return { kind: "committed", loose: await looseIn({ repository, folder, path }, surroundings) };
}

/** How many levels of nested submodules are followed. */
const mostDepth = 20;

/**
 * Whether a repository is the whole one, or one of its submodules at the commit that is recorded
 * for it.
 */
async function isPart(
  repository: Repository,
  whole: Repository,
  surroundings: Surroundings,
): Promise<boolean> {
  let part = repository;
  for (let depth = 0; depth < mostDepth; depth += 1) {
    if (part.root === whole.root) return true;
    const above = await openRepository(dirname(part.root), surroundings);
    if (above.kind === "closed") return false;
    const outer = above.repository;
    const path = relative(outer.root, part.root).split(sep).join("/");
    const [head, entry] = await allEnded([
      part.git.text(["rev-parse", "--verify", "--quiet", "HEAD"]),
      outer.git.text(["--literal-pathspecs", "ls-files", "-s", "-z", "--", path]),
    ]);
    if (!head.known || !entry.known) return false;
    if (!entry.value.startsWith(`160000 ${head.value.trim()} 0\t`)) return false;
    part = outer;
  }
  return false;
}

async function looseIn(
  place: { readonly repository: Repository; readonly folder: string; readonly path: string },
  surroundings: Surroundings,
): Promise<Extract<ContextState, { kind: "committed" }>["loose"]> {
  const { repository, folder, path } = place;
  const context = relative(repository.root, folder).split(sep).join("/");
  const { worktrees } = await readWorktrees({
    ...{ repository, surroundings, prefix: "", context, keepsOut: () => false },
    listsTracked: false,
  });
  const parts = worktrees.flatMap(looseParts);
  const open = parts.find(({ files }) => !files.known);
  if (open !== undefined && !open.files.known) return open.files;
  const within = relative(repository.root, path).split(sep).join("/");
  const found = parts.flatMap(({ files }) => (files.known ? files.value : []));
  return known(found.flatMap((file) => inside(file, within)));
}

function looseParts(tree: Worktree) {
  const named = (files: Worktree["untracked"], how: string) => ({
    files: files.known ? known(files.value.map((path): LooseFile => ({ path, how }))) : files,
  });
  const { converted } = tree;
  return [
    named(tree.untracked, "untracked"),
    named(tree.ignored, "ignored"),
    named(tree.leftOut, "left out"),
    {
      files: converted.known
        ? known(
            converted.value.map(({ path, by }): LooseFile => ({ path, how: `converted (${by})` })),
          )
        : converted,
    },
  ];
}

/**
 * Makes a file's path relative to the context; empty for a file of the repository outside of it.
 */
function inside({ path, how }: LooseFile, within: string): readonly LooseFile[] {
  if (within === "" || path === within) return [{ path: path || ".", how }];
  // The context is in a folder that is ignored or untracked as a whole.
  if (`${within}/`.startsWith(path.endsWith("/") ? path : `${path}/`)) return [{ path: "/", how }];
  return path.startsWith(`${within}/`) ? [{ path: path.slice(within.length + 1), how }] : [];
}
