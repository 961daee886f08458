import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { EntryHeader } from "../../domain/oci/entry.ts";
import { maxManifestBytes } from "../../domain/oci/oci-parse.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { noArchive, readEntries, UnreadableTar } from "../tar/entries.ts";

/** How many files an archive may have; a snapshot has one for each layer and Git LFS file. */
const mostFiles = 200_000;

const named = /^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;

/**
 * Unpacks an OCI layout's tar. Only files with a layout's names are taken, and none is ever written
 * twice, so that nothing can leave the folder. Digests are checked when the blobs are read.
 * @param folder a folder that does not exist yet
 * @param written the file's name as the user wrote it
 * @throws Failure `usage` when it is not a whole tar, `tool` when it is of something else, or cannot be
 * written
 */
export async function unpackLayout(file: string, folder: string, written = file): Promise<void> {
  try {
    await unpack(file, folder);
  } catch (error) {
    throw error instanceof UnreadableTar ? noArchive(written) : error;
  }
}

async function unpack(file: string, folder: string): Promise<void> {
  const name = `\`${file}\``;
  const { size: most } = await stat(file);
  await mkdir(join(folder, "blobs", "sha256"), { recursive: true });
  const seen = new Set<string>();
  for await (const { header, content } of readEntries(createReadStream(file), name)) {
    const { path, size } = header;
    if (header.type === "directory") continue;
    const wrong = whatIsWrong(header, { seen, most });
    if (wrong !== undefined) throw strange(name, wrong);
    seen.add(path);
    if (path.startsWith("blobs/")) await save(content, join(folder, path));
    else await writeFile(join(folder, path), await collected(content, { name, size }));
  }
  if (!seen.has("index.json")) throw strange(name, "it has no `index.json`");
}

/** @param known the paths so far, and how many bytes the archive has */
function whatIsWrong(
  { path, type, size }: EntryHeader,
  known: { readonly seen: ReadonlySet<string>; readonly most: number },
): string | undefined {
  const { seen, most } = known;
  if (type !== "file" || !named.test(path)) return `it has ${shown(path)}`;
  if (seen.has(path)) return `it has ${shown(path)} twice`;
  if (seen.size >= mostFiles) return `it has more than ${mostFiles} files`;
  // A sparse file claims more than the archive has.
  return size > most ? `${shown(path)} claims to have ${size} bytes` : undefined;
}

async function save(content: AsyncIterable<Uint8Array>, file: string): Promise<void> {
  await pipeline(content, createWriteStream(file, { flags: "wx" })).catch((error: unknown) => {
    if (error instanceof Failure) throw error;
    throw new Failure({
      code: "tool",
      message: `The snapshot cannot be unpacked: ${error instanceof Error ? error.message : String(error)}.`,
      fix: "Point RUNNER_TEMP or TMPDIR at a folder with room for it.",
      cause: error,
    });
  });
}

async function collected(
  content: AsyncIterable<Uint8Array>,
  { name, size }: { readonly name: string; readonly size: number },
): Promise<Buffer> {
  if (size > maxManifestBytes) throw strange(name, "its `index.json` is too large");
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function shown(path: string): string {
  return `\`${visible(shortened(path, 100))}\``;
}

function strange(name: string, what: string): Failure {
  return new Failure({
    code: "tool",
    message: `${name} is not a snapshot: ${what}.`,
    fix: "Give what `twofold snapshot` wrote: the tar of an OCI layout, or the unpacked folder.",
  });
}
