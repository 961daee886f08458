/** What a diagnosis may know about one of the two builds besides its bytes. */
export interface BuildFacts {
  /** When its steps began and ended, in seconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** The host name that its steps saw; undefined when none was set. */
  readonly hostname: string | undefined;
  readonly umask: number | undefined;
  readonly env: Readonly<Record<string, string>>;
  /** Absolute path of its copy of the context. */
  readonly contextPath: string;
  /** User ids and names of the runner that could have leaked, e.g. `runner`; empty when unknown. */
  readonly userNames: readonly string[];
  /**
   * Bytes that the steps of the instruction at a line moved over their networks; no entry where they
   * were not counted.
   */
  readonly bytesMoved: ReadonlyMap<number, number>;
  /**
   * Lines of the instructions whose programs are busybox's, as the names of their bases tell;
   * undefined where bases were not looked at.
   */
  readonly busyboxLines?: ReadonlySet<number>;
}

/**
 * The facts of the first and the second build. Undefined for two images when it is unknown how they
 * were built.
 */
export type TwinFacts = readonly [BuildFacts, BuildFacts] | undefined;
