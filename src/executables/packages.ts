/** Files in which Debian's, Ubuntu's and Alpine's package managers list what they installed. */
const dpkgList = /^var\/lib\/dpkg\/info\/[^/]+\.list$/;
const apkDatabases = ["lib/apk/db/installed", "usr/lib/apk/db/installed"];

/** Paths kept; an image with more has them counted as its own. */
const mostPaths = 1_000_000;
/** Bytes of one list that are read. */
export const largestList = 64 * 1024 * 1024;

/** Whether a file of the image is such a list. */
export function isPackageList(path: string): boolean {
  return dpkgList.test(path) || apkDatabases.includes(path);
}

/** The files that distribution packages brought. RPM's database is none that can be read here. */
export class PackagedFiles {
  readonly #paths = new Set<string>();

  /** Takes in a list that {@link isPackageList} told. */
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

/** `F:` names a folder, each `R:` behind it a file in there (apk-tools, the installed database). */
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

/** Since /usr was merged, a package's `/bin/ls` lies at `usr/bin/ls`. */
function merged(path: string): string {
  return path.replace(/^\//, "").replace(/^usr\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/, "");
}
