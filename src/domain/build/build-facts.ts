/** What a diagnosis may know about one of the two builds beside its bytes. */
export interface BuildFacts {
  /** Seconds since 1970, when its steps began and ended. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** As its steps saw them; undefined where nothing was set. */
  readonly hostname: string | undefined;
  readonly umask: number | undefined;
  readonly env: Readonly<Record<string, string>>;
  /** Absolute path of its copy of the context. */
  readonly contextPath: string;
  /** User ids and names of the runner that could have leaked, e.g. `runner`; empty when unknown. */
  readonly userNames: readonly string[];
}

/** Both builds' facts: first and second. Undefined for two images of which nobody knows how they were made. */
export type TwinFacts = readonly [BuildFacts, BuildFacts] | undefined;
