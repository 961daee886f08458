/** Between an archive and its member. No path of a layer has it: they are normalised. */
const separator = "//";

/** The path of an archive's member, e.g. `usr/lib/a.tar//b.gz`. An archive without a path is the whole file. */
export function memberPath(archive: string, member: string): string {
  return archive === "" ? member : `${archive}${separator}${member}`;
}

/** Whether a path leads into an archive. */
export function isMemberPath(path: string): boolean {
  return path.includes(separator);
}

/** The file in the image, then the members from the outside in; never none. */
export function partsOfPath(path: string): readonly [file: string, ...members: string[]] {
  const [file = "", ...members] = path.split(separator);
  return [file, ...members];
}

/** The file in the image that a path leads to or into. */
export function fileOfPath(path: string): string {
  return partsOfPath(path)[0];
}
