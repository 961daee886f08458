import { ImageFiles } from "../../domain/oci/image-files.ts";
import { FinalFiles, type LinkedFile } from "../../recipes/runpack/final-files.ts";
import { readContents } from "../images/read-contents.ts";
import type { BuildPorts } from "../ports/build.ts";
import type { Image } from "../ports/image.ts";

/** A file of an image, and the layer that it is in. */
export interface BuiltFile extends LinkedFile {
  readonly layer: number;
  /** Bytes. */
  readonly size: number;
}

type TarEntries = BuildPorts["readers"]["entries"];
type ReadableImage = Pick<Image, "manifest" | "layer">;

/** Lists the files of an image as a container sees them. */
export async function builtFiles(
  image: ReadableImage,
  entries: TarEntries,
): Promise<FinalFiles<BuiltFile>> {
  const files = new ImageFiles<BuiltFile>();
  for (const layer of image.manifest.layers.keys()) {
    for await (const { header } of entries(image.layer(layer), `Layer ${layer}`)) {
      const { path, type, linkname, size } = header;
      files.meet(path);
      files.set(path, { path, type, linkname, size, layer });
    }
  }
  return new FinalFiles(files.values);
}

/** Reads a regular file of an image; undefined where it is something else. */
export async function contentOf(
  image: ReadableImage,
  { file, entries }: { readonly file: BuiltFile; readonly entries: TarEntries },
): Promise<Buffer | undefined> {
  const contents = await readContents(image, { wanted: [file], entries });
  return contents.values().next().value;
}
