/** What was kept under a name. */
export type Restored =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "none" }
  /** It is not known, and that was reported: nothing has to be tried again in this run. */
  | { readonly kind: "unavailable" };

/**
 * Keeps texts from one run to the next, which may be on another machine. Others may write there, too:
 * read what comes back as anything from outside. Neither method ever fails a run.
 */
export interface KeptBetweenRuns {
  /** Returns the text that was kept last under a name. */
  restore(name: string): Promise<Restored>;
  /** Keeps a text under a name. What cannot be kept is reported. */
  save(name: string, text: string): Promise<void>;
}

/**
 * Keeps files from one run to the next, which may be on another machine. Others may write there,
 * too: what comes back counts as anything from outside. Neither method ever fails a run for what
 * the place of keeping does.
 */
export interface KeptFiles {
  /**
   * Writes the file that was kept last under a name to a path where nothing is yet.
   * @returns whether there was one that could be had; why not was reported
   */
  restore(name: string, to: string): Promise<boolean>;
  /** Keeps a file under a name. @returns whether it is kept; why not was reported */
  save(name: string, file: string): Promise<boolean>;
}
