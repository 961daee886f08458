import { lstat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { settingsFileName } from "../../domain/build/settings-file.ts";

interface SettingsWhere {
  readonly cwd: string;
  /** GITHUB_WORKSPACE in a job. */
  readonly workspace: string | undefined;
  readonly context: string;
}

/**
 * Returns the folder that the settings file is looked for in, if there is something of that name, or
 * of a name that is easily mistaken for it: the root of the repository that has the context, or the
 * working folder where there is no repository.
 */
export async function settingsPlace(where: SettingsWhere): Promise<string | undefined> {
  const root = await rootOf(where);
  const names = [settingsFileName, mistakenName];
  const found = await Promise.all(names.map((name) => isThere(join(root, name))));
  return found.includes(true) ? root : undefined;
}

/** The other usual ending of YAML's files. */
export const mistakenName = "twofold.yaml";

async function rootOf(where: SettingsWhere): Promise<string> {
  return (await repositoryFolder(where)) ?? resolve(where.cwd);
}

/**
 * Looks for the repository from the context, or another path, upwards, in a job no further than the
 * workspace.
 */
export async function repositoryFolder({
  cwd,
  workspace,
  context,
}: SettingsWhere): Promise<string | undefined> {
  const wall = workspace === undefined ? undefined : resolve(workspace);
  for (let folder = resolve(cwd, context); ; folder = dirname(folder)) {
    if (await isThere(join(folder, ".git"))) return folder;
    if (folder === wall || folder === dirname(folder)) return undefined;
  }
}

async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}
