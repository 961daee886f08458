import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { type Digest, digestFromHex } from "../../domain/oci/digest.ts";
import type { EntryHeader } from "../../domain/oci/entry.ts";
import { Failure, type Sentence } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import { decompress } from "../compression/decompress.ts";
import { compressionOfFile } from "../compression/file-compression.ts";
import { readEntries, UnreadableTar } from "../tar/entries.ts";
import { isSparse } from "../tar/sparse.ts";

/** A root file system's tar, without compression. */
interface ImportedTar {
  readonly path: string;
  readonly digest: Digest;
  readonly size: number;
}

interface ImportOptions {
  /** Absolute path of the user's file. */
  readonly file: string;
  /** As the user wrote it. */
  readonly name: string;
  /** Where the tar goes; nothing is there yet. */
  readonly target: string;
}

/**
 * Unpacks the compression of a root file system's tar, and checks every entry. The tar's own bytes
 * become the layer: devices, hard links, extended attributes, ACLs and PAX records stay as they are.
 * @throws Failure `usage` for a file that is not a tar, or has what a layer must not have
 */
export async function importRootTar(options: ImportOptions): Promise<ImportedTar> {
  const { target, name } = options;
  const hash = createHash("sha256");
  let size = 0;
  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  await pipeline(await tarOf(options), counted, createWriteStream(target, { flags: "wx" }));
  await checkEntries(target, name);
  return { path: target, digest: digestFromHex(hash.digest("hex")), size };
}

async function tarOf({ file, name }: ImportOptions): Promise<AsyncIterable<Uint8Array>> {
  const compression = await compressionOfFile(file).catch((cause: unknown) => {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no reason given";
    throw wrong(name, `it cannot be read (${code}).`, "Name a readable file.");
  });
  const bytes = createReadStream(file);
  return compression === undefined ? bytes : decompress({ bytes, compression, name: quoted(name) });
}

async function checkEntries(target: string, name: string): Promise<void> {
  const seen = new Set<string>();
  try {
    for await (const { header } of readEntries(createReadStream(target), quoted(name))) {
      checkEntry(header, name, seen);
      seen.add(header.path);
    }
  } catch (error) {
    if (!(error instanceof UnreadableTar)) throw error;
    throw wrong(name, "it is not a whole tar.", "Write it again, e.g. with `tar --create`.");
  }
  if (seen.size === 0) throw wrong(name, "it has no entries.", "Pack a root file system into it.");
  if (seen.has("oci-layout") || seen.has("manifest.json")) {
    throw wrong(
      name,
      "it is an image's archive and no root file system.",
      `Give it to a build as it is: ${setting("build-contexts", "base=oci-archive:file.tar")}, or \`docker-archive:file.tar\`.`,
    );
  }
}

function checkEntry(header: EntryHeader, name: string, seen: ReadonlySet<string>): void {
  const { path, type, linkname } = header;
  const shown = quoted(path);
  const relative =
    "Pack it from inside its folder: `tar --create --file=rootfs.tar --directory=rootfs .`";
  if (header.isAbsolute === true) {
    throw wrong(name, `the name ${shown} in it is absolute.`, `${relative}.`);
  }
  if (leadsOut(path))
    throw wrong(name, `the name ${shown} in it leads out of the root.`, `${relative}.`);
  if (type === "unknown" || isSparse(header)) {
    throw wrong(
      name,
      `${shown} is a sparse file, or of another kind that images do not have.`,
      "Pack it without `--sparse` (`-S`).",
    );
  }
  if (type !== "hard-link") return;
  const target = linkname
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
  if (leadsOut(target) || linkname.startsWith("/") || !seen.has(target)) {
    throw wrong(
      name,
      `${shown} is a hard link to ${quoted(linkname)}, which is not before it in the tar.`,
      `${relative}.`,
    );
  }
}

function leadsOut(path: string): boolean {
  return path.split("/").includes("..");
}

function quoted(text: string): string {
  return `\`${visible(shortened(text.replaceAll("`", "'"), 300))}\``;
}

function wrong(name: string, why: Sentence, fix: Sentence): Failure {
  return new Failure({
    code: "usage",
    message: `The root file system ${quoted(name)} cannot be a base: ${why}`,
    fix,
  });
}
