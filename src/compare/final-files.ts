import type { EntryHeader, TarEntry } from "../domain/oci/entry.ts";
import { Failure } from "../domain/text/failure.ts";
import { LooseLinks, linked, type MadeLink, type Spot } from "./final-links.ts";
import type { TarEntries } from "./readers.ts";

/** The most paths of an image that are followed. Real images have fewer than a million. */
const mostPaths = 3_000_000;

const marker = ".wh.";
const opaque = ".wh..wh..opq";

/** The layers of an image, from the base up. */
export interface Layered {
  readonly config: { readonly diffIds: readonly unknown[] };
  /** Reads the layer's uncompressed tar. */
  layer(index: number): AsyncIterable<Uint8Array>;
}

/** What one layer does to the paths below it. */
interface Removals {
  /** Paths that are gone with all below them. */
  readonly whole: Set<string>;
  /** Paths of which everything below is gone. */
  readonly below: Set<string>;
}

/**
 * Yields the entries of the image that its layers make together: a later layer's entry replaces an
 * earlier one's, and a whiteout removes it (image-spec v1.1.0, layer.md#whiteouts). Each layer is
 * read twice. A hard link whose target's path names something else by then comes as the file that
 * it still is. Folders that no layer has an entry for come last, as every unpacker makes them.
 * @param name of the image, for errors
 * @throws Failure when a layer cannot be read or does not match its digests, or a hard link in it
 * names nothing
 */
export async function* finalFiles(
  image: Layered,
  { entries, name }: { readonly entries: TarEntries; readonly name: string },
): AsyncGenerator<TarEntry, void> {
  const open = (layer: number): AsyncIterable<TarEntry> =>
    entries(image.layer(layer), `Layer ${layer} of ${name}`);
  const count = image.config.diffIds.length;
  const made: MadeLink[] = [];
  const spots = await finalSpots(count, { open, name, made, held: new Set() });
  const links = new LooseLinks(spots, made);
  for (let layer = 0; layer < count; layer += 1) {
    let position = -1;
    for await (const entry of open(layer)) {
      position += 1;
      const spot = spots.get(entry.header.path);
      const isFinal = spot?.layer === layer && spot.position === position;
      const at = { layer, position };
      if (links.isEmpty) {
        if (isFinal) yield entry;
      } else yield* links.seenAt(at, entry, isFinal);
    }
  }
  for (const path of impliedFolders(spots)) yield impliedFolder(path);
}

interface HowToRead {
  readonly open: (layer: number) => AsyncIterable<TarEntry>;
  readonly name: string;
  /** Where every hard link is noted. */
  readonly made: MadeLink[];
  /**
   * Paths below what is not a folder, such as a symlink. Unpackers do not agree where those lead, so
   * that no later layer may hide them.
   */
  readonly held: Set<string>;
}

async function finalSpots(count: number, how: HowToRead): Promise<ReadonlyMap<string, Spot>> {
  const spots = new Map<string, Spot>();
  for (let layer = 0; layer < count; layer += 1) {
    const most = mostPaths - spots.size;
    const { own, removals } = await spotsOf(layer, { ...how, most, below: spots });
    for (const path of spots.keys()) {
      if (!how.held.has(path) && isRemoved(path, removals)) spots.delete(path);
    }
    for (const [path, spot] of own) spots.set(path, spot);
  }
  return spots;
}

async function spotsOf(
  layer: number,
  how: HowToRead & { readonly most: number; readonly below: ReadonlyMap<string, Spot> },
): Promise<{ readonly own: ReadonlyMap<string, Spot>; readonly removals: Removals }> {
  const { open, name, made, held, most, below } = how;
  const own = new Map<string, Spot>();
  const removals: Removals = { whole: new Set(), below: new Set() };
  let position = -1;
  for await (const { header } of open(layer)) {
    position += 1;
    const { path, type } = header;
    const at = (target: string): Spot | undefined => {
      const found = own.get(target) ?? below.get(target);
      if (found === undefined || found.layer === layer) return found;
      return isRemoved(target, removals) ? undefined : found;
    };
    if (isAstray(path, at, held)) held.add(path);
    if (noteRemoval(path, removals) && !held.has(path)) continue;
    const here = { layer, position, isFolder: type === "directory" };
    const spot = type === "hard-link" ? linked(here, { header, at, name }) : here;
    own.set(path, spot);
    if (spot !== here) made.push({ path, spot });
    if (type !== "directory") removals.below.add(path);
    if (own.size > most || made.length > mostPaths) throw tooMany(name);
  }
  return { own, removals };
}

/** Whether a path leads through something that is not a folder, or through `..`. */
function isAstray(
  path: string,
  at: (path: string) => Spot | undefined,
  held: ReadonlySet<string>,
): boolean {
  if (path.split("/").includes("..")) return true;
  for (const folder of foldersOf(path)) {
    const found = at(folder);
    // What is above a folder was looked at when that one came.
    if (found !== undefined) return !found.isFolder || held.has(folder);
  }
  return false;
}

/** Notes what a whiteout removes. @returns whether the path is one */
function noteRemoval(path: string, { whole, below }: Removals): boolean {
  const slash = path.lastIndexOf("/");
  const [folder, name] = [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
  if (!name.startsWith(marker)) return false;
  if (name === opaque) below.add(folder);
  else
    whole.add(folder === "" ? name.slice(marker.length) : `${folder}/${name.slice(marker.length)}`);
  return true;
}

function isRemoved(path: string, { whole, below }: Removals): boolean {
  if (path === "." || (whole.size === 0 && below.size === 0)) return false;
  if (whole.has(path) || below.has("")) return true;
  return foldersOf(path).some((folder) => whole.has(folder) || below.has(folder));
}

/** Returns the folders above a path, the nearest first, without the root. */
function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
    folders.push(path.slice(0, at));
  }
  return folders;
}

function impliedFolders(spots: ReadonlyMap<string, Spot>): readonly string[] {
  // The root is there in every image.
  const implied = new Set<string>(spots.has(".") ? [] : ["."]);
  for (const path of spots.keys()) {
    for (const folder of foldersOf(path)) {
      if (implied.has(folder) || spots.has(folder)) break;
      implied.add(folder);
    }
  }
  return [...implied].sort();
}

function impliedFolder(path: string): TarEntry {
  const header: EntryHeader = {
    ...{ path, type: "directory", mode: 0o755, uid: 0, gid: 0, uname: "", gname: "" },
    ...{ size: 0, mtime: 0, linkname: "", devmajor: 0, devminor: 0, pax: {} },
  };
  return { header, content: nothing() };
}

async function* nothing(): AsyncGenerator<never> {}

function tooMany(name: string): Failure {
  return new Failure({
    code: "tool",
    message: `${name} has more than ${mostPaths} paths, which are not compared.`,
    fix: "Verify an image with fewer files.",
  });
}
