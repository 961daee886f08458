import type { IndexStore } from "../../src/app/ports/index-store.ts";
import { emptyIndex, type ImageIndex } from "../../src/domain/resolve/image-index.ts";
import { readIndexFile, writeIndexFile } from "../../src/domain/resolve/index-file.ts";

/** Keeps indexes as the text of a file, as the store on a disk does. */
export class MemoryStore implements IndexStore {
  isOwn = true;
  readonly texts = new Map<string, string>();
  writes = 0;

  read(name: string): Promise<ImageIndex> {
    const found = readIndexFile(this.texts.get(name) ?? "");
    const index = found.kind === "read" ? found.indexes.get(name) : undefined;
    return Promise.resolve(index ?? emptyIndex(name));
  }

  write(index: ImageIndex): Promise<void> {
    this.writes += 1;
    this.texts.set(index.name, writeIndexFile([index]));
    return Promise.resolve();
  }

  end(): Promise<void> {
    return Promise.resolve();
  }
}
