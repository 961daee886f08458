import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** A program the demo calls, and the Debian package that has it. Any one of the names will do. */
interface Requirement {
  readonly programs: readonly string[];
  readonly package: string;
}

/** runc rather than crun: it starts containers on hybrid cgroups too. */
const requirements: readonly Requirement[] = [
  { programs: ["buildah"], package: "buildah" },
  { programs: ["skopeo"], package: "skopeo" },
  { programs: ["runc", "crun"], package: "runc" },
  { programs: ["mmdebstrap"], package: "mmdebstrap" },
  { programs: ["git"], package: "git" },
];

/** All packages the demo calls programs of. */
export const demoPackages: readonly string[] = requirements.map((entry) => entry.package);

/** Debian keeps runc in /usr/sbin, which is not on every user's PATH. */
const systemFolders = ["/usr/local/sbin", "/usr/sbin", "/sbin"];

/** Whether a program of that name is on the PATH or in a system folder. */
export async function isInstalled(program: string, path: string): Promise<boolean> {
  for (const folder of [...path.split(delimiter), ...systemFolders]) {
    if (folder === "") continue;
    try {
      await access(join(folder, program), constants.X_OK);
      return true;
    } catch {
      // Not in this folder.
    }
  }
  return false;
}

/** The packages to install so that every program the demo calls is there; empty when nothing is missing. */
export async function missingPackages(path: string): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const requirement of requirements) {
    const found = await Promise.all(requirement.programs.map((name) => isInstalled(name, path)));
    if (!found.includes(true)) missing.push(requirement.package);
  }
  return missing;
}
