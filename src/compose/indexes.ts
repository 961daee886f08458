import { runnersCache } from "../adapters/actions/runners-cache.ts";
import { defaultIndexPath, indexStore } from "../adapters/files/index-store.ts";
import type { Reporter } from "../app/ports/build.ts";
import type { IndexStore } from "../app/ports/index-store.ts";
import { carriedIndexes } from "../app/resolve/carried-indexes.ts";
import { indexForm } from "../domain/resolve/index-file.ts";
import type { Surface } from "../domain/text/surface.ts";
import type { Surroundings } from "./registry.ts";

/** The cache must not cost more than it spares. */
const seconds = 20;

interface IndexesRun extends Pick<Surroundings, "env" | "signal"> {
  readonly surface: Surface;
  /** Absolute path of the file that the user named; undefined: one for each repository. */
  readonly index: string | undefined;
  /** Told of a file that cannot be used or written. */
  readonly note: (text: string) => void;
  readonly reporter: Pick<Reporter, "info">;
}

/**
 * Opens the indexes of repositories. A workflow's step also carries them from run to run, except in
 * a file that the user named: whoever names it keeps it.
 */
export function indexesFor(run: IndexesRun): IndexStore {
  const { env, signal, surface, index, reporter } = run;
  const pathOf = (name: string): string => index ?? defaultIndexPath(env, name);
  const store = indexStore({ pathOf, note: run.note });
  if (surface !== "workflow" || index !== undefined) return store;
  const note = (text: string): void => reporter.info(text);
  const between = runnersCache({ env, signal, note, kind: indexForm, seconds });
  return carriedIndexes({ store, between, note });
}
