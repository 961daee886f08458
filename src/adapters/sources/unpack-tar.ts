import { createReadStream } from "node:fs";
import type { Compression } from "../../domain/oci/compression.ts";
import { Failure } from "../../domain/text/failure.ts";
import { decompress } from "../compression/decompress.ts";
import { readEntries } from "../tar/entries.ts";
import { isSparse } from "../tar/sparse.ts";
import type { UnpackedFolder } from "./unpacked-folder.ts";

/** A tar on disk. */
interface TarFile {
  readonly path: string;
  /** Its name for people. */
  readonly name: string;
  /** Undefined for a plain one. */
  readonly compression: Compression | undefined;
}

/** Unpacks a tar. @throws Failure `usage` for an entry that is not allowed, and for a damaged tar */
export async function unpackTar(tar: TarFile, folder: UnpackedFolder): Promise<void> {
  try {
    await unpackEntries(tar, folder);
  } catch (error) {
    // The readers advise about layers of images.
    if (!(error instanceof Failure) || error.code !== "tool") throw error;
    const { message } = error.told;
    const fix = "Copy it again, or make it again.";
    throw new Failure({ code: "usage", message, fix, cause: error });
  }
}

async function unpackEntries(tar: TarFile, folder: UnpackedFolder): Promise<void> {
  const { path, name, compression } = tar;
  const bytes = createReadStream(path);
  const plain = compression === undefined ? bytes : decompress({ bytes, compression, name });
  for await (const { header, content } of readEntries(plain, name)) {
    const { path: inside, linkname: target, mode, mtime } = header;
    const entry = header.isAbsolute === true ? `/${inside}` : inside;
    if (isSparse(header)) throw folder.refuse(entry, "is a sparse file, which `--sparse` packs");
    switch (header.type) {
      case "file":
        await folder.addFile({ name: entry, isExecutable: (mode & 0o100) !== 0, mtime, content });
        break;
      case "directory":
        await folder.addFolder(entry);
        break;
      case "symlink":
        folder.addSymlink({ name: entry, target });
        break;
      case "hard-link":
        await folder.addHardLink({ name: entry, target });
        break;
      case "character-device":
      case "block-device":
      case "fifo":
      case "unknown":
        throw folder.refuse(entry, "is neither a file nor a folder nor a link");
    }
  }
}
