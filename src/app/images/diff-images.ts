import { compareImages } from "../../compare/images.ts";
import type { Readers } from "../../compare/readers.ts";
import { diagnose } from "../../diagnose/diagnose.ts";
import { severalCauses } from "../../diagnose/several.ts";
import type { Differences } from "../../domain/findings/difference.ts";
import type { Image } from "../ports/build.ts";

interface DiffOptions {
  /** The names as the user wrote them. */
  readonly names: readonly [string, string];
  /** Opens an image, wherever it is. @throws Failure */
  readonly bring: (name: string) => Promise<Image>;
  readonly readers: Readers;
  readonly progress: (text: string) => void;
}

/** How many differences are listed at most; the rest are counted. */
const limit = 1000;

/**
 * Finds how any two images differ, and which causes the differences look like. How the images were
 * built is unknown here.
 */
export async function diffImages(options: DiffOptions): Promise<Differences> {
  const [first, second] = options.names;
  // One after the other: both may be copied through the same folder, and the first failure is the
  // one to report.
  options.progress(`reading ${first}`);
  const a = await options.bring(first);
  options.progress(`reading ${second}`);
  const b = await options.bring(second);
  options.progress("comparing");
  const found = await compareImages({ a, b, readers: options.readers, limit });
  const listed = diagnose(found.listed, undefined).flatMap((difference) =>
    severalCauses(difference, undefined),
  );
  return { ...found, listed };
}
