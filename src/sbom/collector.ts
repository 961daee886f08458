import type { EntryHeader } from "../domain/oci/entry.ts";
import type { SbomFormat } from "../domain/oci/sbom-format.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import { digestsIn, FileHashes } from "./file-hashes.ts";
import { FileTree } from "./file-tree.ts";
import { isReadByName, type Reading, readerFor } from "./held-file.ts";

/** A file of the image with what it says. */
export interface CollectedFile {
  /** Bytes. */
  readonly size: number;
  /** Whether somebody may run it. */
  readonly isProgram: boolean;
  /** The number of its digests; undefined for a hard link, whose bytes are another entry's. */
  readonly digests?: number;
  /** The target of a symlink. */
  readonly target?: string;
  readonly reading?: Reading;
}

/** A file whose content is read. */
interface OpenedFile {
  push(piece: Uint8Array): void;
  end(): Promise<void>;
}

/** Records of one image take at most so many bytes of lists of files, paths with their length. */
const mostListed = 256 * 1024 * 1024;
/** The most entries of packages that are kept, of which several may be one package. */
const mostPackages = 500_000;
/** The most bytes of databases that are kept until all layers are read. */
const mostOfDatabases = 768 * 1024 * 1024;

/**
 * Collects from the entries of an image's layers, from the base up, what they say about packages.
 * Each file is read once and one at a time.
 */
export class Collector {
  readonly files = new FileTree<CollectedFile>();
  readonly hashes: FileHashes;
  #scratch: Buffer = Buffer.alloc(0);
  #listed = 0;
  #databases = 0;
  #packages = 0;
  #isListCut = false;

  /** @param formats the kinds of documents that will name files, each with its digests */
  constructor(formats: readonly SbomFormat[]) {
    this.hashes = new FileHashes(digestsIn(formats));
  }

  /** Whether there was no room for some paths or lists of packages' files. */
  get isCut(): boolean {
    return this.files.isCut || this.#isListCut;
  }

  /** Registers an entry, and says how its content is read: only regular files have one. */
  open(header: EntryHeader, layer: number): OpenedFile | undefined {
    const { path, type, size, mode, linkname } = header;
    const place = this.files.meet(path, { layer, isFolder: type === "directory" });
    if (place === undefined || type === "directory") return undefined;
    const file = { size, isProgram: (mode & 0o111) !== 0 };
    if (type === "symlink") place.value = { ...file, target: linkname };
    if (type === "hard-link") place.value = { ...file, ...this.#linked(path, linkname) };
    return type === "file" ? this.#opened(path, file, place) : undefined;
  }

  /** The bytes of a hard link are read under the name that the layer has first, or not at all. */
  #linked(path: string, linkname: string): Pick<CollectedFile, "reading"> {
    if (!isReadByName(path) || this.files.get(linkname)?.reading !== undefined) return {};
    const target = shortened(visible(linkname.replace(/^(?:\.?\/)+/, "")), 200);
    return { reading: { kind: "unread", reason: `it is a hard link to /${target}` } };
  }

  #opened(
    path: string,
    file: Pick<CollectedFile, "size" | "isProgram">,
    place: { value: CollectedFile | undefined },
  ): OpenedFile {
    const hash = this.hashes.open(file.size);
    let reader: ReturnType<typeof readerFor>;
    let held: Buffer | undefined;
    let filled = 0;
    let isFirst = true;
    const begin = (head: Uint8Array): void => {
      isFirst = false;
      reader = readerFor({ path, size: file.size, head });
      if (typeof reader === "function") held = this.#room(file.size);
    };
    return {
      push: (piece) => {
        hash.push(piece);
        // The first piece is never shorter than a magic number unless the file is.
        if (isFirst) begin(piece);
        if (held === undefined) return;
        held.set(piece.subarray(0, held.length - filled), filled);
        filled = Math.min(held.length, filled + piece.length);
      },
      end: async () => {
        if (isFirst) begin(Buffer.alloc(0));
        const bytes = held?.subarray(0, filled) ?? Buffer.alloc(0);
        const reading = typeof reader === "function" ? this.#bounded(await reader(bytes)) : reader;
        const digests = hash.end();
        place.value = { ...file, digests, ...(reading === undefined ? {} : { reading }) };
      },
    };
  }

  /**
   * Returns memory for one file's bytes, which the next file gets again: an image has hundreds of
   * programs, and memory of its own for each would cost as much time as hashing them.
   */
  #room(size: number): Buffer {
    if (this.#scratch.length < size) this.#scratch = Buffer.allocUnsafe(size);
    return this.#scratch.subarray(0, size);
  }

  /** Leaves out a list of files that there is no room for: its files then belong to no package. */
  #bounded(reading: Reading): Reading {
    if (reading.kind === "unread") return reading;
    if (reading.kind === "rpm") return this.#kept(reading);
    const { owned, packages, ...rest } = reading.record;
    this.#packages += packages?.length ?? 0;
    if (this.#packages > mostPackages) {
      this.#isListCut = true;
      return { kind: "record", record: rest };
    }
    if (owned === undefined) return reading;
    const length = owned.reduce((sum, path) => sum + path.length + perPath, 0);
    if (this.#listed + length > mostListed) {
      this.#isListCut = true;
      return { kind: "record", record: { ...rest, ...(packages && { packages }) } };
    }
    this.#listed += length;
    return reading;
  }

  /** Keeps a database, if there is room for it. */
  #kept(reading: Reading & { readonly kind: "rpm" }): Reading {
    this.#databases += reading.bytes.length;
    if (this.#databases <= mostOfDatabases) return reading;
    return { kind: "unread", reason: "there are more databases of packages than are kept" };
  }
}

/** What a text takes in memory beside its characters, about. */
const perPath = 32;
