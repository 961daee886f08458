import { decompress } from "../adapters/compression/decompress.ts";
import { zlibEnd } from "../adapters/compression/zlib-end.ts";
import { keepingIn } from "../adapters/files/kept-bytes.ts";
import { temporaryParent } from "../adapters/process/temporary-parent.ts";
import { readEntries } from "../adapters/tar/entries.ts";
import type { BuildPorts } from "../app/ports/build.ts";

/** Returns the readers of archives, which keep large ones in the machine's temporary folder. */
export function archiveReaders(
  env: Readonly<Record<string, string | undefined>>,
): BuildPorts["readers"] {
  return { entries: readEntries, decompress, zlibEnd, keep: keepingIn(temporaryParent(env)) };
}
