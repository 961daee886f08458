import type {
  PartKind,
  SnapshotContents,
  SnapshotDocuments,
  SnapshotPart,
} from "../domain/labels/snapshot.ts";
import type { MissingInput } from "../domain/labels/verification.ts";
import type { Digest } from "../domain/oci/digest.ts";
import { line } from "./line.ts";
import { counted, formatBytes } from "./sizes.ts";
import type { Palette } from "./terminal.ts";

/** What became of a snapshot. */
export type ShownSnapshot = { readonly reference: string; readonly image: Digest } & (
  | {
      readonly kind: "taken";
      readonly contents: SnapshotContents;
      readonly parts: readonly SnapshotPart[];
      readonly documents: Pick<SnapshotDocuments, "digest" | "config" | "manifest">;
      /** Absolute path of the file. */
      readonly output?: string;
      readonly pushed?: {
        readonly repository: string;
        /** Bytes of blobs. */
        readonly sent: number;
        readonly present: number;
      };
    }
  | { readonly kind: "missing"; readonly missing: readonly MissingInput[] }
);

const mostListed = 20;

const groups: readonly (readonly [name: string, kinds: readonly PartKind[]])[] = [
  ["source", ["bundle", "lfs"]],
  ["bases", ["document", "blob"]],
  ["buildah", ["package"]],
];

/** Formats what a snapshot holds, or lacks, for a terminal. */
export function snapshotLines(found: ShownSnapshot, palette: Palette): readonly string[] {
  if (found.kind === "missing") return missingLines(found, palette);
  const { contents, documents, reference, image, output, pushed } = found;
  const rows = [
    ["image", image],
    ["snapshot", documents.digest],
    ["size", formatBytes(sizeOf(found))],
    ...groups.flatMap(([name, kinds]) => groupRow(found, name, kinds)),
    ...(output === undefined ? [] : [["file", output]]),
    ...(pushed === undefined
      ? []
      : [
          [
            "pushed to",
            `${pushed.repository}: ${formatBytes(pushed.sent)} sent, ${formatBytes(pushed.present)} were there`,
          ],
        ]),
  ];
  return [
    palette.good(palette.strong(`snapshot of ${line(reference)}`)),
    "",
    ...rows.map(([name = "", value = ""]) => `${palette.faint(name.padEnd(11))} ${line(value)}`),
    ...(contents.lacking.length === 0
      ? []
      : ["", palette.warning("Not in the snapshot:"), ...lackingLines(contents)]),
  ];
}

function missingLines(
  { reference, missing }: ShownSnapshot & { readonly kind: "missing" },
  palette: Palette,
): readonly string[] {
  return [
    palette.bad(palette.strong(`no snapshot of ${line(reference)} can be taken`)),
    "",
    ...missing
      .slice(0, mostListed)
      .flatMap(({ input, message, fix }) => [
        `  ${palette.bad(input)}  ${line(message)}`,
        `    fix: ${line(fix)}`,
      ]),
    ...(missing.length > mostListed
      ? [`  … and ${counted(missing.length - mostListed, "more input")}`]
      : []),
  ];
}

function lackingLines({ lacking }: SnapshotContents): readonly string[] {
  return lacking
    .slice(0, mostListed)
    .map(({ input, message }) => `  ${line(input)}: ${line(message)}`);
}

function groupRow(
  { parts, contents }: Taken,
  name: string,
  kinds: readonly PartKind[],
): readonly (readonly string[])[] {
  const own = parts.filter(({ kind }) => kinds.includes(kind));
  if (own.length === 0) return [];
  const size = formatBytes(own.reduce((sum, part) => sum + part.size, 0));
  return [[`  ${name}`, `${size.padStart(9)}  ${described(name, contents)}`]];
}

type Taken = ShownSnapshot & { readonly kind: "taken" };

function described(name: string, { sources, images, buildah }: SnapshotContents): string {
  const submodules = sources.length - 1;
  const lfs = sources.reduce((sum, each) => sum + each.lfs.length, 0);
  switch (name) {
    case "source":
      return [
        `revision ${sources[0]?.revision ?? ""}`,
        ...(submodules > 0 ? [counted(submodules, "submodule")] : []),
        ...(lfs > 0 ? [counted(lfs, "Git LFS file")] : []),
      ].join(", ");
    case "bases":
      return counted(images.length, "image");
    default:
      return buildah?.name ?? "";
  }
}

/** Bytes of all blobs. */
function sizeOf({ parts, documents }: Taken): number {
  const own = documents.config.length + documents.manifest.length;
  return parts.reduce((sum, part) => sum + part.size, own);
}

/** Renders the same as JSON, with keys in a fixed order. */
export function renderSnapshotJson(found: ShownSnapshot): string {
  const { reference, image } = found;
  const base = { schemaVersion: 1, reference, image };
  const value =
    found.kind === "missing"
      ? {
          ...base,
          missing: found.missing.map(({ input, message, fix }) => ({ input, message, fix })),
        }
      : { ...base, snapshot: found.documents.digest, size: sizeOf(found), ...ofTaken(found) };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function ofTaken({ contents, parts, output, pushed }: Taken): object {
  const { sources, images, buildah, lacking } = contents;
  return {
    sources: sources.map(({ path, revision, bundle, lfs }) => ({ path, revision, bundle, lfs })),
    images: images.map(({ digest, platform, manifest }) => ({ digest, platform, manifest })),
    buildah,
    parts: parts.map(({ kind, digest, size }) => ({ kind, digest, size })),
    lacking: lacking.map(({ input, message }) => ({ input, message })),
    output,
    pushed,
    missing: [],
  };
}
