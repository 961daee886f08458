import { tmpdir } from "node:os";
import { decompress } from "../../src/adapters/compression/decompress.ts";
import { zlibEnd } from "../../src/adapters/compression/zlib-end.ts";
import { keepingIn } from "../../src/adapters/files/kept-bytes.ts";
import { readEntries } from "../../src/adapters/tar/entries.ts";
import type { Readers } from "../../src/compare/readers.ts";

/** The readers of the main job, which keep large archives in the machine's temporary folder. */
export const realReaders: Readers = {
  entries: readEntries,
  decompress,
  zlibEnd,
  keep: keepingIn(tmpdir()),
};
