import type { Format } from "../../domain/findings/clue.ts";
import type { EntryHeader } from "../../domain/oci/entry.ts";
import { memberPath } from "../../domain/text/image-path.ts";

/** Where two versions of a thing stand in the two images. */
export interface Place {
  /** Inside an archive `a.tar//member`; of a layer itself empty. */
  readonly path: string;
  readonly layer: number;
  /** The archives and compressions around it, outermost first; the layer's own tar is not counted. */
  readonly inside: readonly Format[];
  /** Of the layer's entry, or of the archive's member. */
  readonly headers: readonly [EntryHeader | undefined, EntryHeader | undefined];
}

/** Where the member of an archive stands. */
export function memberPlace(
  archive: Place,
  member: Pick<Place, "path" | "inside" | "headers">,
): Place {
  const path = memberPath(archive.path, member.path);
  return { path, layer: archive.layer, inside: member.inside, headers: member.headers };
}
