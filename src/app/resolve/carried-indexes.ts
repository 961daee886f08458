import { emptyIndex, type ImageIndex } from "../../domain/resolve/image-index.ts";
import { readIndexFile, writeIndexFile } from "../../domain/resolve/index-file.ts";
import type { IndexStore } from "../ports/index-store.ts";
import type { KeptBetweenRuns } from "../ports/kept-between-runs.ts";

interface CarriedOptions {
  /** What this machine has. It comes first: nothing is restored where it knows anything. */
  readonly store: IndexStore;
  readonly between: KeptBetweenRuns;
  /** Told of each text that cannot be used. */
  readonly note: (text: string) => void;
}

/**
 * Keeps indexes on this machine, and carries those that it does not have from run to run: an index
 * is restored when it is read first, and saved in the end if it is another one then.
 */
export function carriedIndexes({ store, between, note }: CarriedOptions): IndexStore {
  /** By the repository's name, of those that can be saved: what was restored. */
  const restored = new Map<string, string>();
  const written = new Map<string, ImageIndex>();
  const restore = async (name: string): Promise<ImageIndex> => {
    const found = await between.restore(name);
    if (found.kind === "unavailable") return emptyIndex(name);
    const text = found.kind === "text" ? found.text : "";
    restored.set(name, text);
    if (found.kind === "none") return emptyIndex(name);
    const file = readIndexFile(text);
    if (file.kind === "unusable") {
      note(`the index of ${name} that an earlier run kept ${file.why}: it is made anew`);
      return emptyIndex(name);
    }
    const index = file.indexes.get(name) ?? emptyIndex(name);
    if (!isEmpty(index)) await store.write(index);
    return index;
  };
  const reading = new Map<string, Promise<ImageIndex>>();
  return {
    isOwn: false,
    read: async (name) => {
      const own = await store.read(name);
      if (!isEmpty(own)) return own;
      const index = reading.get(name) ?? restore(name);
      reading.set(name, index);
      return await index;
    },
    write: async (index) => {
      written.set(index.name, index);
      await store.write(index);
    },
    end: async () => {
      for (const [name, index] of written) {
        const before = restored.get(name);
        const text = writeIndexFile([index]);
        if (before !== undefined && text !== before) await between.save(name, text);
      }
      await store.end();
    },
  };
}

function isEmpty({ asked, tags, images }: ImageIndex): boolean {
  return asked === 0 && tags.size === 0 && images.size === 0;
}
