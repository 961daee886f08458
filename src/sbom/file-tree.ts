/** What is known of a path of the image. */
interface Node<T> {
  /** The layer that wrote it last. */
  layer: number;
  children: Map<string, Node<T>> | undefined;
  value: T | undefined;
}

/** The most paths that are kept. */
const mostPaths = 500_000;

/**
 * The paths of an image's layers, as they are in the final image: a later layer's file replaces an
 * earlier one's, and a whiteout removes it with all below it (image-spec v1.1.0,
 * layer.md#whiteouts). Each step takes as long as its path is deep.
 */
export class FileTree<T> {
  readonly #root: Node<T> = { layer: 0, children: undefined, value: undefined };
  #count = 0;
  /** Whether there were more paths than are kept. */
  isCut = false;

  /**
   * Registers an entry of the next layer, which has no value yet.
   * @returns what takes its value; undefined if it is no path of the image, or is not kept
   */
  meet(
    path: string,
    { layer, isFolder }: { layer: number; isFolder: boolean },
  ): Pick<Node<T>, "value"> | undefined {
    const parts = partsOf(path);
    const name = parts.at(-1);
    if (name === undefined) return undefined;
    if (name === ".wh..wh..opq") {
      this.#hideBelow(this.#find(parts.slice(0, -1)), layer);
      return undefined;
    }
    if (name.startsWith(".wh.")) {
      const folder = this.#find(parts.slice(0, -1));
      folder?.children?.delete(name.slice(".wh.".length));
      return undefined;
    }
    const node = this.#make(parts, layer);
    if (node === undefined) return undefined;
    node.layer = layer;
    node.value = undefined;
    if (!isFolder) node.children = undefined;
    return node;
  }

  get(path: string): T | undefined {
    return this.#find(partsOf(path))?.value;
  }

  /** Yields the paths that have a value, those of one folder in the order of their names. */
  *entries(): Generator<readonly [path: string, value: T]> {
    const open: { readonly path: string; readonly node: Node<T> }[] = [
      { path: "", node: this.#root },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { path, node } = next;
      if (node.value !== undefined) yield [path, node.value];
      const names = [...(node.children?.keys() ?? [])].sort().reverse();
      for (const name of names) {
        const child = node.children?.get(name);
        if (child !== undefined)
          open.push({ path: path === "" ? name : `${path}/${name}`, node: child });
      }
    }
  }

  /** An opaque folder hides what lower layers put into it, not what its own layer does. */
  #hideBelow(folder: Node<T> | undefined, layer: number): void {
    for (const [name, child] of folder?.children ?? []) {
      if (child.layer < layer) folder?.children?.delete(name);
      else this.#hideBelow(child, layer);
    }
  }

  #find(parts: readonly string[]): Node<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    for (const part of parts) node = node?.children?.get(part);
    return node;
  }

  #make(parts: readonly string[], layer: number): Node<T> | undefined {
    let node = this.#root;
    for (const part of parts) {
      node.children ??= new Map();
      let child = node.children.get(part);
      if (child === undefined) {
        if (this.#count >= mostPaths) {
          this.isCut = true;
          return undefined;
        }
        this.#count += 1;
        child = { layer, children: undefined, value: undefined };
        node.children.set(part, child);
      }
      // What this layer puts into a folder stays when the layer makes the folder opaque.
      child.layer = Math.max(child.layer, layer);
      node = child;
    }
    return node;
  }
}

function partsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}
