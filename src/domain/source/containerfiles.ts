import picomatch from "picomatch";

/** A Containerfile of a repository and the folder that is its context. */
export interface Service {
  /** From the repository's root, POSIX. */
  readonly file: string;
  /** The folder of {@link file}; empty for the root. */
  readonly folder: string;
}

/** What files that belong to a Containerfile end in: its ignore file. */
const notInstructions = /\.(?:docker|container)ignore$/i;
const names = /^(?:(?:Containerfile|Dockerfile)(?:\.[^/]+)?|[^/]+\.(?:Containerfile|Dockerfile))$/i;

/**
 * Finds the Containerfiles among the paths of a repository: `Containerfile`, `Dockerfile`, and names
 * that start or end like that (`Dockerfile.test`, `web.Containerfile`). A `Dockerfile` beside a
 * `Containerfile` is left out, as a build leaves it out.
 * @param excluded patterns: a path from the root, a folder, or without a slash a name anywhere
 * @returns them in the order of their paths
 */
export function containerfilesAmong(
  paths: Iterable<string>,
  excluded: readonly string[] = [],
): readonly Service[] {
  const matchers = excluded.map(excludes);
  const found = new Map<string, Service>();
  for (const file of paths) {
    const end = file.lastIndexOf("/");
    const name = file.slice(end + 1);
    if (!names.test(name) || notInstructions.test(name)) continue;
    if (matchers.some((matches) => matches(file))) continue;
    found.set(file, { file, folder: end < 0 ? "" : file.slice(0, end) });
  }
  const isSecond = ({ file, folder }: Service): boolean => {
    const beside = (name: string): string => (folder === "" ? name : `${folder}/${name}`);
    return file === beside("Dockerfile") && found.has(beside("Containerfile"));
  };
  return [...found.values()]
    .filter((each) => !isSecond(each))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Creates the matcher of one pattern, which also covers everything below a folder that it names. */
function excludes(pattern: string): (path: string) => boolean {
  const trimmed = pattern.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
  const anywhere = trimmed.includes("/") ? trimmed : `**/${trimmed}`;
  const options = { dot: true, nonegate: true, noextglob: true };
  return picomatch([anywhere, `${anywhere}/**`], options);
}
