import type { ImageIndex } from "../../domain/resolve/image-index.ts";

/** Keeps indexes of repositories between runs. Neither method ever fails a run. */
export interface IndexStore {
  /** Returns what earlier runs know of a repository; an empty index where there is none. */
  read(name: string): Promise<ImageIndex>;
  /**
   * Keeps an index, together with what another run kept in the meantime. What cannot be kept is
   * told, and will be fetched again.
   */
  write(index: ImageIndex): Promise<void>;
}
