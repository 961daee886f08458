import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import tar from "tar-stream";

const common = { uid: 0, gid: 0, mtime: new Date("2024-01-01T00:00:00Z") };

/** A layer that is put together of this machine's files, without their times, modes and owners. */
export interface LayerDraft {
  /** A file, or a folder with all that is in it, and the folders above it. */
  add(path: string, from: string): Promise<void>;
  link(path: string, target: string): void;
  text(path: string, content: string): void;
  folder(path: string, mode?: number): void;
  /** The uncompressed tar. */
  finish(): Promise<Buffer>;
}

/** Starts a layer. What is added twice is in it once. */
export function newLayer(): LayerDraft {
  const pack = tar.pack();
  const has = new Set<string>();
  const isNew = (path: string): boolean => !has.has(path) && has.add(path).has(path);
  const folder = (path: string, mode = 0o755): void => {
    if (path === "" || path === "." || !isNew(path)) return;
    parent(path);
    pack.entry({ ...common, name: path, type: "directory", mode });
  };
  const parent = (path: string): void => folder(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
  const draft: LayerDraft = {
    add: async (path, from) => {
      const about = await stat(from);
      if (about.isDirectory()) {
        folder(path);
        for (const name of (await readdir(from)).sort()) {
          await draft.add(`${path}/${name}`, join(from, name));
        }
      } else if (isNew(path)) {
        parent(path);
        const mode = (about.mode & 0o111) === 0 ? 0o644 : 0o755;
        pack.entry({ ...common, name: path, mode }, await readFile(from));
      }
    },
    link: (path, linkname) => {
      if (!isNew(path)) return;
      parent(path);
      pack.entry({ ...common, name: path, type: "symlink", linkname });
    },
    text: (path, content) => {
      if (!isNew(path)) return;
      parent(path);
      pack.entry({ ...common, name: path, mode: 0o644 }, content);
    },
    folder,
    finish: async () => {
      pack.finalize();
      const chunks: Uint8Array[] = [];
      for await (const chunk of pack) if (chunk instanceof Uint8Array) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  };
  return draft;
}
