import { compareImages } from "../../compare/images.ts";
import type { Readers } from "../../compare/readers.ts";
import type { Scope } from "../../containerfile/bases.ts";
import { byVariation } from "../../diagnose/by-variation.ts";
import { diagnose } from "../../diagnose/diagnose.ts";
import { joinedFixes } from "../../diagnose/joined-fixes.ts";
import { severalCauses } from "../../diagnose/several.ts";
import { allEnded } from "../../domain/build/all-ended.ts";
import type { VariationName } from "../../domain/build/environment.ts";
import type { AttributedDifference, Differences } from "../../domain/findings/difference.ts";
import type { LayerOrigin } from "../images/layer-origins.ts";
import type { FirstImage } from "../leaks/first-image.ts";
import type { BuiltImage, Image } from "../ports/build.ts";
import type { OutputFolder } from "../ports/output.ts";
import type { Timed } from "../ports/timed.ts";
import { valueOf } from "../prove/settled.ts";
import type { TwinOptions } from "../prove/twin-builds.ts";
import { attributeDifferences } from "./attribute-differences.ts";
import { withHiddenCauses } from "./hidden-roots.ts";
import { nameVariations } from "./name-variations.ts";
import { causesSoFar, placesSoFar } from "./so-far.ts";
import { twinFacts } from "./twin-facts.ts";
import { type WatchedTwins, watchTwins } from "./watched-twins.ts";

interface ExplainOptions extends TwinOptions {
  /** What the names in the Containerfile mean. */
  readonly scope: Scope;
  readonly first: BuiltImage;
  readonly second: BuiltImage;
  readonly firstImage: Pick<FirstImage<unknown>, "asTwin">;
  readonly output: OutputFolder;
  readonly openImage: (layout: string) => Promise<Image>;
  readonly readers: Readers;
  readonly origins: readonly LayerOrigin[];
  readonly timed: Timed;
  /** The variations that at least one step of the second build had. */
  readonly atWork: readonly VariationName[];
}

/** How many differences are listed at most; the rest are counted. */
const limit = 200;

/** Finds what differs, which instruction first made it differ, and why. */
export async function explain(options: ExplainOptions): Promise<Differences> {
  const { reporter, readers, second } = options;
  reporter.progress("looking for the differences");
  const { found, watched } = await comparedAndWatched(options);
  const { images, differences } = found;
  const twins = twinFacts(options);
  const traced = await attributeDifferences({
    ...options,
    ...{ differences: differences.listed, twins, watched },
  });
  const located = traced.map((found) => ({
    ...found,
    difference: inItsLayer(found.difference, options.origins),
  }));
  const diagnosed = diagnose(
    located.map(({ difference }) => difference),
    twins,
  );
  const caused = withHiddenCauses(diagnosed, { traced: located, twins }).flatMap((found, at) => {
    const { root, watched } = located[at] ?? {};
    const parts = root === undefined ? severalCauses(found, twins) : [found];
    return parts.map((difference) => ({ difference, watched }));
  });
  for (const line of causesSoFar(diagnosed)) reporter.info(line);
  const told = await options.timed("variations", () =>
    nameVariations({
      ...options,
      applied: options.atWork,
      secondSteps: second.steps,
      images,
      entries: readers.entries,
      differences: caused,
      twins,
    }),
  );
  const tried = caused.map(({ difference }, at) => ({ difference, told: told[at] }));
  return { ...differences, listed: joinedFixes(byVariation(tried, twins)) };
}

interface Compared {
  readonly images: readonly [Image, Image];
  readonly differences: Awaited<ReturnType<typeof compareImages>>;
}

/**
 * Compares the images while both builds already run once more to find the lines: layers that differ
 * need that, whatever the comparison finds in them. Differences of the config alone do not.
 */
async function comparedAndWatched(options: ExplainOptions): Promise<{
  readonly found: Compared;
  readonly watched: WatchedTwins | undefined;
}> {
  const { first, second } = options;
  const isConfigAlone = first.diffIds.join() === second.diffIds.join();
  const [found, watched] = await Promise.allSettled([
    compared(options),
    isConfigAlone ? undefined : watchTwins({ ...options, secondSteps: second.steps }),
  ]);
  if (found.status === "fulfilled") return { found: found.value, watched: valueOf(watched) };
  const builds = watched.status === "fulfilled" ? watched.value : undefined;
  if (builds?.kind === "watched") await allEnded(builds.builds.map((build) => build.close()));
  throw found.reason;
}

/** Exports both images side by side, and tells which places differ as soon as that is known. */
async function compared(options: ExplainOptions): Promise<Compared> {
  const { builder, output, openImage, reporter, readers } = options;
  await allEnded([
    options.firstImage.asTwin(options.first),
    builder.exportImage(options.second, output.twins.second),
  ]);
  const images = await allEnded([openImage(output.twins.first), openImage(output.twins.second)]);
  const [a, b] = images;
  const differences = await compareImages({ a, b, readers, limit });
  reporter.info(placesSoFar(differences));
  return { images, differences };
}

/**
 * Completes a difference without an attribution: with the only writing instruction of its layer, or
 * else with the layer's origin.
 */
function inItsLayer(
  difference: AttributedDifference,
  origins: readonly LayerOrigin[],
): AttributedDifference {
  const origin = difference.layer === undefined ? undefined : origins[difference.layer];
  if (origin === undefined || difference.instruction !== undefined) return difference;
  if (origin.instruction !== undefined) return { ...difference, instruction: origin.instruction };
  return { ...difference, evidence: [...difference.evidence, `in the layer of ${origin.origin}`] };
}
