import type { TarEntries } from "../../compare/readers.ts";
import type { Difference } from "../../domain/findings/difference.ts";
import { namesOfContent } from "../../domain/oci/content-names.ts";
import { fileOfPath, isMemberPath } from "../../domain/text/image-path.ts";
import type { Image } from "../ports/image.ts";
import { historyDigests } from "./history-digests.ts";
import { keyOf, type LayerPath } from "./image-files.ts";
import { readContents } from "./read-contents.ts";

interface CarriedOptions {
  readonly listed: readonly Difference[];
  /** Those of {@link listed} that are not accepted. */
  readonly open: readonly Difference[];
  /** Opens the two images that were compared; called only if something may be carried along. */
  readonly images: () => Promise<readonly [ReadableImage, ReadableImage]>;
  readonly entries: TarEntries;
}

type ReadableImage = Pick<Image, "manifest" | "layer">;
type Pair = readonly [Buffer, Buffer];

/**
 * Returns the open differences in which nothing but accepted ones shows: copies of accepted files,
 * and files that differ in nothing but the digests of accepted files. Their attribution says so, and
 * their bytes prove it: the first image's file becomes the second image's if each digest of an
 * accepted file is replaced by that of the same file in the second image. So what differs besides
 * never passes with them. The last ones are digests in the history: see {@link historyDigests}.
 */
export async function carriedAlong(options: CarriedOptions): Promise<ReadonlySet<Difference>> {
  const { listed, open } = options;
  const files = await carriedFiles(options);
  const rest = open.filter((each) => !files.has(each));
  return new Set([...files, ...historyDigests({ listed, open: rest })]);
}

async function carriedFiles(options: CarriedOptions): Promise<ReadonlySet<Difference>> {
  const { listed, open } = options;
  const candidates = open.filter(isWholeFile).filter(({ carries }) => carries !== undefined);
  const isOpen = new Set(filesIn(open).map(({ path }) => path));
  const sources = filesIn(listed).filter(({ path }) => !isOpen.has(path));
  if (candidates.length === 0 || sources.length === 0) return new Set();
  const pairs = await contentsOf([...candidates, ...sources], options);
  const accepted = new Accepted();
  for (const each of sources) accepted.add(each.path, pairs.get(keyOf(each)));
  return explained({ candidates, open, pairs, accepted });
}

/** Returns the candidates that accepted files explain, or files that are explained so. */
function explained(about: {
  readonly candidates: readonly (Difference & LayerPath)[];
  readonly open: readonly Difference[];
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly accepted: Accepted;
}): ReadonlySet<Difference> {
  const { candidates, open, pairs, accepted } = about;
  const carried = new Set<Difference>();
  // A list of digests may name another list, which is accepted only then.
  for (let before = -1; before < carried.size; ) {
    before = carried.size;
    for (const each of candidates.filter((one) => !carried.has(one))) {
      const pair = pairs.get(keyOf(each));
      const isCarried =
        accepted.has(fileOfPath(each.carries?.path ?? "")) && accepted.explains(pair);
      if (!isCarried) continue;
      carried.add(each);
      if (isAllIn(carried, { open, path: each.path })) accepted.add(each.path, pair);
    }
  }
  return carried;
}

/** Whether everything open at a path is carried along. */
function isAllIn(
  carried: ReadonlySet<Difference>,
  { open, path }: { readonly open: readonly Difference[]; readonly path: string },
): boolean {
  return open.every((other) => other.path !== path || carried.has(other));
}

/** Returns the files whose bytes differ: those that differ themselves, or in a member. */
function filesIn(differences: readonly Difference[]): readonly LayerPath[] {
  return differences.flatMap(({ path, kind, layer }) => {
    const isOnlyHeader = kind === "metadata" && !isMemberPath(path);
    return layer === undefined || isOnlyHeader ? [] : [{ path: fileOfPath(path), layer }];
  });
}

function isWholeFile(difference: Difference): difference is Difference & LayerPath {
  const { kind, layer, path } = difference;
  return kind === "content" && layer !== undefined && !isMemberPath(path);
}

/** Reads the contents that files have in both images, by {@link keyOf}. */
async function contentsOf(
  wanted: readonly LayerPath[],
  { images, entries }: CarriedOptions,
): Promise<ReadonlyMap<string, Pair>> {
  const [first, second] = await images();
  const a = await readContents(first, { wanted, entries });
  const b = await readContents(second, { wanted, entries });
  const pairs = new Map<string, Pair>();
  for (const [key, left] of a) {
    const right = b.get(key);
    if (right !== undefined) pairs.set(key, [left, right]);
  }
  return pairs;
}

/** The accepted files, and what other files can have of them. */
class Accepted {
  readonly #paths = new Set<string>();
  readonly #pairs: Pair[] = [];
  /** The names of first contents, each with that of the second one. */
  readonly #names = new Map<string, string>();

  /** Adds a file; one whose contents could not be read explains nothing. */
  add(path: string, pair: Pair | undefined): void {
    this.#paths.add(path);
    if (pair === undefined) return;
    this.#pairs.push(pair);
    const [before, now] = [namesOfContent(pair[0]), namesOfContent(pair[1])];
    for (const [at, name] of before.entries()) this.#names.set(name, now[at] ?? name);
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /** Whether a file that differs is known to have nothing of its own that differs. */
  explains(pair: Pair | undefined): boolean {
    if (pair === undefined) return false;
    const [a, b] = pair;
    const isCopy = this.#pairs.some(([left, right]) => left.equals(a) && right.equals(b));
    return isCopy || this.#replaced(a.toString("latin1")) === b.toString("latin1");
  }

  #replaced(text: string): string {
    return text
      .replaceAll(/[0-9a-f]{32,128}/gi, (found) => this.#inCaseOf(found))
      .replaceAll(/[A-Za-z0-9+/]{22,86}/g, (found) => this.#names.get(found) ?? found);
  }

  #inCaseOf(hex: string): string {
    const known = this.#names.get(hex);
    if (known !== undefined) return known;
    const lower = this.#names.get(hex.toLowerCase());
    return lower !== undefined && hex === hex.toUpperCase() ? lower.toUpperCase() : hex;
  }
}
