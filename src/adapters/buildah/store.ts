import { join } from "node:path";

/** A private containers-storage root. */
export interface Store {
  readonly root: string;
  readonly runroot: string;
  /** Empty: as the machine's storage.conf has it. */
  readonly driver?: string;
  readonly options: readonly string[];
}

/** A store in a folder, configured as the machine is. */
export function storeIn(folder: string): Store {
  return { root: join(folder, "root"), runroot: join(folder, "run"), options: [] };
}

/** The same store with the driver pinned; naming any option drops the machine's, so they are all given. */
export function pinned(store: Store, driver: string, options: readonly string[]): Store {
  return { ...store, driver, options };
}

/** The same store, which also sees the images of another one, read-only. */
export function withImagesOf(store: Store, other: Store): Store {
  return {
    ...store,
    options: [...store.options, `${store.driver ?? "overlay"}.imagestore=${other.root}`],
  };
}

/** buildah's global arguments for a store; a runroot of its own lets cleaning up be a plain removal. */
export function storeArguments(store: Store): readonly string[] {
  return [
    `--root=${store.root}`,
    `--runroot=${store.runroot}`,
    ...(store.driver === undefined ? [] : [`--storage-driver=${store.driver}`]),
    ...store.options.map((option) => `--storage-opt=${option}`),
  ];
}
