import { join } from "node:path";
import type { BundledSource } from "../../app/ports/snapshot.ts";
import { sideBySide } from "../../domain/build/side-by-side.ts";
import { type Answer, known, unknown } from "../../domain/source/checkout.ts";
import { digestOf } from "./files/file-contents.ts";
import { filteredFiles } from "./files/filtered.ts";
import { parsePointer, pointerBytes } from "./files/lfs.ts";
import { objectContents, objectSizes } from "./files/objects.ts";
import { openRepository, type Repository } from "./run/repository.ts";

/** A file that Git LFS keeps outside of git. */
interface LfsFile {
  /** From the repository's root. */
  readonly path: string;
  readonly sha256: string;
}

interface LfsOptions {
  readonly root: string;
  readonly lfsFrom: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

const digestsAtOnce = 4;

/** Lists the files of a checkout that the index has a Git LFS pointer for. */
export async function lfsFiles(repository: Repository): Promise<Answer<readonly LfsFile[]>> {
  const filtered = await filteredFiles(repository, "");
  if (!filtered.known) return filtered;
  const entries = filtered.value.flatMap(({ entry, driver }) => (driver === "lfs" ? [entry] : []));
  const names = [...new Set(entries.map(({ object }) => object))];
  const sizes = await objectSizes(repository, names);
  if (!sizes.known) return sizes;
  // A file can be committed whole in spite of its attribute.
  const small = names.filter((_name, at) => (sizes.value[at] ?? 0) < pointerBytes);
  const contents = await objectContents(repository, small);
  if (!contents.known) return contents;
  return known(
    entries.flatMap(({ path, object }) => {
      const pointer = parsePointer(contents.value.get(object) ?? "");
      return pointer === undefined ? [] : [{ path, sha256: pointer.sha256 }];
    }),
  );
}

/**
 * Finds the content of every Git LFS file of a checkout: in its place, else where Git LFS keeps what
 * it has fetched (git-lfs, docs/spec.md, "Intercepting Git").
 */
export async function lfsObjects(
  options: LfsOptions,
): Promise<Answer<Pick<BundledSource, "lfs" | "pointers">>> {
  const { root, lfsFrom } = options;
  const opened = await openRepository(root, options);
  if (opened.kind === "closed") return unknown(opened.why);
  const files = await lfsFiles(opened.repository);
  if (!files.known) return files;
  const found = await sideBySide(files.value, digestsAtOnce, async ({ path, sha256 }) => {
    const kept = ["lfs", "objects", sha256.slice(0, 2), sha256.slice(2, 4), sha256];
    const places = [
      join(root, path),
      ...[root, lfsFrom].flatMap((each) =>
        each === undefined ? [] : [join(each, ".git", ...kept), join(each, ...kept)],
      ),
    ];
    for (const place of places) if (await isContent(place, sha256)) return { path, place };
    return { path, place: undefined };
  });
  return known({
    lfs: found.flatMap(({ place }) => (place === undefined ? [] : [place])),
    pointers: found.flatMap(({ path, place }) => (place === undefined ? [path] : [])),
  });
}

async function isContent(path: string, sha256: string): Promise<boolean> {
  return (await digestOf({ path, algorithm: "sha256", head: () => "" })) === sha256;
}
