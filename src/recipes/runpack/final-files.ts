import { posix } from "node:path";
import type { EntryType } from "../../domain/oci/entry.ts";

/** A file of an image, as far as links need it. Its texts are untrusted. */
export interface LinkedFile {
  /** Relative to the image's root. */
  readonly path: string;
  readonly type: EntryType;
  /** Target of a link. */
  readonly linkname: string;
}

/** A file of the finished image. */
export interface FinalFile extends LinkedFile {
  /** Permission bits, with setuid and setgid. */
  readonly mode: number;
  /** Whether it has capabilities of its own. */
  readonly hasCapability: boolean;
  /** Whether the final stage made it: it is an artifact, or a folder on the way to one. */
  readonly isOwn: boolean;
  /** What a program or library needs; absent for every other file, and where that is unknown. */
  readonly links?: { readonly interpreter?: string; readonly needed: readonly string[] };
}

/** As many links as the kernel follows. */
const mostLinks = 40;

/** The files of an image by their paths, through links. */
export class FinalFiles<File extends LinkedFile = FinalFile> {
  readonly all: readonly File[];
  readonly #byPath: ReadonlyMap<string, File>;
  readonly #byName = new Map<string, File[]>();

  constructor(files: readonly File[]) {
    this.all = files;
    this.#byPath = new Map(files.map((file) => [file.path, file]));
    for (const file of files) {
      const name = posix.basename(file.path);
      const others = this.#byName.get(name);
      if (others === undefined) this.#byName.set(name, [file]);
      else others.push(file);
    }
  }

  /** Returns the file at an absolute path, all links followed; undefined where there is none. */
  at(path: string): File | undefined {
    return this.wayTo(path).file;
  }

  /**
   * Follows all links of an absolute path. At the root, `..` stays there, as in a container.
   * @returns the file, and the first link that leads out of the root; both undefined without one
   */
  wayTo(path: string): { readonly file?: File | undefined; readonly leaves?: File | undefined } {
    const open = parts(path).reverse();
    let here: readonly string[] = [];
    let links = 0;
    let followed: File | undefined;
    let leaves: File | undefined;
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (part === ".." && here.length === 0) leaves ??= followed;
      const next = part === ".." ? here.slice(0, -1) : [...here, part];
      const found = this.#byPath.get(next.join("/"));
      if (part === ".." || found?.type !== "symlink") {
        here = next;
        continue;
      }
      links += 1;
      if (links > mostLinks) return { leaves };
      followed = found;
      if (found.linkname.startsWith("/")) here = [];
      open.push(...parts(found.linkname).reverse());
    }
    return { file: this.#byPath.get(here.join("/")), leaves };
  }

  /** Returns the files, links included, that have a name, wherever they are. */
  named(name: string): readonly File[] {
    return this.#byName.get(name) ?? [];
  }
}

function parts(path: string): string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}
