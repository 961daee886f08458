import { createHash } from "node:crypto";
import type { EntryHeader, TarEntry } from "../domain/oci/entry.ts";
import { Failure } from "../domain/text/failure.ts";
import { shortened, visible } from "../domain/text/printable.ts";

/** An entry of an image: its layer, and its position in that layer's tar. */
export interface Spot {
  readonly layer: number;
  readonly position: number;
  readonly isFolder: boolean;
  /** Of a hard link: what it names, whatever is at its target's path later. */
  readonly origin?: { readonly spot: Spot; readonly target: string };
}

type Place = Pick<Spot, "layer" | "position">;

interface Link {
  readonly header: Pick<EntryHeader, "path" | "linkname">;
  /** Finds what a path names at that moment. */
  readonly at: (path: string) => Spot | undefined;
  /** The image's, for errors. */
  readonly name: string;
}

/** Finds out what a hard link names. @throws Failure `tool` where that is nothing */
export function linked(spot: Spot, { header, at, name }: Link): Spot {
  const parts = header.linkname.split("/").filter((part) => part !== "" && part !== ".");
  const target = parts.join("/");
  // Where a `..` leads depends on symlinks.
  const found = parts.includes("..") ? undefined : at(target);
  if (found === undefined) throw dangling(header, name);
  return { ...spot, origin: { spot: found.origin?.spot ?? found, target } };
}

/** A hard link of any layer, whether it is in the final image or not. */
export interface MadeLink {
  readonly path: string;
  readonly spot: Spot;
}

/**
 * The hard links that need more than their own entry: orphans, whose target's path is not that of
 * their file's own entry in the final image; and lost ones, which are gone but may have changed their file.
 * Orphans are links to their file's own path; where that names something else, too, the first of
 * them stands for the file, and the others are links to that one.
 */
export class LooseLinks {
  readonly #orphans = new Set<string>();
  /** Paths of orphans by the spot of their file. */
  readonly #byFile = new Map<string, string[]>();
  /** The file's spot of each orphan and lost link, by the link's. */
  readonly #fileOf = new Map<string, string>();
  /** What a file's own entry says of mode, owner and attributes; empty until it was read. */
  readonly #metadata = new Map<string, string>();
  /** A path that a file has in the final image, by its spot. */
  readonly #pathOf = new Map<string, string>();

  /** @param spots of the final image @param made every link of every layer */
  constructor(spots: ReadonlyMap<string, Spot>, made: readonly MadeLink[]) {
    for (const link of made) this.#add(link, spots);
    if (this.isEmpty) return;
    for (const [path, { origin, ...own }] of spots) {
      const file = keyOf(origin?.spot ?? own);
      if (this.#metadata.has(file) && !this.#pathOf.has(file)) this.#pathOf.set(file, path);
    }
  }

  #add({ path, spot }: MadeLink, spots: ReadonlyMap<string, Spot>): void {
    const { origin } = spot;
    const isFinal = spots.get(path) === spot;
    if (origin === undefined || (isFinal && spots.get(origin.target) === origin.spot)) return;
    const file = keyOf(origin.spot);
    this.#fileOf.set(keyOf(spot), file);
    this.#metadata.set(file, "");
    if (!isFinal) return;
    this.#orphans.add(path);
    const paths = this.#byFile.get(file) ?? [];
    paths.push(path);
    this.#byFile.set(file, paths);
  }

  get isEmpty(): boolean {
    return this.#fileOf.size === 0;
  }

  /** Yields what an entry of a layer brings into the final image. */
  *seenAt(spot: Place, entry: TarEntry, isFinal: boolean): Generator<TarEntry, void> {
    const { header } = entry;
    const key = keyOf(spot);
    if (isFinal && !this.#orphans.has(header.path)) yield entry;
    const file = this.#fileOf.get(key);
    if (file !== undefined) yield* this.#changed(file, header);
    if (this.#metadata.has(key)) this.#metadata.set(key, metadataOf(header));
    const orphans = (this.#byFile.get(key) ?? []).toSorted();
    // A file that is still at its own path needs no other one to stand for it.
    const linkname = isFinal ? header.path : orphans.shift();
    if (linkname === undefined) return;
    if (!isFinal) yield { ...entry, header: { ...header, path: linkname } };
    for (const path of orphans) {
      const link = { path, type: "hard-link", linkname, size: 0 } as const;
      yield { header: { ...header, ...link }, content: nothing() };
    }
  }

  /**
   * Yields a link as one more entry of its file where it says something else of it: unpackers give
   * a file the mode, owner and attributes of its last link.
   */
  *#changed(file: string, header: EntryHeader): Generator<TarEntry, void> {
    const path = this.#pathOf.get(file);
    if (path === undefined || this.#metadata.get(file) === metadataOf(header)) return;
    yield { header: { ...header, path, linkname: "" }, content: nothing() };
  }
}

function keyOf({ layer, position }: Place): string {
  return `${layer}:${position}`;
}

function metadataOf({ mode, uid, gid, pax }: EntryHeader): string {
  const attributes = Object.entries(pax).filter(([name]) => name.startsWith("SCHILY.xattr."));
  const told = JSON.stringify([mode & 0o7777, uid, gid, attributes.toSorted()]);
  return createHash("sha256").update(told).digest("hex");
}

async function* nothing(): AsyncGenerator<never> {}

function dangling({ path, linkname }: Link["header"], name: string): Failure {
  const [link, target] = [path, linkname].map((text) => visible(shortened(text, 200)));
  return new Failure({
    code: "tool",
    message: `${name} has a hard link \`${link}\` to \`${target}\`, which is not there when the link is made.`,
    fix: "Build the image with a tool that writes a hard link after the file that it names.",
  });
}
