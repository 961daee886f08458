import type { BuildahOrigin } from "../../domain/build/buildah-source.ts";

/** What the search for a buildah needs to start programs. */
export interface ToolRun {
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** A private folder of the run, which is removed afterwards. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** A buildah that can be called. */
export interface Provided {
  readonly program: string;
  readonly origin: BuildahOrigin;
  /** The absolute paths of the OCI runtimes that belong to it; undefined means the machine's. */
  readonly runtimes?: readonly string[];
  /** The PATH of the programs that are used beside those runtimes; undefined means PATH. */
  readonly besideRuntime?: string;
  /** The folder that it has as its root. */
  readonly root?: string;
}
