import type { Digest } from "../../domain/oci/digest.ts";
import type { ImageIndex } from "../../domain/resolve/image-index.ts";
import { recordOf } from "../../domain/resolve/index-file.ts";
import type { Repository } from "../ports/repository.ts";
import { ImageReader } from "./image-reader.ts";

/**
 * Reads an image again, with those of its platforms, and tells whether an index says the same of all
 * of them. A digest says for good what an image is, so anything else was made up.
 * @throws Failure `registry`
 */
export async function isAsKept(
  digest: Digest,
  { repository, index }: { readonly repository: Repository; readonly index: ImageIndex },
): Promise<boolean> {
  const reader = new ImageReader(repository, new Map());
  await reader.read(digest);
  return [...reader.images].every(([each, image]) => {
    const kept = index.images.get(each);
    return kept !== undefined && recordOf(each, kept) === recordOf(each, image);
  });
}
