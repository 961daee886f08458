import { attribute } from "../../attribution/attribute.ts";
import { divergedFrom } from "../../attribution/one-sided.ts";
import { Relations } from "../../attribution/relations.ts";
import { walk } from "../../attribution/walk.ts";
import { targetStage } from "../../containerfile/chain.ts";
import type { AttributedDifference, FoundDifference } from "../../domain/findings/difference.ts";
import type { WatchedBuild } from "../../domain/findings/watched-build.ts";
import { Failure } from "../../domain/text/failure.ts";
import { BuildBroke, type BuildPorts } from "../ports/build.ts";
import type { Rebuilt } from "./rebuild.ts";

interface AttributeOptions {
  readonly rebuilt: Pick<Rebuilt, "scope" | "watch">;
  readonly reporter: BuildPorts["reporter"];
}

/**
 * Attributes each difference between a published image and its rebuild to the instruction that last
 * wrote the file in the rebuild, which runs once more for that. Differences of the config alone do
 * not need it. Where the build cannot be watched, nothing is attributed.
 */
export async function attributeRebuild(
  found: readonly FoundDifference[],
  { rebuilt, reporter }: AttributeOptions,
): Promise<readonly AttributedDifference[]> {
  if (found.every(({ kind }) => kind === "config")) return found;
  reporter.info("running the rebuild once more, watched step by step, to find the lines");
  let watched: WatchedBuild;
  try {
    watched = await rebuilt.watch();
  } catch (error) {
    const isOfBuild = error instanceof BuildBroke || error instanceof Failure;
    if (!isOfBuild || (error instanceof Failure && error.code === "interrupted")) throw error;
    reporter.info(`the rebuild could not be watched: ${error.message}`);
    return found;
  }
  try {
    return await located(found, { watched, rebuilt });
  } finally {
    await watched.close();
  }
}

async function located(
  differences: readonly FoundDifference[],
  about: { readonly watched: WatchedBuild; readonly rebuilt: Pick<Rebuilt, "scope"> },
): Promise<readonly AttributedDifference[]> {
  const { scope } = about.rebuilt;
  const { containerfile } = scope;
  const where = { containerfile, values: scope, target: targetStage(scope) };
  const builds = await divergedFrom(about.watched, { ...where, differences });
  const relations = new Relations([builds[0].read, builds[1].read], undefined);
  const target = await walk({ ...where, builds, relations });
  const { file, stages } = containerfile;
  const found = attribute({ differences, file, stages, target, unseen: undefined });
  return found.map(({ difference }) => difference);
}
