import type { Watched } from "../../attribution/attribute.ts";
import type { TarEntries } from "../../compare/readers.ts";
import type { DiagnosedDifference } from "../../domain/findings/difference.ts";
import { fileOfPath } from "../../domain/text/image-path.ts";
import {
  isSameContent,
  isSameMode,
  keyOf,
  type LayerPath,
  readImageFiles,
} from "../images/image-files.ts";
import type { Image } from "../ports/image.ts";

/** A difference with its diagnosis, and how it differed when both builds ran once more. */
export interface WatchedDifference {
  readonly difference: DiagnosedDifference;
  readonly watched: Watched | undefined;
}

/**
 * Tells for each difference whether both builds produced the same bytes again when they ran again.
 * Chance seldom does that.
 */
export async function steadyOnes(options: {
  readonly images: readonly [Image, Image];
  readonly entries: TarEntries;
  readonly differences: readonly WatchedDifference[];
}): Promise<readonly boolean[]> {
  const wanted = options.differences.flatMap(({ difference, watched }) =>
    watched === undefined ? [] : inLayer(difference),
  );
  const files = await Promise.all(
    options.images.map((image) => readImageFiles(image, { wanted, entries: options.entries })),
  );
  return options.differences.map(({ difference, watched }) => {
    const [at] = inLayer(difference);
    if (at === undefined || watched === undefined) return false;
    // When only one build has a name, and has another one when it runs again, the step made the
    // name up.
    if (!isSamePath(at.path, watched.path)) return false;
    // The header of an archive's member is part of the archive's content.
    const isMode = difference.kind === "metadata" && at.path === difference.path;
    const isSame = isMode ? isSameMode : isSameContent;
    return files.every((found, side) =>
      isSame(found.get(keyOf(at)), watched.states[side === 0 ? 0 : 1]),
    );
  });
}

function inLayer({ path, layer }: DiagnosedDifference): readonly LayerPath[] {
  return layer === undefined ? [] : [{ path: fileOfPath(path), layer }];
}

/** Where /bin is a link to /usr/bin, one path has two spellings. */
function isSamePath(one: string, other: string): boolean {
  return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
}
