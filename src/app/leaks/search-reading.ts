import type { TarEntry } from "../../domain/oci/entry.ts";
import { ImageFiles } from "../../domain/oci/image-files.ts";
import { ExecutableBytes } from "../../executables/executable-bytes.ts";
import { isPackageList, largestList, PackagedFiles } from "../../executables/packages.ts";
import type { FileHit } from "../../traces/file-search.ts";
import type { Search } from "../../traces/search.ts";
import { withoutInherited } from "./search-config.ts";
import type { Inside } from "./search-inside.ts";

/** Kept while the image is read; an image with more of them has one and the same in all. */
const mostPending = 20_000;

/** A file of the image in which something was found. */
export interface HitFile {
  readonly path: string;
  readonly layer: number | undefined;
  readonly size: number;
  /** Its first bytes. */
  readonly head: Uint8Array;
  readonly hits: readonly PlacedHit[];
}

/** Where it was found: in the file's bytes, in what they are the packed form of, or in its name. */
export interface PlacedHit extends FileHit {
  readonly place: "content" | "inside" | "name";
}

/** Bytes that are kept of a file with something in it: a context's file that has them is the same. */
const headLength = 2048;

/** An executable that was looked at. */
interface LookedAt {
  readonly path: string;
  readonly layer: number;
  readonly looked: NonNullable<ReturnType<ExecutableBytes["end"]>>;
}

/** Something handed in as a secret that is in the image. Where, and never what. */
export interface LeakedSecret {
  readonly name: string;
  readonly path: string;
  readonly layer: number | undefined;
}

/** Takes in an image's config and its layers' files, one after the other. */
export class Reading {
  readonly #search: Search;
  readonly #inside: Inside;
  readonly #signal: AbortSignal;
  /** A text that paths of the machine's own kernel have in them. */
  readonly #kernel: string | undefined;
  readonly hits = new ImageFiles<HitFile>();
  readonly executables = new ImageFiles<LookedAt>();
  readonly packaged = new PackagedFiles();
  /** In every layer, also where a later one hides it: whoever pulls the image has it. */
  readonly secrets: LeakedSecret[] = [];
  #pending = 0;
  /** Files with something in them that there was no room for. */
  omitted = 0;
  /** Whether the image has files of a kernel like the machine's: its name is no trace then. */
  hasKernel = false;

  constructor(parts: {
    readonly search: Search;
    readonly inside: Inside;
    readonly signal: AbortSignal;
    readonly kernel: string | undefined;
  }) {
    this.#search = parts.search;
    this.#inside = parts.inside;
    this.#signal = parts.signal;
    this.#kernel = parts.kernel;
  }

  /** The config has the commit by design: in the labels. What the bases' configs have is no trace of this build. */
  readConfig(bytes: Uint8Array, bases: readonly Uint8Array[]): void {
    const secrets = this.#hitsIn(bytes).filter(({ kind }) => kind === "secret");
    const others = this.#hitsIn(withoutInherited(bytes, bases)).filter(
      ({ kind, weight }) => kind !== "secret" && weight === "trace",
    );
    const head = bytes.subarray(0, headLength);
    this.#take({
      path: "config",
      layer: undefined,
      size: bytes.length,
      head,
      hits: as("content", [...secrets, ...others]),
    });
  }

  #hitsIn(bytes: Uint8Array): readonly FileHit[] {
    const one = this.#search.file();
    one.push(bytes);
    return one.end();
  }

  async readEntry({ header, content }: TarEntry, layer: number): Promise<void> {
    const { path, type, size, linkname } = header;
    this.hits.meet(path);
    this.executables.meet(path);
    if (this.#kernel !== undefined && path.includes(this.#kernel)) this.hasKernel = true;
    const inName = this.#inName(path, linkname);
    if (type !== "file" || size === 0) {
      this.#take({ path, layer, size: 0, head: Buffer.alloc(0), hits: inName });
      return;
    }
    let head: Buffer = Buffer.alloc(0);
    const one = this.#search.file();
    const executable = new ExecutableBytes(size);
    const list: Uint8Array[] | undefined =
      isPackageList(path) && size <= largestList ? [] : undefined;
    const inside = this.#inside.open({ path, size });
    for await (const piece of content) {
      this.#signal.throwIfAborted();
      if (head.length < headLength) {
        head = Buffer.concat([head, piece.subarray(0, headLength - head.length)]);
      }
      one.push(piece);
      executable.push(piece);
      list?.push(piece);
      await inside.push(piece);
    }
    if (list !== undefined) this.packaged.add(path, Buffer.concat(list).toString());
    const within = as("inside", await inside.end());
    const hits = merged([...as("content", one.end()), ...within, ...inName]);
    this.#take({ path, layer, size, head, hits });
    const looked = executable.end();
    if (looked !== undefined && this.#hasRoom())
      this.executables.set(path, { path, layer, looked });
  }

  /** A name or a link's target may have the day in it; it is never a number alone. */
  #inName(path: string, linkname: string): readonly PlacedHit[] {
    const text = Buffer.from(`/${path}\n${linkname}`);
    const hits = this.#hitsIn(text).filter(({ kind }) => kind !== "commit");
    return as("name", hits).map((hit) => ({
      ...hit,
      offset: 0,
      format: hit.kind === "secret" ? hit.format : `${hit.format}, in its name`,
    }));
  }

  #take(file: HitFile): void {
    const { path, layer } = file;
    for (const { kind, format } of file.hits) {
      if (kind === "secret") this.secrets.push({ name: format, path, layer });
    }
    const hits = file.hits.filter(({ kind }) => kind !== "secret");
    if (hits.length > 0 && this.#hasRoom()) this.hits.set(path, { ...file, hits });
  }

  #hasRoom(): boolean {
    this.#pending += 1;
    if (this.#pending > mostPending) this.omitted += 1;
    return this.#pending <= mostPending;
  }
}

function as(place: PlacedHit["place"], hits: readonly FileHit[]): readonly PlacedHit[] {
  return hits.map((hit) => ({ ...hit, place }));
}

const ranks = { certain: 3, doubtful: 2, asked: 1, weak: 0 } as const;

/** One of a kind: the surest, with the hits of all. */
function merged(hits: readonly PlacedHit[]): readonly PlacedHit[] {
  const best = new Map<string, PlacedHit>();
  for (const hit of hits) {
    const key = hit.kind === "secret" ? `secret ${hit.format}` : hit.kind;
    const known = best.get(key);
    const count = hit.count + (known?.count ?? 0);
    const isSurer = known === undefined || ranks[hit.strength] > ranks[known.strength];
    best.set(key, { ...(isSurer ? hit : known), count });
  }
  return [...best.values()];
}
