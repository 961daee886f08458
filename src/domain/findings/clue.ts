import type { EntryHeader } from "../oci/entry.ts";

/**
 * The format of a differing thing, detected from its first bytes; `text`: UTF-8 without control
 * characters.
 */
export type Format =
  | "text"
  | "json"
  | "elf"
  | "pyc"
  | "gzip"
  | "bzip2"
  | "xz"
  | "zstd"
  | "tar"
  | "zip"
  | "ar"
  | "cpio"
  | "sqlite"
  | "java-keystore"
  | "java-class"
  | "png"
  | "pdf"
  | "pe"
  | "sbcl-core"
  | "node-snapshot"
  | "cds-archive"
  | "r-data"
  | "r-objects"
  | "binary";

/**
 * One run of bytes that differs between two versions of a thing, with some of the equal bytes
 * around it.
 */
export interface Spot {
  /** Where it starts in the first version, in bytes. */
  readonly offset: number;
  /** 1-based line in the first version; only for text. */
  readonly line?: number;
  /** ELF section, e.g. `.note.gnu.build-id`. */
  readonly section?: string;
  /** A named field of the format's own header, e.g. `mtime` of gzip, `source mtime` of pyc. */
  readonly field?: string;
  /** The differing bytes, at most 256. A side is empty when it lacks what the other one has. */
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  /**
   * At most 64 equal bytes on either side. For text, these extend to the ends of the line if those
   * are near.
   */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * What two versions of a thing look like where they differ: a cause is judged by nothing else. The
 * bytes are the image's own and untrusted. A clue stays inside the program: the report has only the
 * sentences made from it.
 */
export interface Clue {
  /** The first places that differ, in the order of the first version; at most 32. */
  readonly spots: readonly Spot[];
  /** Whether there are more spots than are listed. */
  readonly isCut: boolean;
  /** The innermost format: for `a.tar.gz//b.pyc`, `pyc`. For a config value, `json`. */
  readonly format: Format;
  /** The archives and compressions around it, outermost first, e.g. `["gzip", "tar"]`. */
  readonly inside: readonly Format[];
  /** Bytes of both versions; 0 for a side that lacks the thing. */
  readonly sizes: readonly [number, number];
  /**
   * Both headers: of the layer's entry, or of the member inside an archive as far as its format has
   * them.
   */
  readonly headers: readonly [EntryHeader | undefined, EntryHeader | undefined];
  /**
   * Both have the same lines (of text), entries (of an archive) or blocks, only in another order.
   */
  readonly isReordered: boolean;
  /** Both have the same words (of text), only in another order. */
  readonly hasSameWords?: boolean;
}
