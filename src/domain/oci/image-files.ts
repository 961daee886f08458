const whiteout = ".wh.";

/**
 * Findings about the files of an image's layers, as they are in the final image: a later layer's
 * file replaces an earlier one's, and a whiteout removes it (image-spec v1.1.0,
 * layer.md#whiteouts).
 */
export class ImageFiles<T> {
  readonly #found = new Map<string, T>();

  /** Registers an entry of the next layer. Call it before {@link set} for that entry. */
  meet(path: string): void {
    if (this.#found.size === 0) return;
    this.#found.delete(path);
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (!name.startsWith(whiteout)) return;
    const folder = path.slice(0, path.length - name.length);
    const gone = name === ".wh..wh..opq" ? folder : folder + name.slice(whiteout.length);
    for (const known of this.#found.keys()) {
      if (known === gone || known.startsWith(gone.endsWith("/") ? gone : `${gone}/`)) {
        this.#found.delete(known);
      }
    }
  }

  set(path: string, value: T): void {
    this.#found.set(path, value);
  }

  get values(): readonly T[] {
    return [...this.#found.values()];
  }
}
