import type { ImageIndex } from "../../domain/resolve/image-index.ts";
import type { RegistryClient } from "./repository.ts";

/** Keeps indexes of repositories between runs. No method ever fails a run. */
export interface IndexStore {
  /**
   * Whether only the user of this machine can have written what {@link read} returns. Otherwise it
   * is a claim: what an answer rests on has to be read from the registry again.
   */
  readonly isOwn: boolean;
  /** Returns what earlier runs know of a repository; an empty index where there is none. */
  read(name: string): Promise<ImageIndex>;
  /**
   * Keeps an index, together with what another run kept in the meantime. What cannot be kept is
   * told, and will be fetched again.
   */
  write(index: ImageIndex): Promise<void>;
  /** Hands on to runs elsewhere what this run wrote; to be called once, however the run ends. */
  end(): Promise<void>;
}

/** Registries that are open for reading images and their labels. */
export interface OpenedImages {
  readonly client: RegistryClient;
  readonly store: IndexStore;
  /** The time in seconds since 1970. */
  readonly now: () => number;
}
