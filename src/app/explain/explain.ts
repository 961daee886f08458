import { compareImages } from "../../compare/images.ts";
import type { Readers } from "../../compare/readers.ts";
import type { Scope } from "../../containerfile/bases.ts";
import { byVariation } from "../../diagnose/by-variation.ts";
import { diagnose } from "../../diagnose/diagnose.ts";
import { joinedFixes } from "../../diagnose/joined-fixes.ts";
import { severalCauses } from "../../diagnose/several.ts";
import { allEnded } from "../../domain/build/all-ended.ts";
import type { TwinFacts } from "../../domain/build/build-facts.ts";
import type { VariationName } from "../../domain/build/environment.ts";
import type { AttributedDifference, Differences } from "../../domain/findings/difference.ts";
import type { LayerOrigin } from "../images/layer-origins.ts";
import type { FirstImage } from "../leaks/first-image.ts";
import type { BuiltImage, Image } from "../ports/build.ts";
import type { OutputFolder } from "../ports/output.ts";
import type { Timed } from "../ports/timed.ts";
import type { TwinOptions } from "../prove/twin-builds.ts";
import { attributeByRecorded, attributeByWatched } from "./attribute-differences.ts";
import { type LocatedDifference, withHiddenCauses } from "./hidden-roots.ts";
import { nameVariations } from "./name-variations.ts";
import { type PlacedDifference, placed } from "./placed.ts";
import { areSettled } from "./settled.ts";
import { causesSoFar, placesSoFar } from "./so-far.ts";
import { twinFacts } from "./twin-facts.ts";
import { type Watching, watchTwins } from "./watched-twins.ts";

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

/**
 * Finds what differs, which instruction first made it differ, and why. Both builds already run once
 * more while the images are compared: layers that differ need that, whatever the comparison finds
 * in them. Differences of the config alone do not.
 */
export async function explain(options: ExplainOptions): Promise<Differences> {
  const { reporter, first, second } = options;
  reporter.progress("looking for the differences");
  const isConfigAlone = first.diffIds.join() === second.diffIds.join();
  const watching = isConfigAlone
    ? undefined
    : watchTwins({ ...options, secondSteps: second.steps, patience: patienceOf(options) });
  try {
    const found = await compared(options);
    const known = { ...options, found, twins: twinFacts(options) };
    const caused = (await earlyCauses(known, watching)) ?? (await lateCauses(known, watching));
    for (const line of causesSoFar(caused.map(({ difference }) => difference))) {
      reporter.info(line);
    }
    return await withVariations(known, caused);
  } finally {
    await watching?.stop();
    await first.recorded?.close();
    await second.recorded?.close();
  }
}

/**
 * Milliseconds for which the second watched build is held up where it may be needless. A build that
 * takes longer than that has to run beside the first one, or the answer would come much later.
 */
const longest = 10_000;

function patienceOf({ first, second }: Pick<ExplainOptions, "first" | "second">): number {
  return first.recorded === undefined || second.recorded === undefined ? 0 : longest;
}

interface Known extends ExplainOptions {
  readonly found: Compared;
  readonly twins: TwinFacts;
}

/**
 * Explains the differences as soon as the first build has run once more, from what was recorded of
 * both builds. The second one, which keeps behind the first, is then ended.
 * @returns undefined if only the second build can tell enough
 */
async function earlyCauses(
  options: Known,
  watching: Watching | undefined,
): Promise<readonly PlacedDifference[] | undefined> {
  const { first, second, atWork } = options;
  if (watching === undefined || first.recorded === undefined || second.recorded === undefined) {
    return undefined;
  }
  const again = await watching.first;
  if (again === undefined || again.cut !== undefined || again.unread > 0) return undefined;
  const { listed } = options.found.differences;
  const builds = [first.recorded, second.recorded] as const;
  const traced = await attributeByRecorded({ ...options, differences: listed }, { builds, again });
  const caused = await diagnosed(options, traced);
  if (!areSettled(caused, atWork)) return undefined;
  options.reporter.info("build 1, run once more, leaves nothing open: build 2 need not run again");
  await watching.stop();
  return caused;
}

/** Explains the differences when both builds have run once more. */
async function lateCauses(
  options: Known,
  watching: Watching | undefined,
): Promise<readonly PlacedDifference[]> {
  const { listed } = options.found.differences;
  watching?.goOn();
  const watched = await watching?.both;
  const traced = await attributeByWatched({ ...options, differences: listed }, watched);
  return await diagnosed(options, traced);
}

async function diagnosed(
  options: Known,
  traced: readonly LocatedDifference[],
): Promise<readonly PlacedDifference[]> {
  const { twins, found, readers, origins, atWork: applied } = options;
  const located = traced.map((each) => ({
    ...each,
    difference: inItsLayer(each.difference, origins),
  }));
  const causes = diagnose(
    located.map(({ difference }) => difference),
    twins,
  );
  const differences = withHiddenCauses(causes, { traced: located, twins }).flatMap((each, at) => {
    const { root, watched } = located[at] ?? {};
    const parts = root === undefined ? severalCauses(each, twins) : [each];
    return parts.map((difference) => ({ difference, watched }));
  });
  const { entries } = readers;
  return await placed({ differences, images: found.images, entries, twins, applied });
}

/** Finds out which variations make the differences, by builds with some of them. */
async function withVariations(
  options: Known,
  differences: readonly PlacedDifference[],
): Promise<Differences> {
  const { second, atWork: applied, twins, found } = options;
  const told = await options.timed("variations", () =>
    nameVariations({ ...options, applied, secondSteps: second.steps, differences }),
  );
  const tried = differences.map(({ difference }, at) => ({ difference, told: told[at] }));
  return { ...found.differences, listed: joinedFixes(byVariation(tried, twins)) };
}

interface Compared {
  readonly images: readonly [Image, Image];
  readonly differences: Awaited<ReturnType<typeof compareImages>>;
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
