import type { Format } from "../../domain/findings/clue.ts";
import type { Compression } from "../../domain/oci/compression.ts";
import type { ByteSource } from "../byte-source.ts";
import { arMembers } from "../formats/ar.ts";
import { cpioMembers } from "../formats/cpio.ts";
import type { Member } from "../formats/member.ts";
import { pdfMembers } from "../formats/pdf.ts";
import { rObjects } from "../formats/r-objects.ts";
import { zipMembers } from "../formats/zip.ts";
import type { Readers } from "../readers.ts";
import type { Opened } from "./look.ts";
import { compareMembers } from "./members.ts";

const compressions: Readonly<Partial<Record<Format, Compression>>> = {
  gzip: "gzip",
  bzip2: "bzip2",
  xz: "xz",
  zstd: "zstd",
};

const memberReaders: Readonly<
  Partial<Record<Format, (archive: ByteSource, readers: Readers) => Promise<readonly Member[]>>>
> = {
  zip: zipMembers,
  ar: arMembers,
  cpio: cpioMembers,
  pdf: pdfMembers,
  "r-objects": rObjects,
};

/** Whether a thing of this format can contain other things. */
export function isArchive(format: Format): boolean {
  return format === "tar" || format in compressions || format in memberReaders;
}

/** Whether this format can only be read inside where any part of it can be read. */
export function isIndexed(format: Format): boolean {
  return format in memberReaders;
}

/** Whether this format can be read inside while it streams. */
export function canStream(format: Format): boolean {
  return format === "tar" || format in compressions;
}

/**
 * Compares the contents of two archives.
 * @throws Stopped, or a Failure of a reader, when the comparison ended early
 */
export async function compareInside(opened: Opened): Promise<void> {
  const { format, place, look, sources, streams } = opened;
  const inside = [...place.inside, format];
  const compression = compressions[format];
  if (compression !== undefined) {
    const unpacked = (side: 0 | 1): AsyncIterable<Uint8Array> =>
      look.budget.unpacking({
        packed: streams[side],
        unpack: (packed) => look.readers.decompress({ bytes: packed, compression, name: "it" }),
      });
    const pair = { a: unpacked(0), b: unpacked(1), place: { ...place, inside }, look };
    await opened.compareContents(pair);
    return;
  }
  if (format === "tar") {
    const [a, b] = streams.map((stream) => look.readers.entries(stream, "it"));
    if (a !== undefined && b !== undefined) await look.compareTars({ a, b, place, inside, look });
    return;
  }
  const read = memberReaders[format];
  if (read === undefined || sources === undefined) return;
  const [a, b] = sources;
  await compareMembers({
    ...opened,
    members: [await read(a, look.readers), await read(b, look.readers)],
    inside,
  });
}
