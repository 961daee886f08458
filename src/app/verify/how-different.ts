import { compareFinalImages } from "../../compare/final-images.ts";
import type { Readers } from "../../compare/readers.ts";
import type { Verification } from "../../domain/labels/verification.ts";
import type { BuildPorts } from "../ports/build.ts";
import type { Image } from "../ports/image.ts";
import { attributeRebuild } from "./attribute-rebuild.ts";
import { differencesFrom, explained, type Locate, limit } from "./compare-published.ts";
import type { Rebuilt } from "./rebuild.ts";

interface HowOptions {
  readonly isForeign: boolean;
  readonly rebuilt: Omit<Rebuilt, "doubts">;
  readonly build: Pick<BuildPorts, "readers" | "reporter">;
}

/** The two images, whose manifests and configs differ. */
interface Pair {
  readonly published: Image;
  readonly rebuilt: Image;
}

/**
 * Finds how a published image and its rebuild differ, down to the line: the rebuild runs once more
 * and is watched, because it can be, and the published one cannot. Of an image that another program
 * built, only what a container sees of it is compared.
 */
export async function howDifferent(
  images: Pair,
  options: HowOptions,
): Promise<Pick<Verification, "verdict" | "differences" | "agreement">> {
  const { isForeign, rebuilt, build } = options;
  const { readers } = build;
  const locate: Locate = (found) => attributeRebuild(found, { ...build, rebuilt });
  if (isForeign) return await howForeign(images, { readers, locate });
  const { origins } = rebuilt;
  const differences = await differencesFrom(images, { readers, origins, locate });
  return { verdict: "different", differences };
}

async function howForeign(
  { published: a, rebuilt: b }: Pair,
  { readers, locate }: { readonly readers: Readers; readonly locate: Locate },
): Promise<Pick<Verification, "verdict" | "differences" | "agreement">> {
  const found = await compareFinalImages({ a, b, readers, limit });
  const { paths, differing, mountPoints, fields } = found;
  const agreement = {
    ...{ paths, differing, mountPoints },
    ...{ fields: fields.equal, moreLabels: fields.moreLabels },
  };
  const { differences } = found;
  const isEqual = differences.listed.length + differences.omitted === 0;
  if (isEqual) return { verdict: "same-files", differences, agreement };
  const listed = explained(await locate(differences.listed));
  return { verdict: "different", differences: { ...differences, listed }, agreement };
}
