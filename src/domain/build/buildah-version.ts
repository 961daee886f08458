/** A version of buildah: major, minor, patch. */
type BuildahVersion = readonly [number, number, number];

/**
 * Parses what `buildah --version` or a package calls itself: `1.28.2`, `1.28.2+ds1-3`, `1.45.0-dev`.
 * Undefined for anything else. A development version counts as the release that it leads to.
 */
export function parseBuildahVersion(text: string): BuildahVersion | undefined {
  const found = /^v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(?![\d.])/.exec(text.trim());
  if (found === null) return undefined;
  return [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
}

/** Whether a version is the given release, such as `1.33`, or a later one. */
export function isAtLeast(version: BuildahVersion, release: string): boolean {
  const wanted = parseBuildahVersion(release);
  if (wanted === undefined) throw new RangeError(`${release} is not a release`);
  for (const [index, number] of version.entries()) {
    const other = wanted[index] ?? 0;
    if (number !== other) return number > other;
  }
  return true;
}
