/** One setting as `git config --list --show-scope -z` prints it. */
export interface Setting {
  readonly scope: string;
  /** Section and name in lower case, the subsection between them as written. */
  readonly key: string;
  readonly value: string;
}

/** Parses that output: scope NUL key LF value NUL …; a key without LF is a bare `true`. */
export function parseSettings(output: string): readonly Setting[] {
  const fields = output.split("\0");
  const settings: Setting[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [scope = "", entry = ""] = fields.slice(index, index + 2);
    const end = entry.indexOf("\n");
    settings.push(
      end === -1
        ? { scope, key: entry, value: "true" }
        : { scope, key: entry.slice(0, end), value: entry.slice(end + 1) },
    );
  }
  return settings;
}

/** Whether the repository itself has this setting, so that it may come from an attacker. */
export function isLocal(setting: Setting): boolean {
  return setting.scope === "local" || setting.scope === "worktree";
}

/** Returns the last value of a setting from the user's or the system's configuration. */
export function trustedValue(settings: readonly Setting[], key: string): string | undefined {
  return settings.findLast((setting) => setting.key === key && !isLocal(setting))?.value;
}

/** Lists the remotes in the order of the configuration, with the URL that git fetches from. */
export function remotesOf(
  settings: readonly Setting[],
): readonly { readonly name: string; readonly url: string }[] {
  const urls = new Map<string, string>();
  for (const { key, value } of settings) {
    const name = /^remote\.(.+)\.url$/s.exec(key)?.[1];
    if (name !== undefined && !urls.has(name)) urls.set(name, value);
  }
  return [...urls].map(([name, url]) => ({ name, url }));
}

/**
 * Returns the settings for every repository: reading starts no program of the repository, no helper
 * protocol is allowed, the owner may be another user, and git looks at everything that could
 * differ, even what the repository's settings tell it to skip.
 */
export function fixedSettings(root: string): readonly string[] {
  return [
    `safe.directory=${root}`,
    "core.fsmonitor=false",
    "core.untrackedCache=false",
    "core.hooksPath=/dev/null",
    "core.askPass=",
    "protocol.ext.allow=never",
    "core.fileMode=true",
    "core.symlinks=true",
    "core.ignoreCase=false",
    "core.checkStat=default",
    "core.trustCTime=true",
    "sparse.expectFilesOutsideOfPatterns=false",
  ];
}

/**
 * Returns settings that switch off the programs that this repository's own configuration names,
 * while the user's keep working: content filters (git runs them to see whether a file changed),
 * credential helpers, the other end of a remote on this machine (before 2.39.4, git asks it for what
 * a partial clone left out), and aliases: for `file::x` git runs its command `remote-file`, and for
 * a credential helper `credential-<name>`, which an alias may be where no program has that name.
 * Git LFS is always switched off: the program may be missing, and it is not needed to tell whether a
 * file changed.
 * @returns undefined when a name cannot be overridden safely
 */
export function settingsAgainst(settings: readonly Setting[]): readonly string[] | undefined {
  const local = settings.filter(isLocal);
  const named = settings.map((setting) => ({ setting, driver: filterDriver(setting) }));
  const drivers = new Set(
    named.flatMap(({ setting, driver }) =>
      driver !== undefined && (driver === "lfs" || isLocal(setting)) ? [driver] : [],
    ),
  );
  const packs = local.flatMap(({ key }) => /^remote\.(.+)\.uploadpack$/s.exec(key)?.[1] ?? []);
  const aliases = local.flatMap(({ key }) => (key.startsWith("alias.") ? [key] : []));
  // `-c` ends a key at the first `=`, so such a name could not be overridden.
  if ([...drivers, ...packs, ...aliases].some((name) => name.includes("="))) return undefined;
  const filters = [...drivers].flatMap((driver) => [
    `filter.${driver}.clean=`,
    `filter.${driver}.process=`,
    `filter.${driver}.required=false`,
  ]);
  return [
    ...filters,
    ...packs.map((name) => `remote.${name}.uploadpack=git-upload-pack`),
    ...aliases.map((key) => `${key}=`),
    ...(local.some(isHelper) ? ["credential.helper=", ...helpers(settings)] : []),
  ];
}

function filterDriver({ key }: Setting): string | undefined {
  return /^filter\.(.+)\.(?:clean|process)$/s.exec(key)?.[1];
}

/**
 * Returns the drivers, other than Git LFS's, that change a file between the commit and the working
 * tree.
 */
export function smudgingDrivers(settings: readonly Setting[]): ReadonlySet<string> {
  const drivers = settings.flatMap(
    ({ key }) => /^filter\.(.+)\.(?:smudge|process)$/s.exec(key)?.[1] ?? [],
  );
  return new Set(drivers.filter((driver) => driver !== "lfs"));
}

/** Whether the configuration alone may make git convert line ends. */
export function convertsLineEnds(settings: readonly Setting[]): boolean {
  const value = (key: string): string | undefined =>
    settings.findLast((setting) => setting.key === key)?.value;
  const autocrlf = value("core.autocrlf");
  return (autocrlf !== undefined && autocrlf !== "false") || value("core.eol") !== undefined;
}

function isHelper({ key }: Setting): boolean {
  return /^credential\.(?:.*\.)?helper$/s.test(key);
}

function helpers(settings: readonly Setting[]): readonly string[] {
  return settings
    .filter((setting) => isHelper(setting) && !isLocal(setting) && !setting.key.includes("="))
    .map(({ key, value }) => `${key}=${value}`);
}
