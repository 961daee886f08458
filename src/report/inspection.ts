import type { InstructionPlace } from "../domain/build/instruction-place.ts";
import { placeText } from "../domain/build/written-place.ts";
import type { Claims, LabelFamily } from "../domain/labels/claims.ts";
import type { Doubt } from "../domain/labels/label-reading.ts";
import { writeKind } from "../domain/labels/recipe-kinds.ts";
import type { Digest } from "../domain/oci/digest.ts";
import { claimedVerdict, exceptionRows } from "./claimed-verdict.ts";
import { lineUpTo } from "./line.ts";
import { recipeRows } from "./recipe-rows.ts";
import { counted, formatBytes } from "./sizes.ts";
import type { Palette } from "./terminal.ts";

/** What the command `inspect` shows about an image. */
export interface InspectedImage {
  readonly digest: Digest;
  readonly imageId: Digest;
  readonly platform: string;
  readonly layers: readonly {
    readonly digest: Digest;
    readonly diffId: Digest;
    readonly size: number;
    readonly createdBy?: string;
    readonly origin?: string;
    readonly instruction?: InstructionPlace;
  }[];
  readonly report?: string;
  readonly claims: Claims;
}

const families: Readonly<Record<LabelFamily, string>> = {
  twofold: "Twofold's labels (dev.twofold.*)",
  sous: "the labels of Sous (com.opentable.sous.*)",
  oci: "the labels that any tool may write (org.opencontainers.image.*)",
};

const mostDoubts = 20;
const mostLayers = 200;

/**
 * Formats an image and what it claims about its source for a terminal. Claims are named as such,
 * because nobody has checked them.
 */
export function inspectionLines(image: InspectedImage, palette: Palette): readonly string[] {
  const size = image.layers.reduce((sum, layer) => sum + layer.size, 0);
  const hidden = image.layers.length - mostLayers;
  const { tone, text } = claimedVerdict(image.claims);
  return [
    palette[tone](palette.strong(text)),
    "",
    row("digest", image.digest, palette),
    row("image ID", image.imageId, palette),
    row("platform", image.platform, palette),
    "",
    ...claimLines(image.claims, palette),
    "",
    palette.strong(`${counted(image.layers.length, "layer")}, ${formatBytes(size)}:`),
    ...image.layers
      .slice(0, mostLayers)
      .map((layer) => `  ${formatBytes(layer.size).padStart(9)}  ${lineUpTo(madeBy(layer), 120)}`),
    ...(hidden > 0 ? [palette.faint(`  … and ${counted(hidden, "more layer")}`)] : []),
    ...(image.report === undefined
      ? []
      : [palette.faint(`  lines and bases are those of ${lineUpTo(image.report, 300)}`)]),
  ];
}

function madeBy({ instruction, origin, digest }: InspectedImage["layers"][number]): string {
  if (instruction === undefined) return origin ?? digest;
  return `${placeText(instruction)}  ${instruction.text}`;
}

function claimLines(claims: Claims, palette: Palette): readonly string[] {
  const { source, advisories, base, recipe, reproducible, exceptions, doubts } = claims;
  const claimed: readonly (readonly [string, string | undefined])[] = [
    ["source ID", source?.id],
    ["repository", source?.repository],
    ["offset", source?.offset],
    ["version", source?.version],
    ["revision", source?.revision],
    ["advisories", advisories === undefined ? undefined : advisories.join(", ") || "none"],
    ["base", base?.name],
    ["base digest", base?.digest],
    ["recipe", unknownRecipe(claims)],
    ...(recipe === undefined ? [] : recipeRows(recipe)),
    ["reproducible", reproducible],
    ...exceptionRows(exceptions),
  ];
  const rows = claimed.flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [row(name, value, palette)],
  );
  return [
    palette.strong(heading(claims, rows.length > 0)),
    ...rows,
    ...doubtLines(doubts, palette),
  ];
}

function unknownRecipe({ unknownKind: kind, unknownForm: other }: Claims): string | undefined {
  if (kind !== undefined) return `${kind}, which is not known here`;
  return other && `${other.kind}, form ${other.form}, which is not known here`;
}

function heading({ source }: Claims, claimsMore: boolean): string {
  if (source !== undefined) return `Unchecked claims from ${families[source.from]}:`;
  return claimsMore
    ? "Its labels name no source. Their other, unchecked claims:"
    : "Its labels say nothing about its source.";
}

function doubtLines(doubts: readonly Doubt[], palette: Palette): readonly string[] {
  if (doubts.length === 0) return [];
  const hidden = doubts.length - mostDoubts;
  return [
    palette.warning("Labels that are invalid or contradict others:"),
    ...doubts.slice(0, mostDoubts).map(({ label, value, because }) => {
      const written = value === undefined ? label : `${label} = ${JSON.stringify(value)}`;
      return `  ${lineUpTo(written, 300)}: ${lineUpTo(because, 300)}`;
    }),
    ...(hidden > 0 ? [palette.faint(`  … and ${hidden} more`)] : []),
  ];
}

/** Renders the same as JSON, with keys in a fixed order. */
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
      origin: layer.origin,
      instruction: layer.instruction && {
        file: layer.instruction.file,
        line: layer.instruction.line,
        text: layer.instruction.text,
      },
    })),
    claims: orderedClaims(claims),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function orderedClaims(claims: Claims): Record<keyof Claims, unknown> {
  const { source, advisories, base, recipe, reproducible, exceptions, doubts } = claims;
  const { unknownKind, unknownForm } = claims;
  return {
    reproducible,
    exceptions: exceptions?.map(({ path, cause, expires }) => ({ path, cause, expires })),
    source: source && {
      id: source.id,
      repository: source.repository,
      offset: source.offset,
      version: source.version,
      revision: source.revision,
      from: source.from,
    },
    advisories,
    base: base && { name: base.name, digest: base.digest },
    recipe: recipe && { ...recipe, ...writeKind(recipe.recipe) },
    unknownKind,
    unknownForm: unknownForm && { kind: unknownForm.kind, form: unknownForm.form },
    doubts: doubts.map(({ label, value, because }) => ({ label, value, because })),
  };
}

function row(name: string, value: string, palette: Palette): string {
  return `${palette.faint(name.padEnd(12))} ${lineUpTo(value, 500)}`;
}
