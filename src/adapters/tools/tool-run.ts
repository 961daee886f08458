import type { BuildahOrigin } from "../../domain/build/buildah-source.ts";

/** How programs are started while a buildah is looked for. */
export interface ToolRun {
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** A private folder of the run, gone afterwards. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** A buildah that can be called. */
export interface Provided {
  readonly program: string;
  readonly origin: BuildahOrigin;
  /** The OCI runtimes that belong to it, absolute; undefined: the machine's. */
  readonly runtimes?: readonly string[];
  /** Where programs lie that act beside those, as PATH has it; undefined: PATH. */
  readonly besideRuntime?: string;
  /** The folder that it has as its root. */
  readonly root?: string;
}
