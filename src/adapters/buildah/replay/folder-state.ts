import { createHash } from "node:crypto";
import { type Digest, digestFromHex } from "../../../domain/oci/digest.ts";
import { piped } from "../../process/piped.ts";
import { attributesOf, factsOf, linkFacts, socketFacts, whiteoutFacts } from "./facts.ts";
import { type Listed, listed, Untold } from "./listing.ts";
import { commandIn, type Place } from "./place.ts";
import { readTar } from "./read-tar.ts";
import { bareEntry, type TarEntry } from "./tar-entry.ts";

/** A path, as it was at the last look. */
export interface Seen extends Listed {
  /** All that a step can see of it but its times. */
  readonly facts: string;
  readonly isOpaque: boolean;
  /** What the overlay recorded of it that a layer may show, see {@link Attributes.leaks}. */
  readonly leaks: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

/** A folder between two steps. */
export interface FolderState {
  readonly paths: ReadonlyMap<string, Seen>;
  /** Of all facts: equal for equal files, wherever and whenever they were made. */
  readonly digest: Digest;
  /** What in it is not understood, as the end of a sentence. */
  readonly odd: string | undefined;
}

/** Takes what changed since the last look, in the order of the paths. */
export interface ChangesTaker {
  removed(path: string): Promise<void>;
  /** A path that is new or changed; its content follows in `chunk`. */
  entry(entry: TarEntry, seen: Seen): Promise<void>;
  chunk(bytes: Uint8Array): Promise<void>;
  /** A path that no archive can have. */
  unkept(why: string): void;
}

interface Look {
  readonly place: Place;
  /** What the last look found; only what changed since is read. */
  readonly before: FolderState | undefined;
  readonly taker?: ChangesTaker;
  /** Bytes of contents that are read at most. */
  readonly most?: number;
}

/**
 * Finds out what is in a folder, in which nothing runs meanwhile.
 * @throws Untold; what the taker throws
 */
export async function lookInto(look: Look): Promise<FolderState> {
  const { place, before, taker } = look;
  const found = [...(await listed(place))].sort(byPath);
  const firsts = firstNames(found);
  const paths = new Map<string, Seen>();
  const changed: Listed[] = [];
  for (const each of found) {
    const old = before?.paths.get(each.path);
    if (old?.signature === each.signature) paths.set(each.path, old);
    else changed.push(each);
  }
  const gone = goneSince(before, found);
  const reader = new ChangesReader(look, firsts, paths);
  await reader.read([...changed, ...gone].sort(byPath));
  const sorted = new Map([...paths].sort(([a], [b]) => Number(a > b) - Number(a < b)));
  const hash = createHash("sha256");
  for (const [path, seen] of sorted) hash.update(`${path}\0${seen.facts}\n`, "latin1");
  for (const why of reader.unkept) taker?.unkept(why);
  const odd = reader.odd ?? before?.odd;
  return { paths: sorted, digest: digestFromHex(hash.digest("hex")), odd };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return Number(a.path > b.path) - Number(a.path < b.path);
}

/** Each of these has an entry of its own; an overlay uses one device for many whiteouts. */
const nameless = new Set(["d", "c"]);

/** Returns the first name of each file that has several, by its inode. */
function firstNames(found: readonly Listed[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { inode, path, type } of found) {
    if (type !== "d" && !first.has(inode)) first.set(inode, path);
  }
  return first;
}

interface Gone {
  readonly path: string;
  readonly isGone: true;
}

/** Returns what is no longer there; of a folder that is gone, or is none any more, only the folder. */
function goneSince(before: FolderState | undefined, now: readonly Listed[]): readonly Gone[] {
  if (before === undefined) return [];
  const types = new Map(now.map(({ path, type }) => [path, type]));
  return [...before.paths.keys()]
    .filter((path) => !types.has(path) && types.get(parentOf(path)) === "d")
    .map((path) => ({ path, isGone: true }));
}

class ChangesReader {
  readonly #look: Look;
  readonly #firsts: ReadonlyMap<string, string>;
  readonly #paths: Map<string, Seen>;
  #bytes = 0;
  odd: string | undefined;
  readonly unkept = new Set<string>();

  constructor(look: Look, firsts: ReadonlyMap<string, string>, paths: Map<string, Seen>) {
    this.#look = look;
    this.#firsts = firsts;
    this.#paths = paths;
  }

  /** Reads what changed in the order of the paths, from one tar of all that has a content of its own. */
  async read(changes: readonly (Listed | Gone)[]): Promise<void> {
    const wanted = changes.filter((each) => this.#isRead(each));
    if (wanted.length === 0) {
      for (const each of changes) await this.#takeBare(each);
      return;
    }
    const { place } = this.#look;
    // A file that was asked for is its own root.
    const isFile = wanted[0]?.path === "" && wanted[0].type !== "d";
    const [folder, names] = isFile
      ? [parentOf(place.folder) || "/", [nameOf(place.folder)]]
      : [place.folder, wanted.map(({ path }) => path)];
    await piped({
      ...commandIn(place, ["tar", `--directory=${folder}`, ...tarWords]),
      input: names.map((name) => Buffer.from(`./${name}\0`, "latin1")),
      output: (bytes) => this.#readTar(bytes, changes),
    }).catch((error: unknown) => {
      place.programs.signal.throwIfAborted();
      if (error instanceof Untold) throw error;
      throw new Untold(`its files cannot be read (${reasonOf(error)})`);
    });
  }

  async #readTar(
    bytes: AsyncIterable<Uint8Array>,
    changes: readonly (Listed | Gone)[],
  ): Promise<void> {
    let next = 0;
    const takeBareUntil = async (path: string | undefined): Promise<Listed | undefined> => {
      for (let each = changes[next++]; each !== undefined; each = changes[next++]) {
        if (path !== undefined && this.#isRead(each)) return each;
        await this.#takeBare(each);
      }
      return undefined;
    };
    for await (const { entry, content } of readTar(bytes)) {
      const each = await takeBareUntil(entry.path);
      const isNamed = each !== undefined && (each.path === entry.path || each.path === "");
      if (!isNamed) throw new Untold("its files changed while they were read");
      await this.#take({ ...entry, path: each.path }, content, each);
    }
    await takeBareUntil(undefined);
  }

  /** Whether a path is in the tar: other names of a file, and sockets, are not. */
  #isRead(each: Listed | Gone): each is Listed {
    if ("isGone" in each) return false;
    const { inode, path, type } = each;
    if (type === "s") return false;
    return nameless.has(type) || this.#firsts.get(inode) === path;
  }

  async #take(entry: TarEntry, content: AsyncIterable<Buffer>, each: Listed): Promise<void> {
    const { taker, most = Number.MAX_SAFE_INTEGER } = this.#look;
    const attributes = attributesOf(entry);
    const { isOpaque, own, leaks, odd } = attributes;
    this.odd ??= odd;
    if (odd !== undefined) this.unkept.add(odd);
    await taker?.entry({ ...entry, records: own }, { ...each, facts: "", isOpaque, leaks });
    const hash = createHash("sha256");
    for await (const chunk of content) {
      this.#bytes += chunk.length;
      if (this.#bytes > most) throw new Untold(`it has more than ${most} bytes`);
      hash.update(chunk);
      await taker?.chunk(chunk);
    }
    const digest = entry.type === "file" ? hash.digest("hex") : undefined;
    const facts =
      entry.type === "whiteout"
        ? whiteoutFacts(each, this.#firsts.get(each.inode))
        : factsOf(entry, attributes, digest);
    this.#paths.set(each.path, { ...each, isOpaque, leaks, facts });
  }

  /** Takes what has no content of its own. */
  async #takeBare(each: Listed | Gone): Promise<void> {
    const { taker } = this.#look;
    if ("isGone" in each) {
      await taker?.removed(each.path);
      return;
    }
    const { path, inode, type } = each;
    if (type === "s") {
      this.unkept.add("it left a socket");
      this.#paths.set(path, { ...each, isOpaque: false, leaks: nothing, facts: socketFacts(each) });
      return;
    }
    const target = this.#firsts.get(inode) ?? path;
    const seen = { ...each, isOpaque: false, leaks: nothing, facts: linkFacts(target) };
    this.#paths.set(path, seen);
    await taker?.entry({ ...bareEntry, path, type: "hard-link", linkname: target }, seen);
  }
}

const tarWords = [
  "--create",
  "--no-recursion",
  "--hard-dereference",
  "--null",
  "--files-from=-",
  "--format=pax",
  "--pax-option=delete=atime,delete=ctime,delete=mtime",
  "--xattrs",
  "--xattrs-include=*",
  "--xattrs-exclude=security.selinux",
  "--numeric-owner",
];

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 300);
}
