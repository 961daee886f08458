import type { Answer, FoundImage } from "../domain/resolve/answer.ts";
import type { Resolution } from "../domain/resolve/resolution.ts";
import { onSurface, type Surface, setting } from "../domain/text/surface.ts";
import { line } from "./line.ts";
import type { Palette } from "./terminal.ts";

const mostListed = 20;

/** Formats what `resolve` found for a terminal: what it came to first. */
export function resolutionLines(
  found: Resolution,
  { palette, surface }: { readonly palette: Palette; readonly surface: Surface },
): readonly string[] {
  const { answer } = found;
  const tone = answer.kind === "found" ? "good" : "bad";
  const images = answer.kind === "none" ? [] : answer.images;
  const hidden = images.length - mostListed;
  return [
    palette[tone](palette.strong(line(headline(found)))),
    ...images.slice(0, mostListed).flatMap((image) => ["", ...imageLines(image, palette)]),
    ...(hidden > 0 ? ["", palette.faint(`… and ${hidden} more; --json has all`)] : []),
    ...hints(found).map((hint) => `  fix: ${line(onSurface(hint, surface))}`),
  ];
}

function headline({ query, answer, repositories, from }: Resolution): string {
  switch (answer.kind) {
    case "found":
      return { running: "found among what runs", tags: "found", built: "built and pushed" }[from];
    case "none":
      return `none: no image of ${query} in ${repositories.join(", ")}`;
    case "ambiguous":
      return answer.because === "digests"
        ? `ambiguous: ${answer.images.length} different images say that they are of ${query}`
        : `ambiguous: several sources match ${query}`;
  }
}

function imageLines(image: FoundImage, palette: Palette): readonly string[] {
  const { reproducible = "nothing", advisories, tags, platforms, otherSources } = image;
  const listed = tags.slice(0, mostListed).join(", ");
  const rows: readonly (readonly [string, string])[] = [
    ["source ID", image.source],
    ...(tags.length === 0
      ? []
      : [["tags", tags.length > mostListed ? `${listed}, …` : listed] as const]),
    ...(platforms.length === 0 ? [] : [["platforms", platforms.join(", ")] as const]),
    ["claims", `reproducible: ${reproducible}; advisories: ${said(advisories)}`],
  ];
  return [
    `  ${line(nameOf(image))}`,
    ...rows.map(([name, value]) => `    ${palette.faint(name.padEnd(9))} ${line(value)}`),
    ...otherSources.map((id) => `    ${palette.warning(line(`the same image also names ${id}`))}`),
  ];
}

function said(advisories: readonly string[] | undefined): string {
  if (advisories === undefined) return "unknown";
  return advisories.length === 0 ? "none" : advisories.join(", ");
}

function hints({ answer }: Resolution): readonly string[] {
  if (answer.kind === "none") {
    const { offsets, platforms } = answer;
    if (platforms.length > 0) {
      const [platform = ""] = platforms;
      return [`It was built for ${platforms.join(", ")}: give ${setting("platforms", platform)}.`];
    }
    if (offsets.length === 0) {
      return [
        `\`twofold inspect IMAGE\` shows which source an image names; name other repositories with ${setting("image")}.`,
      ];
    }
    const shown = offsets
      .slice(0, mostListed)
      .map((offset) => (offset === "" ? "the root" : offset));
    return [`Name the offset: images were built at ${shown.join(", ")}.`];
  }
  if (answer.kind === "found") return [];
  return answer.because === "sources"
    ? ["Name the source ID in full: version, revision and offset."]
    : [
        `Take the one that you can verify (\`twofold verify NAME@DIGEST\`); for images of several platforms, give ${setting("platforms")}.`,
      ];
}

/** The lines for standard output: what was found, and nothing where it is not one image. */
export function foundNames(answer: Answer): readonly string[] {
  return answer.kind === "found" ? answer.images.map(nameOf) : [];
}

function nameOf({ name, digest }: FoundImage): string {
  return `${name}@${digest}`;
}

/** Renders the same as JSON, with keys in a fixed order. */
export function renderResolutionJson({ query, answer, repositories, from }: Resolution): string {
  const images = answer.kind === "none" ? [] : answer.images;
  const value = {
    schemaVersion: 1,
    result: answer.kind,
    because: answer.kind === "ambiguous" ? answer.because : undefined,
    query,
    from,
    repositories,
    images: images.map((image) => ({
      image: nameOf(image),
      digest: image.digest,
      tags: image.tags,
      sourceId: image.source,
      otherSourceIds: image.otherSources,
      platforms: image.platforms,
      reproducible: image.reproducible,
      advisories: image.advisories,
    })),
    offsets: answer.kind === "none" ? answer.offsets : undefined,
    platforms: answer.kind === "none" ? answer.platforms : undefined,
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
