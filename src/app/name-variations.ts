import type { TarEntries } from "../compare/readers.ts";
import type { BaseQuestion } from "../containerfile/bases.ts";
import { targetStage } from "../containerfile/chain.ts";
import { cutBehind } from "../containerfile/cut.ts";
import { suspectedVariation, type Told } from "../diagnose/by-variation.ts";
import type { Difference } from "../domain/difference.ts";
import type { VariationName } from "../domain/environment.ts";
import { Failure } from "../domain/failure.ts";
import type { BuildPlan } from "../domain/plan.ts";
import { findResponsible, type Place, type Responsible, type Seen } from "../responsible/search.ts";
import { type DivergingPlace, divergingPlace, valuesAt } from "../trace/diverging.ts";
import type { Watched } from "../trace/trace.ts";
import { ExtraBuilds, sideBySide } from "./extra-builds.ts";
import { isSameContent, isSameMode, keyOf, readImageFiles } from "./image-files.ts";
import { BuildBroke, type Image } from "./ports.ts";
import type { TwinOrder } from "./twin-builds.ts";

/** A difference with its diagnosis, and how it was when both builds ran once more. */
export interface WatchedDifference {
  readonly difference: Difference;
  readonly watched: Watched | undefined;
}

export interface NameOrder extends TwinOrder {
  /** What the names in the Containerfile mean. */
  readonly question: BaseQuestion;
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
    const known = places.get(place.key);
    const guess = known?.guess ?? suspectedVariation(difference, order.applied);
    places.set(place.key, { place, guess });
    return place.key;
  });
  if (places.size === 0) return nobody;
  const responsible = await search(order, places);
  return found.map((key) => toldOf(responsible.get(key ?? ""), order.applied));
}

interface Sought {
  readonly place: DivergingPlace;
  readonly guess: VariationName | undefined;
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
  let isBroken = false;
  const probe = async (varied: readonly string[], wanted: readonly Place[]): Promise<Seen> => {
    if (isBroken) return new Map();
    const diverging = wanted.flatMap(({ key }) => places.get(key)?.place ?? []);
    const names = applied.filter((name) => varied.includes(name));
    try {
      return await probed(builds, { ...order, varied: names, places: diverging });
    } catch (error) {
      if (!(error instanceof Failure) || error.code === "interrupted") throw error;
      if (!isBroken) reporter.warn(`A build that looks for the variation failed: ${error.message}`);
      isBroken = true;
      return new Map();
    }
  };
  return await findResponsible({
    places: [...places].map(([key, { place, guess }]): Place => {
      const whole = place.values[1];
      return guess === undefined ? { key, whole } : { key, whole, guess };
    }),
    applied,
    sideBySide,
    most: builds.left,
    probe: ({ varied, places: wanted }) => probe(varied, wanted),
  });
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
    const build = await builds.run(order.varied, { plan, work: (rerun) => builder.trace(rerun) });
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
function cutPlan({ question, plan, places }: ProbeOrder): {
  readonly plan: BuildPlan;
  readonly lastStage: number;
} {
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

/** For each difference, whether both builds came to the same bytes when they ran again. */
async function steadyOnes(order: NameOrder): Promise<readonly boolean[]> {
  const wanted = order.differences.flatMap(({ difference, watched }) =>
    watched === undefined ? [] : inLayer(difference),
  );
  const files = await Promise.all(
    order.images.map((image) => readImageFiles(image, { wanted, entries: order.entries })),
  );
  return order.differences.map(({ difference, watched }) => {
    const [at] = inLayer(difference);
    if (at === undefined || watched === undefined) return false;
    // A name that only one build has, and another one when it runs again, is made up by the step itself.
    if (!isSamePath(at.path, watched.path)) return false;
    const isSame = difference.kind === "metadata" ? isSameMode : isSameContent;
    return files.every((found, side) =>
      isSame(found.get(keyOf(at)), watched.states[side === 0 ? 0 : 1]),
    );
  });
}

function inLayer({ path, layer }: Difference) {
  return layer === undefined ? [] : [{ path: path.split("//")[0] ?? path, layer }];
}

/** Where /bin is a link to /usr/bin, one path has two spellings. */
function isSamePath(one: string, other: string): boolean {
  return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
}
