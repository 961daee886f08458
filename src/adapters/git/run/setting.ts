/** What all commands on one repository share. */
export interface GitSetting {
  /** Absolute path of the folder that git runs in. */
  readonly folder: string;
  /** What `gitEnvironment` returned. */
  readonly env: Readonly<Record<string, string>>;
  /** Values of the form `name=value` for `-c`. */
  readonly config: readonly string[];
  readonly signal: AbortSignal | undefined;
}
