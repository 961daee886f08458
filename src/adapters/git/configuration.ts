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

/** Whether the repository itself says so: such a setting may come from an attacker. */
function isLocal(setting: Setting): boolean {
  return setting.scope === "local" || setting.scope === "worktree";
}

/** The last value of a setting that user or system made. */
export function trustedValue(settings: readonly Setting[], key: string): string | undefined {
  return settings.findLast((setting) => setting.key === key && !isLocal(setting))?.value;
}

/** Remotes in the order of the configuration, with the URL that git fetches from. */
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

/** For every repository: no program of its own on reading, no helper protocol, an owner other than us. */
export function fixedSettings(root: string): readonly string[] {
  return [
    `safe.directory=${root}`,
    "core.fsmonitor=false",
    "core.untrackedCache=false",
    "core.hooksPath=/dev/null",
    "core.askPass=",
    "protocol.ext.allow=never",
  ];
}

/**
 * Settings against the programs that this repository's own configuration names, while the user's keep working: content
 * filters other than Git LFS's (git runs them to see whether a file changed) and credential helpers.
 * @returns undefined when a name cannot be overridden safely
 */
export function settingsAgainst(settings: readonly Setting[]): readonly string[] | undefined {
  const local = settings.filter(isLocal);
  const drivers = new Set(local.flatMap((setting) => foreignFilter(setting) ?? []));
  // `-c` ends a key at the first `=`, so such a driver would stay as it is.
  if ([...drivers].some((driver) => driver.includes("="))) return undefined;
  const filters = [...drivers].flatMap((driver) => [
    `filter.${driver}.clean=`,
    `filter.${driver}.process=`,
    `filter.${driver}.required=false`,
  ]);
  return [
    ...filters,
    ...(local.some(isHelper) ? ["credential.helper=", ...helpers(settings)] : []),
  ];
}

const lfs: ReadonlySet<string> = new Set([
  "git-lfs clean -- %f",
  "git-lfs filter-process",
  "git-lfs filter-process --skip",
]);

function foreignFilter({ key, value }: Setting): string | undefined {
  if (lfs.has(value)) return undefined;
  return /^filter\.(.+)\.(?:clean|process)$/s.exec(key)?.[1];
}

function isHelper({ key }: Setting): boolean {
  return /^credential\.(?:.*\.)?helper$/s.test(key);
}

function helpers(settings: readonly Setting[]): readonly string[] {
  return settings
    .filter((setting) => isHelper(setting) && !isLocal(setting) && !setting.key.includes("="))
    .map(({ key, value }) => `${key}=${value}`);
}
