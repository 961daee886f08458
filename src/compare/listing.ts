import type { TarEntry } from "../domain/oci/entry.ts";
import type { ListedFile } from "../domain/oci/listed-file.ts";

/** The most files that are kept: a page with more helps nobody. */
const mostFiles = 20_000;

/** Records the files of compared layers while they stream, for the trees of both images. */
export class FileListing {
  readonly #files = new Map<string, ListedFile>();

  /** Yields the same entries and records them. A folder appears through what is in it. */
  async *watch(
    entries: AsyncIterable<TarEntry>,
    { layer, side }: { readonly layer: number; readonly side: "a" | "b" },
  ): AsyncGenerator<TarEntry, void> {
    for await (const entry of entries) {
      const { path, type, size } = entry.header;
      if (type !== "directory") this.#note({ path, layer, type, sizes: sizesOn(side, size) });
      yield entry;
    }
  }

  #note(file: ListedFile): void {
    const key = `${file.layer} ${file.path}`;
    const known = this.#files.get(key);
    if (known === undefined && this.#files.size >= mostFiles) return;
    const [a, b] = file.sizes;
    const sizes = [a ?? known?.sizes[0], b ?? known?.sizes[1]] as const;
    this.#files.set(key, { ...file, sizes });
  }

  get files(): readonly ListedFile[] {
    return [...this.#files.values()];
  }
}

function sizesOn(side: "a" | "b", size: number): ListedFile["sizes"] {
  return side === "a" ? [size, undefined] : [undefined, size];
}
