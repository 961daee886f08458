import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** Debian keeps runc in /usr/sbin, which is not on every user's PATH. */
const systemFolders = ["/usr/local/sbin", "/usr/sbin", "/sbin"];

/** A program that is called, under any one of some names, and the Debian package that has it. */
export interface Requirement {
  readonly programs: readonly string[];
  readonly package: string;
}

/** Finds a program on the PATH or in a system folder; undefined when it is in neither. */
export async function findProgram(program: string, path: string): Promise<string | undefined> {
  const folders = [...path.split(delimiter), ...systemFolders].filter((folder) => folder !== "");
  return await firstProgram(folders.map((folder) => join(folder, program)));
}

/** Returns the first of some paths at which there is a program; undefined when there is none. */
export async function firstProgram(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return undefined;
}

/**
 * Returns the packages to install so that every requirement is met; empty when nothing is missing.
 */
export async function missingPackages(
  requirements: readonly Requirement[],
  path: string,
): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const requirement of requirements) {
    const found = await Promise.all(requirement.programs.map((name) => findProgram(name, path)));
    if (found.every((place) => place === undefined)) missing.push(requirement.package);
  }
  return missing;
}
