import type { Readable } from "node:stream";
import type { Entry, ZipFile } from "yauzl";
import { Failure } from "../../domain/text/failure.ts";
import { visible } from "../../domain/text/printable.ts";
import type { UnpackedFolder } from "./unpacked-folder.ts";

/** The type of a file in the high half of its external attributes (inode(7)). */
const typeBits = 0o170000;
const isLink = 0o120000;
const isOrdinary = 0o100000;
/** APPNOTE.TXT 4.4.2: the attributes are those of Unix. */
const madeOnUnix = 3;
/** The longest target of a link. */
const longestTarget = 4096;

/** Unpacks a zip. @throws Failure `usage` for an entry that is not allowed, and for a damaged zip */
export async function unpackZip(
  { path, name }: { readonly path: string; readonly name: string },
  folder: UnpackedFolder,
): Promise<void> {
  const { default: yauzl } = await import("yauzl");
  const zip = await whole(name, () =>
    // Names are checked like those of a tar, so that the same mistake has the same message.
    yauzl.openPromise(path, { decodeStrings: false, validateEntrySizes: true, autoClose: false }),
  );
  try {
    const entries = zip.eachEntry();
    for (;;) {
      const next = await whole(name, () => entries.next());
      if (next.done === true) return;
      await unpackEntry(zip, { entry: next.value, folder, archive: name });
    }
  } finally {
    zip.close();
  }
}

async function unpackEntry(
  zip: ZipFile,
  { entry, folder, archive }: { entry: Entry; folder: UnpackedFolder; archive: string },
): Promise<void> {
  const name = nameOf(entry);
  if (name.endsWith("/")) return await folder.addFolder(name);
  const mode = entry.versionMadeBy >>> 8 === madeOnUnix ? entry.externalFileAttributes >>> 16 : 0;
  const type = mode & typeBits;
  if (entry.isEncrypted()) throw folder.refuse(name, "is encrypted");
  const content = contentOf(zip, entry, archive);
  if (type === isLink) return folder.addSymlink({ name, target: await targetOf(content) });
  if (type !== 0 && type !== isOrdinary) {
    throw folder.refuse(name, "is neither a file nor a folder nor a link");
  }
  const mtime = entry.getLastModDate({ timezone: "UTC" }).getTime() / 1000;
  await folder.addFile({ name, isExecutable: (mode & 0o100) !== 0, mtime, content });
}

/** Programs that write other encodings than UTF-8 write names of ASCII alike. */
function nameOf(entry: Entry): string {
  const raw: unknown = entry.fileName;
  return Buffer.isBuffer(raw) ? raw.toString("utf8") : entry.fileName;
}

async function* contentOf(zip: ZipFile, entry: Entry, archive: string): AsyncGenerator<Uint8Array> {
  const stream: Readable = await whole(archive, () => zip.openReadStreamPromise(entry));
  try {
    for await (const bytes of stream) if (bytes instanceof Uint8Array) yield bytes;
  } catch (error) {
    throw damaged(archive, error);
  } finally {
    stream.destroy();
  }
}

async function targetOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const bytes of content) {
    length += bytes.length;
    if (length > longestTarget) return "";
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString("utf8");
}

async function whole<Result>(archive: string, step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    throw damaged(archive, error);
  }
}

function damaged(archive: string, error: unknown): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error;
  return new Failure({
    code: "usage",
    message: `${archive} cannot be read as a zip: ${visible(error.message)}.`,
    fix: "Copy it again, or make it again.",
    cause: error,
  });
}
