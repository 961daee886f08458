import type { RecipeSource, Verification, VerifyVerdict } from "../domain/labels/verification.ts";
import { shortened } from "../domain/text/printable.ts";
import { orderedDifferences } from "./json.ts";
import { line } from "./line.ts";
import { differenceLines } from "./terminal/differences.ts";
import type { Palette } from "./terminal.ts";

const mostListed = 20;

const headlines: Readonly<Record<VerifyVerdict, string>> = {
  identical: "identical: the rebuild has the published digest",
  "same-content":
    "same content: config and layers are equal, only their compression is another one",
  "same-files":
    "same files: what a container sees is equal; another program built the image, so that layers and history are others",
  different: "different: this source and recipe give another image",
  "cannot-be-rebuilt": "cannot be rebuilt",
};

const tones: Readonly<Record<VerifyVerdict, "good" | "warning" | "bad">> = {
  identical: "good",
  "same-content": "good",
  "same-files": "good",
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
    ...assumedLines(found, palette),
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

function assumedLines({ assumed }: Verification, palette: Palette): readonly string[] {
  if (assumed.length === 0) return [];
  const listed = assumed.slice(0, mostListed).map((text) => `  ${line(text)}`);
  return ["", palette.warning("Taken without anybody saying so:"), ...listed];
}

function quoted(value: string): string {
  return JSON.stringify(shortened(value, 200));
}

function factRows(found: Verification): readonly (readonly [string, string])[] {
  const { published, rebuilt, source, recipeFrom, buildah, variations } = found;
  return [
    ["image", found.reference],
    ["published", published.digest],
    ...indexRows(found),
    ...(rebuilt === undefined ? [] : [["rebuilt", rebuilt.digest] as const]),
    ...(source === undefined ? [] : [["source ID", source.id] as const]),
    ...(recipeFrom.length === 0 ? [] : [["recipe", recipeText(recipeFrom)] as const]),
    ...agreementRows(found),
    ...(buildah === undefined ? [] : [["buildah", buildah] as const]),
    ...(rebuilt === undefined ? [] : [["environment", environmentText(variations)] as const]),
  ];
}

/** Names what of an index nobody has looked at. */
function indexRows({ index }: Verification): readonly (readonly [string, string])[] {
  if (index === undefined) return [];
  return [
    ["index", index.digest],
    ...index.unchecked.map(
      ({ platform, digest }) => ["unchecked", `${platform}, ${digest}`] as const,
    ),
  ];
}

const recipeTexts: Readonly<Record<RecipeSource, string>> = {
  label: "the image's label",
  file: "the recipe file that was given",
  attestation: "a provenance attestation",
};

function recipeText(from: Verification["recipeFrom"]): string {
  return from.map((each) => recipeTexts[each]).join(", then ");
}

function agreementRows({ agreement }: Verification): readonly (readonly [string, string])[] {
  if (agreement === undefined) return [];
  const { paths, differing, mountPoints, fields, moreLabels } = agreement;
  const files = differing === 0 ? `all ${paths} agree` : `${differing} of ${paths} do not agree`;
  return [
    ["files", files],
    ["config", fields.length === 0 ? "nothing that both set" : `equal: ${fields.join(", ")}`],
    ...(mountPoints.length === 0 ? [] : [["left out", mountText(mountPoints)] as const]),
    ...(moreLabels.length === 0
      ? []
      : [["labels", `only the published image has ${some(moreLabels)}`] as const]),
  ];
}

function mountText(paths: readonly string[]): string {
  return `empty mount points that one builder leaves behind: ${some(paths.map((path) => `/${path}`))}`;
}

function some(names: readonly string[]): string {
  const more = names.length - mostListed;
  return [...names.slice(0, mostListed), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

function environmentText(variations: readonly string[]): string {
  return variations.length === 0
    ? "nothing varied, because the image does not claim to be reproducible"
    : `${variations.join(", ")} varied, at another time`;
}

/** Renders the same as JSON, with keys in a fixed order. */
export function renderVerificationJson(found: Verification): string {
  const { source, agreement } = found;
  const { reproducible } = found.claims;
  const value = {
    schemaVersion: 1,
    verdict: found.verdict,
    reference: found.reference,
    published: found.published,
    index: found.index && {
      digest: found.index.digest,
      unchecked: found.index.unchecked.map(({ platform, digest }) => ({ platform, digest })),
    },
    rebuilt: found.rebuilt,
    source: source && {
      id: source.id,
      repository: source.repository,
      offset: source.offset,
      version: source.version,
      revision: source.revision,
    },
    recipeFrom: found.recipeFrom,
    reproducible,
    buildah: found.buildah,
    variations: found.variations,
    missing: found.missing.map(({ input, message, fix }) => ({ input, message, fix })),
    doubts: found.doubts.map(({ label, value: written, because }) => ({
      label,
      value: written,
      because,
    })),
    assumed: found.assumed,
    agreement: agreement && {
      paths: agreement.paths,
      differing: agreement.differing,
      mountPoints: agreement.mountPoints,
      fields: agreement.fields,
      moreLabels: agreement.moreLabels,
    },
    ...orderedDifferences(found.differences),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
