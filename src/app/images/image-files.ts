import { createHash } from "node:crypto";
import type { TarEntries } from "../../compare/readers.ts";
import type { PathState } from "../../domain/findings/watched-build.ts";
import type { TarEntry } from "../../domain/oci/entry.ts";
import type { Image } from "../ports/image.ts";

/** A path in one layer of an image, from the base up, 0-based. */
export interface LayerPath {
  readonly path: string;
  readonly layer: number;
}

/**
 * The compared parts of a file in an image: its header's mode, and the sha256 of its content in
 * hex.
 */
interface ImageFile {
  readonly type: string;
  readonly mode: number;
  readonly linkname: string;
  readonly digest: string | undefined;
}

/** Reads some files of an image, by {@link keyOf}. Each layer that has one of them is read once. */
export async function readImageFiles(
  image: Image,
  { wanted, entries }: { readonly wanted: readonly LayerPath[]; readonly entries: TarEntries },
): Promise<ReadonlyMap<string, ImageFile>> {
  const keys = new Set(wanted.map(keyOf));
  const files = new Map<string, ImageFile>();
  for (const layer of new Set(wanted.map((each) => each.layer))) {
    if (layer >= image.manifest.layers.length) continue;
    for await (const entry of entries(image.layer(layer), `Layer ${layer}`)) {
      const key = keyOf({ path: entry.header.path, layer });
      if (keys.has(key)) files.set(key, await fileOf(entry));
    }
  }
  return files;
}

export function keyOf({ path, layer }: LayerPath): string {
  return `${layer} ${path}`;
}

async function fileOf({ header, content }: TarEntry): Promise<ImageFile> {
  const { type, linkname } = header;
  const mode = header.mode & 0o7777;
  if (type !== "file") return { type, mode, linkname, digest: undefined };
  const hash = createHash("sha256");
  for await (const chunk of content) hash.update(chunk);
  return { type, mode, linkname, digest: hash.digest("hex") };
}

/** Whether a rerun produced the content that the image has, as far as that can be told. */
export function isSameContent(file: ImageFile | undefined, state: PathState | undefined): boolean {
  if (state === undefined || state.type === "whiteout") return file === undefined;
  if (file === undefined) return false;
  // A hard link's content is another entry's.
  if (file.type === "hard-link" && state.type === "file") return true;
  if (file.type !== state.type) return false;
  if (file.type === "symlink") return file.linkname === state.linkname;
  return file.digest === undefined || state.digest === undefined || file.digest === state.digest;
}

/** Whether a rerun produced the mode that the image has, as far as that can be told. */
export function isSameMode(file: ImageFile | undefined, state: PathState | undefined): boolean {
  return file === undefined || state === undefined || file.mode === state.mode;
}
