import type { Verification, VerifyVerdict } from "../domain/labels/verification.ts";
import { inert, shortened, visible } from "../domain/text/printable.ts";
import { orderedDifferences } from "./json.ts";
import { differenceLines } from "./terminal/differences.ts";
import type { Palette } from "./terminal.ts";

const mostListed = 20;

const headlines: Readonly<Record<VerifyVerdict, string>> = {
  identical: "identical: the rebuild has the published digest",
  "same-content":
    "same content: config and layers are equal, only their compression is another one",
  different: "different: this source and recipe give another image",
  "cannot-be-rebuilt": "cannot be rebuilt",
};

const tones: Readonly<Record<VerifyVerdict, "good" | "warning" | "bad">> = {
  identical: "good",
  "same-content": "good",
  different: "bad",
  "cannot-be-rebuilt": "warning",
};

/** Explanations call them the first and the second image. */
const two = "the published image (first) and the rebuild (second)";

/** Formats what verifying an image found, for a terminal: the verdict first. */
export function verificationLines(found: Verification, palette: Palette): readonly string[] {
  const { verdict, missing, differences } = found;
  return [
    palette[tones[verdict]](palette.strong(headlines[verdict])),
    ...(missing.length === 0 ? [] : ["", ...missingLines(found, palette)]),
    ...doubtLines(found, palette),
    ...(differences.listed.length === 0 ? [] : ["", ...differenceLines(differences, palette, two)]),
    "",
    ...factRows(found).map(([name, value]) => `${palette.faint(name.padEnd(11))} ${line(value)}`),
  ];
}

function missingLines({ missing }: Verification, palette: Palette): readonly string[] {
  return missing
    .slice(0, mostListed)
    .flatMap(({ input, message, fix }) => [
      `  ${palette.bad(input)}  ${line(message)}`,
      `    fix: ${line(fix)}`,
    ]);
}

function doubtLines({ doubts }: Verification, palette: Palette): readonly string[] {
  if (doubts.length === 0) return [];
  return [
    "",
    palette.warning("Labels that are not borne out:"),
    ...doubts.slice(0, mostListed).map(({ label, value, because }) => {
      const written = value === undefined ? `${label} is missing` : `${label} = ${quoted(value)}`;
      return `  ${line(written)}: ${line(because)}`;
    }),
  ];
}

function quoted(value: string): string {
  return JSON.stringify(shortened(value, 200));
}

function factRows(found: Verification): readonly (readonly [string, string])[] {
  const { published, rebuilt, claims, buildah, variations } = found;
  return [
    ["image", found.reference],
    ["published", published.digest],
    ...(rebuilt === undefined ? [] : [["rebuilt", rebuilt.digest] as const]),
    ...(claims.source === undefined ? [] : [["source ID", claims.source.id] as const]),
    ...(buildah === undefined ? [] : [["buildah", buildah] as const]),
    ...(rebuilt === undefined ? [] : [["environment", environmentText(variations)] as const]),
  ];
}

function environmentText(variations: readonly string[]): string {
  return variations.length === 0
    ? "the canonical one, because the image does not claim to be reproducible"
    : `${variations.join(", ")} varied, at another time`;
}

function line(text: string): string {
  return inert(visible(shortened(text, 1000)));
}

/** Renders the same as JSON, with keys in a fixed order. */
export function renderVerificationJson(found: Verification): string {
  const { source, reproducible } = found.claims;
  const value = {
    schemaVersion: 1,
    verdict: found.verdict,
    reference: found.reference,
    published: found.published,
    rebuilt: found.rebuilt,
    source: source && {
      id: source.id,
      repository: source.repository,
      offset: source.offset,
      version: source.version,
      revision: source.revision,
    },
    reproducible,
    buildah: found.buildah,
    variations: found.variations,
    missing: found.missing.map(({ input, message, fix }) => ({ input, message, fix })),
    doubts: found.doubts.map(({ label, value: written, because }) => ({
      label,
      value: written,
      because,
    })),
    ...orderedDifferences(found.differences),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
