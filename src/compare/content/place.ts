import type { Format } from "../../domain/findings/clue.ts";
import type { EntryHeader } from "../../domain/oci/entry.ts";
import { memberPath } from "../../domain/text/image-path.ts";

/** The position of two versions of a thing in the two images. */
export interface Place {
  /** Inside an archive `a.tar//member`; empty for a layer itself. */
  readonly path: string;
  readonly layer: number;
  /**
   * The archives and compressions around it, outermost first; the layer's own tar does not count.
   */
  readonly inside: readonly Format[];
  /** The headers of the layer's entry, or of the archive's member. */
  readonly headers: readonly [EntryHeader | undefined, EntryHeader | undefined];
}

/** Returns the place of an archive's member. */
export function memberPlace(
  archive: Place,
  member: Pick<Place, "path" | "inside" | "headers">,
): Place {
  const path = memberPath(archive.path, member.path);
  return { path, layer: archive.layer, inside: member.inside, headers: member.headers };
}
