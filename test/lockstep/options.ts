/** How many times each entry is built, and how many of all builds run at once. */
export interface Phase {
  readonly runs: number;
  readonly atOnce: number;
}

export interface LockstepOptions {
  /** On a machine that does nothing else. */
  readonly quiet: Phase;
  /** While every core is kept busy by something else, too. */
  readonly busy: Phase;
  /** Whether runs of an earlier call count. */
  readonly isResumed: boolean;
  isChosen(name: string): boolean;
}

/**
 * Reads the options from the environment, as the other nightly runs do.
 * @throws Error for a value that says nothing
 */
export function readOptions(env: Readonly<Record<string, string | undefined>>): LockstepOptions {
  const only = env["TWOFOLD_ONLY"]?.split(",").filter((name) => name !== "");
  return {
    quiet: phase("TWOFOLD_QUIET", env["TWOFOLD_QUIET"] ?? "10@2"),
    busy: phase("TWOFOLD_BUSY", env["TWOFOLD_BUSY"] ?? "10@4"),
    isResumed: env["TWOFOLD_RESUME"] === "1",
    isChosen: (name) =>
      only?.some((each) => name === each || name.startsWith(`${each}/`)) ??
      !name.startsWith("limits/"),
  };
}

/** `10@2`: ten runs of each entry, two of all runs at once. */
function phase(name: string, text: string): Phase {
  const [, runs, atOnce = "1"] = /^(\d{1,4})(?:@([1-9]\d?))?$/.exec(text) ?? [];
  if (runs === undefined) throw new Error(`${name}=${text}: write runs@at-once, e.g. 10@2`);
  return { runs: Number(runs), atOnce: Number(atOnce) };
}
