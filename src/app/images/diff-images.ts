import { compareImages } from "../../compare/images.ts";
import type { Readers } from "../../compare/readers.ts";
import { diagnose } from "../../diagnose/diagnose.ts";
import { severalCauses } from "../../diagnose/several.ts";
import type { Differences } from "../../domain/findings/difference.ts";
import type { Image } from "../ports/build.ts";

interface DiffOptions {
  /** As the user named them. */
  readonly names: readonly [string, string];
  /** Opens an image wherever it is. @throws Failure */
  readonly bring: (name: string) => Promise<Image>;
  readonly readers: Readers;
  readonly progress: (text: string) => void;
}

/** Differences listed at most; the rest is counted. */
const limit = 1000;

/** Says how any two images differ, and of what causes that looks; nobody knows here how they were built. */
export async function diffImages(options: DiffOptions): Promise<Differences> {
  const [first, second] = options.names;
  // One after the other: both may be copied through the same folder, and the first failure is the one to tell.
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
