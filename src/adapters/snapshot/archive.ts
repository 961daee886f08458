import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Failure } from "../../domain/text/failure.ts";
import { noArchive, UnreadableTar } from "../tar/entries.ts";
import { unpackLayoutTar } from "../tar/unpack-layout.ts";

/**
 * Unpacks a snapshot's file, which holds a layout and nothing else. Digests are checked when the
 * blobs are read.
 * @param folder a folder that does not exist yet
 * @param written the file's name as the user wrote it
 * @throws Failure `usage` when it is not a whole tar, `tool` when it is of something else, or cannot be
 * written
 */
export async function unpackLayout(file: string, folder: string, written = file): Promise<void> {
  const name = `\`${file}\``;
  const { size: most } = await stat(file);
  const strange = (what: string): Failure =>
    new Failure({
      code: "tool",
      message: `${name} is not a snapshot: ${what}.`,
      fix: "Give what `twofold snapshot` wrote: the tar of an OCI layout, or the unpacked folder.",
    });
  const onOther = (path: string): never => {
    throw strange(`it has ${path}`);
  };
  try {
    const tar = createReadStream(file);
    await unpackLayoutTar({ ...{ tar, name, most, folder }, onOther, strange });
  } catch (error) {
    throw error instanceof UnreadableTar ? noArchive(written) : error;
  }
}
