import { lstat, open, readdir, readlink } from "node:fs/promises";
import { join } from "node:path";

/** More links than any path needs. */
const mostLinks = 40;

/**
 * Reads files in a container's root. It follows links as the container would, never out of the
 * root.
 */
export class RootFiles {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** The first bytes of a regular file; undefined when there is none or it cannot be read. */
  async read(path: string, most: number): Promise<Buffer | undefined> {
    const place = await this.#below(path);
    if (place === undefined || !(await lstat(place)).isFile()) return undefined;
    const file = await open(place, "r").catch(() => undefined);
    if (file === undefined) return undefined;
    try {
      const { size } = await file.stat();
      const buffer = Buffer.alloc(Math.min(size, most));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }

  /** Returns the names in a folder; none when there is no such folder. */
  async list(path: string): Promise<readonly string[]> {
    const place = await this.#below(path);
    return place === undefined ? [] : await readdir(place).catch(() => []);
  }

  async #below(path: string): Promise<string | undefined> {
    const real = await this.real(path);
    return real === undefined ? undefined : join(this.#root, real);
  }

  /**
   * Returns the path in the root that a path leads to, without links in it; undefined where it leads
   * nowhere, or where nobody may look.
   */
  async real(path: string): Promise<string | undefined> {
    const todo = path.split("/").reverse();
    const done: string[] = [];
    let links = 0;
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
      if (name === "" || name === ".") continue;
      if (name === "..") {
        done.pop();
        continue;
      }
      const place = join(this.#root, ...done, name);
      const stat = await lstat(place).catch(() => undefined);
      if (stat === undefined) return undefined;
      if (!stat.isSymbolicLink()) {
        done.push(name);
        continue;
      }
      links += 1;
      if (links > mostLinks) return undefined;
      const target = await readlink(place);
      if (target.startsWith("/")) done.length = 0;
      todo.push(...target.split("/").reverse());
    }
    return join("/", ...done);
  }
}
