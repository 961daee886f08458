import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { EntryHeader } from "../../domain/oci/entry.ts";
import { maxManifestBytes } from "../../domain/oci/oci-parse.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { readEntries } from "./entries.ts";

/** How many files an archive may have; a snapshot has one for each layer and Git LFS file. */
const mostFiles = 200_000;

const named = /^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;

interface LayoutTar {
  /** Without compression. */
  readonly tar: AsyncIterable<Uint8Array>;
  /** In messages. */
  readonly name: string;
  /** Bytes; no file may claim to have more. */
  readonly most: number;
  /** A folder that does not exist yet. */
  readonly folder: string;
  /** Is told of what has none of a layout's names, or is no plain file, and may throw. */
  readonly onOther: (path: string) => void;
  /** Makes the failure for what no layout has. */
  readonly strange: (what: string) => Failure;
}

/**
 * Unpacks an OCI layout's tar. Only files with a layout's names are taken, and none is ever written
 * twice, so that nothing can leave the folder. Digests are checked when the blobs are read.
 * @throws UnreadableTar when it is not a whole tar; Failure `tool` when it cannot be written
 */
export async function unpackLayoutTar(from: LayoutTar): Promise<void> {
  const { tar, name, folder, onOther, strange } = from;
  await mkdir(join(folder, "blobs", "sha256"), { recursive: true });
  const seen = new Set<string>();
  for await (const { header, content } of readEntries(tar, name)) {
    const { path } = header;
    if (header.type === "directory") continue;
    if (header.type !== "file" || !named.test(path)) {
      onOther(shown(path));
      continue;
    }
    const wrong = whatIsWrong(header, seen, from);
    if (wrong !== undefined) throw strange(wrong);
    seen.add(path);
    if (path.startsWith("blobs/")) await save(content, join(folder, path));
    else await writeFile(join(folder, path), await collected(content));
  }
  if (!seen.has("index.json")) throw strange("it has no `index.json`");
}

function whatIsWrong(
  { path, size }: EntryHeader,
  seen: ReadonlySet<string>,
  { most }: LayoutTar,
): string | undefined {
  if (seen.has(path)) return `it has ${shown(path)} twice`;
  if (seen.size >= mostFiles) return `it has more than ${mostFiles} files`;
  // A sparse file claims more than the archive has.
  if (size > most) return `${shown(path)} claims to have ${size} bytes`;
  const isSmall = path.startsWith("blobs/") || size <= maxManifestBytes;
  return isSmall ? undefined : `its ${shown(path)} is too large`;
}

async function save(content: AsyncIterable<Uint8Array>, file: string): Promise<void> {
  await pipeline(content, createWriteStream(file, { flags: "wx" })).catch((error: unknown) => {
    if (error instanceof Failure) throw error;
    throw new Failure({
      code: "tool",
      message: `An archive cannot be unpacked: ${error instanceof Error ? error.message : String(error)}.`,
      fix: "Point RUNNER_TEMP or TMPDIR at a folder with room for it.",
      cause: error,
    });
  });
}

async function collected(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function shown(path: string): string {
  return `\`${visible(shortened(path, 100))}\``;
}
