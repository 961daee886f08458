import type { Containerfile } from "../containerfile/model.ts";
import { placeAt } from "../containerfile/places.ts";
import { failingAt, failingPlaceText } from "../domain/build/written-place.ts";
import { Failure } from "../domain/text/failure.ts";
import { printable } from "../domain/text/printable.ts";
import { namedSetting } from "../domain/text/surface.ts";
import { dialect, needs } from "./table.ts";
import type { DialectUse } from "./use.ts";
import { has } from "./uses.ts";

/** How to get another buildah, as the end of a fix. */
const anotherBuildah = `Or build with a newer buildah: install one, or name one with ${namedSetting("buildah")}, e.g. a version, a path or an image`;

/**
 * Refuses the first use that this buildah cannot build, or builds wrongly. Where the version is not
 * known, only what no version has is refused: the rest fails loudly in the build.
 * @throws Failure `usage` with the line
 */
export function refuseDialect(options: {
  readonly containerfile: Pick<Containerfile, "file" | "places">;
  readonly uses: readonly DialectUse[];
  /** What `buildah --version` says; undefined if there is no telling. */
  readonly version: string | undefined;
}): void {
  const { containerfile, uses, version } = options;
  const missing = uses.filter(
    (use) => dialect[use.id].effect === "refused" && has(version, use) === false,
  );
  const [first] = missing;
  if (first === undefined) return;
  const { never, fix } = dialect[first.id];
  const wrong = never ?? `${needs(first.id)}, this is ${version}`;
  const place = placeAt(containerfile, first.line);
  throw new Failure({
    code: "usage",
    message: `${failingPlaceText(place)}: ${wrong}: \`${printable(first.text).slice(0, 200)}\`.`,
    fix: never === undefined ? `${fix} ${anotherBuildah} (${newest(missing)} or later).` : fix,
    ...failingAt(place),
  });
}

/** The release that has everything that is missing and that any release has. */
function newest(missing: readonly DialectUse[]): string {
  const releases = missing.flatMap(({ id }) => dialect[id].since ?? []);
  return releases.reduce((one, other) =>
    Number(one.slice(2)) >= Number(other.slice(2)) ? one : other,
  );
}
