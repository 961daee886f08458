import { compareImages } from "../../compare/images.ts";
import type { Readers } from "../../compare/readers.ts";
import { diagnose } from "../../diagnose/diagnose.ts";
import { severalCauses } from "../../diagnose/several.ts";
import type { Differences } from "../../domain/findings/difference.ts";
import type { Image } from "../ports/build.ts";

interface DiffOrder {
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
export async function diffImages(order: DiffOrder): Promise<Differences> {
  const [first, second] = order.names;
  // One after the other: both may be copied through the same folder, and the first failure is the one to tell.
  order.progress(`reading ${first}`);
  const a = await order.bring(first);
  order.progress(`reading ${second}`);
  const b = await order.bring(second);
  order.progress("comparing");
  const found = await compareImages({ a, b, readers: order.readers, limit });
  const listed = diagnose(found.listed, undefined).flatMap((difference) =>
    severalCauses(difference, undefined),
  );
  return { ...found, listed };
}
