import { join } from "node:path";

/** A private containers-storage root. */
export interface Store {
  readonly root: string;
  readonly runroot: string;
  /** Undefined means the machine's storage.conf decides. */
  readonly driver?: string;
  readonly options: readonly string[];
}

/** Describes a store in a folder, with the machine's configuration. */
export function storeIn(folder: string): Store {
  return { root: join(folder, "root"), runroot: join(folder, "run"), options: [] };
}

/**
 * Returns the same store with the driver pinned. Naming any option drops the machine's options, so
 * all of them are given.
 */
export function pinned(store: Store, driver: string, options: readonly string[]): Store {
  return { ...store, driver, options };
}

/** Returns the same store, which also sees the images of another one, read-only. */
export function withImagesOf(store: Store, other: Store): Store {
  return {
    ...store,
    options: [...store.options, `${store.driver ?? "overlay"}.imagestore=${other.root}`],
  };
}

/**
 * Returns buildah's global arguments for a store. The store has its own runroot, so that cleaning
 * up is a plain removal.
 */
export function storeArguments(store: Store): readonly string[] {
  return [
    `--root=${store.root}`,
    `--runroot=${store.runroot}`,
    ...(store.driver === undefined ? [] : [`--storage-driver=${store.driver}`]),
    ...store.options.map((option) => `--storage-opt=${option}`),
  ];
}
