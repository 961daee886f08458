import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";

/** A file for an archive; `size` in bytes, and exactly as many come from `content`. */
interface PlainFile {
  readonly path: string;
  readonly size: number;
  readonly content: () => AsyncIterable<Uint8Array>;
  /** Permissions; 0644 if there are none. */
  readonly mode?: number;
  /** Root if there is none. */
  readonly owner?: { readonly uid: number; readonly gid: number };
}

/** A file or a symbolic link for an archive. */
export type ArchivedFile =
  | PlainFile
  | {
      readonly path: string;
      /** The link's target. */
      readonly linkname: string;
    };

/**
 * Writes a tar of plain files and links in the given order. Owner, mode and time are the same for all that do
 * not say otherwise, so that the same files give the same bytes.
 * @param file a path where nothing is yet
 * @throws what reading or writing throws
 */
export async function writeArchive(file: string, files: readonly ArchivedFile[]): Promise<void> {
  const { default: tarStream } = await import("tar-stream");
  const pack = tarStream.pack();
  const written = pipeline(pack, createWriteStream(file, { flags: "wx" }));
  // It is awaited below; until then a rejection must not count as unhandled.
  written.catch(() => undefined);
  try {
    for (const file of files) {
      if ("linkname" in file) {
        const { path: name, linkname } = file;
        pack.entry({ name, type: "symlink", linkname, mtime: new Date(0) });
        continue;
      }
      const { path, size, content, mode = 0o644, owner } = file;
      const { uid, gid } = owner ?? { uid: 0, gid: 0 };
      const header = { name: path, size, mode, uid, gid, mtime: new Date(0) };
      await pipeline(content, pack.entry(header));
    }
    pack.finalize();
  } catch (error) {
    // Whichever of the two failed first is what `written` says.
    pack.destroy(error instanceof Error ? error : new Error("the content could not be read"));
  }
  await written;
}
