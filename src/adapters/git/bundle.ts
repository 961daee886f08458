import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { BundledSource } from "../../app/ports/snapshot.ts";
import { type Answer, known, unknown } from "../../domain/source/checkout.ts";
import { lfsObjects } from "./lfs-objects.ts";
import { fixedSettings } from "./run/configuration.ts";
import { gitEnvironment } from "./run/environment.ts";
import { type Git, gitIn } from "./run/git.ts";
import { exists } from "./run/repository.ts";

interface BundleOptions {
  /** Absolute path of a checkout whose submodules are checked out. */
  readonly root: string;
  /** The commit that is checked out. */
  readonly revision: string;
  /** A folder for the bundles, which does not exist yet. */
  readonly folder: string;
  /** Folder of a clone on this machine whose Git LFS files may be taken; undefined: none. */
  readonly lfsFrom: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/**
 * How the objects are packed. Without deltas, and without what the clone has packed or compressed
 * already, the bytes follow from the objects alone, in whatever way the repository was cloned. They
 * also depend on git's zlib. Deltas inside of one commit would save 1 % (measured on this project).
 */
const packing = [
  "--quiet",
  "--threads=1",
  "--window=0",
  "--no-reuse-delta",
  "--no-reuse-object",
  "--compression=9",
];

/**
 * Bundles the files of a commit and of its submodules, with the tags that name it (git-bundle(1),
 * gitformat-bundle(5)). The history is left out: a rebuild takes files and tags, and with its
 * history the bundle of an old repository would be larger than the bases.
 * @returns unknown with git's reason when that cannot be done
 */
export async function bundleCheckout(
  options: BundleOptions,
): Promise<Answer<readonly BundledSource[]>> {
  await mkdir(options.folder);
  return await bundleBelow({ path: "", revision: options.revision }, options);
}

interface Place {
  /** From the root of the outermost repository. */
  readonly path: string;
  readonly revision: string;
}

async function bundleBelow(
  place: Place,
  options: BundleOptions,
): Promise<Answer<readonly BundledSource[]>> {
  const own = await bundleOne(place, options);
  if (!own.known) return own;
  const { source, links } = own.value;
  const found: BundledSource[] = [source];
  for (const { path, revision } of links) {
    const inner = { path: place.path === "" ? path : `${place.path}/${path}`, revision };
    // A submodule that git leaves out of a clone is not built from either.
    if (!(await exists(join(options.root, inner.path, ".git")))) continue;
    const below = await bundleBelow(inner, options);
    if (!below.known) return unknown(`submodule ${inner.path}: ${below.why}`);
    found.push(...below.value);
  }
  return known(found);
}

interface Bundled {
  readonly source: BundledSource;
  /** The submodules that the commit records, by their paths in this repository. */
  readonly links: readonly Place[];
}

async function bundleOne(place: Place, options: BundleOptions): Promise<Answer<Bundled>> {
  const { revision, path } = place;
  const root = join(options.root, path);
  const git = gitOf(root, options);
  const args = ["rev-list", "--objects", "--no-object-names", "--max-count=1", revision];
  const [objects, tags, tree] = await Promise.all([
    git.text(args, { seconds: 600 }),
    tagsOf(git, revision),
    git.text(["ls-tree", "-r", "-z", "--full-tree", revision]),
  ]);
  if (!objects.known) return objects;
  if (!tags.known) return tags;
  if (!tree.known) return tree;
  const base = join(options.folder, path === "" ? "source" : `sub-${path.replaceAll("/", "%")}`);
  const list = [objects.value, ...tags.value.map(({ object }) => `${object}\n`)].join("");
  const packed = await git.batch(["pack-objects", ...packing, base], list);
  if (!packed.known) return packed;
  const pack = `${base}-${packed.value.toString("latin1").trim()}.pack`;
  const bundle = `${base}.bundle`;
  await writeBundle({ revision, tags: tags.value, pack, bundle });
  const lfs = await lfsObjects({ ...options, root });
  if (!lfs.known) return lfs;
  return known({ source: { path, revision, bundle, ...lfs.value }, links: linksIn(tree.value) });
}

function gitOf(folder: string, { env, signal }: BundleOptions): Git {
  const config = [...fixedSettings(folder), "safe.directory=*", "core.bigFileThreshold=512m"];
  return gitIn({ folder, env: gitEnvironment(env, undefined), config, signal });
}

interface NamedObject {
  readonly object: string;
  readonly ref: string;
}

/** Lists the tags that name a commit, in the order of their names. */
async function tagsOf(git: Git, revision: string): Promise<Answer<readonly NamedObject[]>> {
  const format = "--format=%(objectname) %(*objectname) %(refname)";
  const listed = await git.text(["for-each-ref", `--points-at=${revision}`, format, "refs/tags/"]);
  if (!listed.known) return listed;
  return known(
    listed.value.split("\n").flatMap((line) => {
      const [, object, target, ref] = /^([0-9a-f]+) ([0-9a-f]*) (refs\/tags\/.+)$/.exec(line) ?? [];
      // A tag of a tag would need the one between, and names no version.
      const isOfCommit = object === revision || target === revision;
      return object === undefined || ref === undefined || !isOfCommit ? [] : [{ object, ref }];
    }),
  );
}

/** Reads the submodules out of `git ls-tree -r -z`. */
function linksIn(tree: string): readonly Place[] {
  return tree.split("\0").flatMap((entry) => {
    const [, revision, path] = /^160000 commit ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
    return revision === undefined || path === undefined ? [] : [{ revision, path }];
  });
}

async function writeBundle(options: {
  readonly revision: string;
  readonly tags: readonly NamedObject[];
  readonly pack: string;
  readonly bundle: string;
}): Promise<void> {
  const { revision, tags, pack, bundle } = options;
  const refs = [{ object: revision, ref: "HEAD" }, ...tags];
  const lines = refs.map(({ object, ref }) => `${object} ${ref}\n`);
  async function* content(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`# v2 git bundle\n${lines.join("")}\n`);
    yield* createReadStream(pack);
  }
  await pipeline(content, createWriteStream(bundle, { flags: "wx" }));
  await rm(pack);
}
