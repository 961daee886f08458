import type { Compression } from "../../domain/oci/compression.ts";

/** What a file that was named as a source is. */
export type SourceFile =
  | { readonly kind: "zip" }
  | { readonly kind: "tar"; readonly compression: Compression | undefined }
  | { readonly kind: "binary" };

/** How many bytes of a file tell its kind: a tar's mark is at 257. */
export const tellingBytes = 512;

const marks: readonly { readonly bytes: Buffer; readonly found: SourceFile }[] = [
  { bytes: Buffer.from("PK\x03\x04", "latin1"), found: { kind: "zip" } },
  // A zip without entries.
  { bytes: Buffer.from("PK\x05\x06", "latin1"), found: { kind: "zip" } },
  { bytes: Buffer.from([0x1f, 0x8b]), found: { kind: "tar", compression: "gzip" } },
  { bytes: Buffer.from("BZh", "latin1"), found: { kind: "tar", compression: "bzip2" } },
  {
    bytes: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
    found: { kind: "tar", compression: "xz" },
  },
];

/**
 * Tells what a file is by its first bytes, not by its name: an archive, or a program that is the
 * whole source. A jar or war is a zip by its bytes, but is not meant to be unpacked.
 * @param start the first {@link tellingBytes}, or all where there are fewer
 */
export function sourceKind(start: Uint8Array, name: string): SourceFile {
  const bytes = Buffer.from(start);
  if (/\.(?:jar|war|ear|whl|nupkg)$/i.test(name)) return { kind: "binary" };
  const marked = marks.find(({ bytes: mark }) => bytes.subarray(0, mark.length).equals(mark));
  if (marked !== undefined) return marked.found;
  const isTar = bytes.subarray(257, 262).toString("latin1") === "ustar";
  return isTar ? { kind: "tar", compression: undefined } : { kind: "binary" };
}
