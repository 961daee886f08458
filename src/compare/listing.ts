import type { TarEntry } from "../domain/oci/entry.ts";
import type { ListedFile } from "../domain/oci/listed-file.ts";

/** Files kept; a page with more helps nobody. */
const mostFiles = 20_000;

/** Notes the files of the layers that are compared while they go by, for the trees of both images. */
export class FileListing {
  readonly #files = new Map<string, ListedFile>();

  /** The same entries, noted. Folders are told by what is in them. */
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
