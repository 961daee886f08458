/** Files in which the package managers of Debian, Ubuntu and Alpine list what they installed. */
const dpkgList = /^var\/lib\/dpkg\/info\/[^/]+\.list$/;
const apkDatabases = ["lib/apk/db/installed", "usr/lib/apk/db/installed"];

/** The most paths that are kept; in an image with more, the rest counts as the build's own. */
const mostPaths = 1_000_000;
/** The most bytes of one list that are read. */
export const largestList = 64 * 1024 * 1024;

/** Whether a file of the image is such a list. */
export function isPackageList(path: string): boolean {
  return dpkgList.test(path) || apkDatabases.includes(path);
}

/** The files that distribution packages installed. RPM's database cannot be read here. */
export class PackagedFiles {
  readonly #paths = new Set<string>();

  /** Adds a list that {@link isPackageList} recognized. */
  add(path: string, text: string): void {
    const listed = dpkgList.test(path) ? text.split("\n") : apkFiles(text);
    for (const one of listed) {
      if (this.#paths.size < mostPaths && one !== "") this.#paths.add(merged(one));
    }
  }

  has(path: string): boolean {
    return this.#paths.has(merged(path));
  }
}

/**
 * Reads Alpine's list: `F:` names a folder, each `R:` after it a file in that folder (apk-tools,
 * the installed database).
 */
function apkFiles(text: string): readonly string[] {
  let folder = "";
  const files: string[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("F:")) folder = line.slice(2);
    if (line.startsWith("R:"))
      files.push(folder === "" ? line.slice(2) : `${folder}/${line.slice(2)}`);
  }
  return files;
}

/** Folders of the root that a merged /usr has as links into it. */
const mergedFolders: ReadonlySet<string> = new Set([
  ...["bin", "sbin", "lib", "lib32", "lib64", "libx32"],
]);
const usr = "usr/";

/**
 * Since /usr was merged, a package's `/bin/ls` is at `usr/bin/ls`. Images have hundreds of thousands
 * of paths, for which patterns took three times as long.
 */
export function merged(path: string): string {
  const start = path.startsWith("/") ? 1 : 0;
  if (!path.startsWith(usr, start)) return path.slice(start);
  const folder = start + usr.length;
  const end = path.indexOf("/", folder);
  return path.slice(end > 0 && mergedFolders.has(path.slice(folder, end)) ? folder : start);
}
