import type { TarEntries } from "../compare/readers.ts";
import { targetStage } from "../containerfile/chain.ts";
import { cutBehind } from "../containerfile/cut.ts";
import { isDoubtful, suspectedVariation, type Told } from "../diagnose/by-variation.ts";
import type { Difference } from "../domain/difference.ts";
import type { VariationName } from "../domain/environment.ts";
import { Failure } from "../domain/failure.ts";
import type { TracedBuild } from "../domain/traced-build.ts";
import {
  allEnded,
  findResponsible,
  type Place,
  type Responsible,
  type Seen,
} from "../responsible/search.ts";
import { type DivergingPlace, divergingPlace, valuesAt } from "../trace/diverging.ts";
import { ExtraBuilds, type ExtraOrder, type PartialPlan, sideBySide } from "./extra-builds.ts";
import { BuildBroke, type Image, type RerunOrder } from "./ports.ts";
import { steadyOnes, type WatchedDifference } from "./steady.ts";

export interface NameOrder extends ExtraOrder {
  /** What the second build had. */
  readonly applied: readonly VariationName[];
  readonly images: readonly [Image, Image];
  readonly entries: TarEntries;
  readonly differences: readonly WatchedDifference[];
}

/**
 * Finds out which variations make each difference, by building with some of them alone, up to the step where the
 * builds begin to differ. What came out otherwise when the same build ran again is no matter of variations: it
 * gets no answer, and no build is spent on it.
 * @throws what stopped the run
 */
export async function nameVariations(order: NameOrder): Promise<readonly (Told | undefined)[]> {
  const nobody = order.differences.map(() => undefined);
  if (order.applied.length === 0) return nobody;
  const steady = await steadyOnes(order);
  const places = new Map<string, Sought>();
  const found = order.differences.map(({ difference, watched }, at) => {
    const place = watched === undefined ? undefined : divergingPlace(watched.root);
    if (place === undefined || steady[at] !== true) return undefined;
    const others = places.get(place.key)?.differences ?? [];
    places.set(place.key, { place, differences: [...others, difference] });
    return place.key;
  });
  if (places.size === 0) return nobody;
  const responsible = await search(order, places);
  return found.map((key) => toldOf(responsible.get(key ?? ""), order.applied));
}

/** A place with the differences that began there; never none. */
interface Sought {
  readonly place: DivergingPlace;
  readonly differences: readonly Difference[];
}

async function search(
  order: NameOrder,
  places: ReadonlyMap<string, Sought>,
): Promise<ReadonlyMap<string, Responsible>> {
  const { applied, request, reporter } = order;
  const builds = new ExtraBuilds(order);
  if (applied.length > 1 && builds.left > 0) {
    reporter.info(
      `what differs did so again: looking for the variation that does it, with at most ${request.extraBuilds} more builds`,
    );
  }
  const probe = proberOf(builds, order);
  const placesOf = (keys: readonly string[]): readonly DivergingPlace[] =>
    keys.flatMap((key) => places.get(key)?.place ?? []);
  const found = await findResponsible({
    places: [...places].map(([key, sought]) => placeOf(key, sought, applied)),
    applied,
    sideBySide,
    most: builds.left,
    probe: ({ varied, places: wanted }) => probe(varied, placesOf(wanted.map(({ key }) => key))),
  });
  const doubted = [...found].flatMap(([key, responsible]) => {
    const told = toldOf(responsible, applied);
    if (told?.kind !== "found") return [];
    const looks = places.get(key)?.differences ?? [];
    return looks.some((each) => isDoubtful(each, told.variations)) ? [key] : [];
  });
  const refuted = await refutedOf(placesOf(doubted), { probe, applied, most: builds.left });
  return new Map([...found].filter(([key]) => !refuted.includes(key)));
}

function placeOf(
  key: string,
  { place, differences }: Sought,
  applied: NameOrder["applied"],
): Place {
  const suspected = differences.map((each) => suspectedVariation(each, applied));
  const guess = applied.filter((name) => suspected.includes(name));
  return { key, whole: place.values[1], guess };
}

type Prober = (varied: readonly string[], places: readonly DivergingPlace[]) => Promise<Seen>;

/**
 * What looks like chance and was blamed on a variation is built once more without any and once with all: what then
 * comes out otherwise was chance.
 */
async function refutedOf(
  places: readonly DivergingPlace[],
  about: { readonly probe: Prober; readonly applied: readonly string[]; readonly most: number },
): Promise<readonly string[]> {
  if (places.length === 0) return [];
  const builds = [[], about.applied].slice(0, about.most);
  const seen = await allEnded(builds.map((varied) => about.probe(varied, places)));
  return places
    .filter(({ key, values }) =>
      seen.some((found, side) => found.has(key) && found.get(key) !== values[side === 0 ? 0 : 1]),
    )
    .map(({ key }) => key);
}

/** Builds that tell what places are; after one that could not be run, none is run any more. */
function proberOf(builds: ExtraBuilds, order: NameOrder): Prober {
  let isBroken = false;
  return async (varied, places) => {
    if (isBroken) return new Map();
    const names = order.applied.filter((name) => varied.includes(name));
    try {
      return await probed(builds, { ...order, varied: names, places });
    } catch (error) {
      if (!(error instanceof Failure) || error.code === "interrupted") throw error;
      if (!isBroken) {
        order.reporter.warn(`A build that looks for the variation failed: ${error.message}`);
      }
      isBroken = true;
      return new Map();
    }
  };
}

interface ProbeOrder extends NameOrder {
  readonly varied: readonly VariationName[];
  readonly places: readonly DivergingPlace[];
}

/** What the places are with some variations; nothing when the build breaks with these. */
async function probed(builds: ExtraBuilds, order: ProbeOrder): Promise<Seen> {
  const { question, places, builder } = order;
  const { plan, lastStage } = cutPlan(order);
  try {
    const work = (rerun: RerunOrder): Promise<TracedBuild> => builder.trace(rerun);
    const build = await builds.run(order.varied, { plan, lastStage, work });
    try {
      const { containerfile } = question;
      return valuesAt(places, { build, containerfile, values: question, lastStage });
    } finally {
      await build.close();
    }
  } catch (error) {
    if (error instanceof BuildBroke) return new Map();
    throw error;
  }
}

/** The plan up to the last step that is asked about. */
function cutPlan({ question, plan, places }: ProbeOrder): PartialPlan {
  const cut = cutBehind(places, { question, text: plan.containerfile });
  if (cut === undefined) return { plan, lastStage: targetStage(question).index };
  const { target: _, ...rest } = plan;
  return { plan: { ...rest, containerfile: cut.text }, lastStage: cut.lastStage };
}

function toldOf(
  responsible: Responsible | undefined,
  applied: readonly VariationName[],
): Told | undefined {
  if (responsible === undefined || responsible.kind === "none") return undefined;
  const { kind, variations } = responsible;
  return { kind, variations: applied.filter((name) => variations.includes(name)) };
}
