import type { Digest } from "../domain/digest.ts";
import type { SourceClaims } from "../domain/labels.ts";
import { shortened, visible } from "../domain/printable.ts";
import { counted, formatBytes } from "./sizes.ts";
import type { Palette } from "./terminal.ts";

/** What the command `inspect` shows of an image. */
export interface InspectedImage {
  readonly digest: Digest;
  readonly imageId: Digest;
  readonly platform: string;
  readonly layers: readonly {
    readonly digest: Digest;
    readonly diffId: Digest;
    readonly size: number;
    readonly createdBy?: string;
  }[];
  readonly claims: SourceClaims;
}

/** An image and what it claims of its source, for a terminal; claims are called that, for nobody checked them. */
export function inspectionLines(image: InspectedImage, palette: Palette): readonly string[] {
  const { claims } = image;
  const claimed: readonly (readonly [string, string | undefined])[] = [
    ["source", claims.sourceId ?? claims.source],
    ["revision", claims.revision],
    ["version", claims.version],
    ["base", claims.baseName],
    ["base digest", claims.baseDigest],
    [
      "advisories",
      claims.advisories === undefined ? undefined : claims.advisories.join(", ") || "none",
    ],
  ];
  const known = claimed.flatMap(([name, value]) =>
    value === undefined ? [] : [row(name, value, palette)],
  );
  const size = image.layers.reduce((sum, layer) => sum + layer.size, 0);
  return [
    row("digest", image.digest, palette),
    row("image ID", image.imageId, palette),
    row("platform", image.platform, palette),
    "",
    palette.strong(
      known.length === 0 ? "It claims nothing about its source." : "It claims, unchecked:",
    ),
    ...known,
    "",
    palette.strong(`${counted(image.layers.length, "layer")}, ${formatBytes(size)}:`),
    ...image.layers.map(
      (layer) =>
        `  ${formatBytes(layer.size).padStart(9)}  ${line(layer.createdBy ?? layer.digest, 120)}`,
    ),
  ];
}

/** The same as JSON, keys in a fixed order. */
export function renderInspectionJson({
  digest,
  imageId,
  platform,
  layers,
  claims,
}: InspectedImage): string {
  const value = {
    schemaVersion: 1,
    digest,
    imageId,
    platform,
    layers: layers.map((layer) => ({
      digest: layer.digest,
      diffId: layer.diffId,
      size: layer.size,
      createdBy: layer.createdBy,
    })),
    claims,
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function row(name: string, value: string, palette: Palette): string {
  return `${palette.faint(name.padEnd(12))} ${line(value, 500)}`;
}

function line(text: string, longest: number): string {
  return visible(shortened(text, longest));
}
