import type { DivergingPlace } from "../../attribution/diverging.ts";
import { type Bisection, bisect, type Place } from "../../bisection/search.ts";
import { isDoubtful, suspectedVariation, type Told } from "../../diagnose/by-variation.ts";
import { allEnded } from "../../domain/build/all-ended.ts";
import type { VariationName } from "../../domain/build/environment.ts";
import { ExtraBuilds, type ExtraOptions, withoutSearch } from "../prove/extra-builds.ts";
import { nameTimes } from "./name-times.ts";
import type { PlacedDifference } from "./placed.ts";
import { type Prober, proberOf } from "./probe.ts";
import type { Sought } from "./sought.ts";

interface NameOptions extends ExtraOptions {
  /** The variations that the second build had. */
  readonly applied: readonly VariationName[];
  readonly differences: readonly PlacedDifference[];
}

/**
 * Finds out which variations make each difference, by building with some of them alone, up to the
 * step where the builds begin to differ. What came out differently when the same build ran again
 * depends on its time or on chance; for those differences, only the time is examined.
 * @throws what stopped the run
 */
export async function nameVariations(options: NameOptions): Promise<readonly (Told | undefined)[]> {
  const { applied } = options;
  if (applied.length === 0) return options.differences.map(() => undefined);
  const placesThat = (are: boolean): readonly Sought[] => {
    const places = new Map<string, Sought>();
    for (const { difference, place, isSteady, proven } of options.differences) {
      if (place === undefined || isSteady !== are || proven !== undefined) continue;
      const others = places.get(place.key)?.differences ?? [];
      places.set(place.key, { place, differences: [...others, difference] });
    }
    return [...places.values()];
  };
  const builds = new ExtraBuilds(options);
  const probe = proberOf(builds, options);
  const byTime = await nameTimes(placesThat(false), { ...options, builds, probe });
  // These came out the same at another time, so the time does not make them differ.
  const others = applied.filter((name) => name !== "start-time");
  const byVariation = await search(placesThat(true), {
    ...options,
    applied: others,
    builds,
    probe,
  });
  return options.differences.map(({ place, isSteady, proven }) => {
    if (place === undefined) return undefined;
    if (proven !== undefined) return { kind: "found", variations: proven };
    if (!isSteady) return byTime.get(place.key);
    return toldOf(byVariation.get(place.key), others);
  });
}

interface SearchOptions extends NameOptions {
  readonly builds: ExtraBuilds;
  readonly probe: Prober;
}

async function search(
  sought: readonly Sought[],
  options: SearchOptions,
): Promise<ReadonlyMap<string, Bisection>> {
  const { applied, request, reporter, builds, probe } = options;
  if (sought.length === 0 || applied.length === 0) return new Map();
  const places = new Map(sought.map((each) => [each.place.key, each]));
  if (applied.length > 1 && builds.left > 0) {
    reporter.info(
      `the same places differ again: looking for the variation that causes it, with at most ${request.extraBuilds} more builds; ${withoutSearch}`,
    );
  }
  const placesOf = (keys: readonly string[]): readonly DivergingPlace[] =>
    keys.flatMap((key) => places.get(key)?.place ?? []);
  const found = await bisect({
    places: sought.map((each) => placeOf(each, applied)),
    applied,
    sideBySide: builds.sideBySide,
    most: builds.left,
    probe: ({ varied, places: wanted }) => probe(varied, placesOf(wanted.map(({ key }) => key))),
  });
  const doubted = [...found].flatMap(([key, bisection]) => {
    const told = toldOf(bisection, applied);
    if (told?.kind !== "found") return [];
    const looks = places.get(key)?.differences ?? [];
    return looks.some((each) => isDoubtful(each, told.variations)) ? [key] : [];
  });
  const refuted = await refutedOf(placesOf(doubted), { probe, applied, most: builds.left });
  return new Map([...found].filter(([key]) => !refuted.includes(key)));
}

function placeOf({ place, differences }: Sought, applied: NameOptions["applied"]): Place {
  const suspected = differences.map((each) => suspectedVariation(each, applied));
  const guess = applied.filter((name) => suspected.includes(name));
  return { key: place.key, whole: place.values[1], none: place.values[0], guess };
}

/**
 * Checks places that look like chance but were attributed to a variation: builds once without any
 * variation and once with all of them. A place that comes out differently then was chance.
 * @returns the keys of the refuted places
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

function toldOf(
  bisection: Bisection | undefined,
  applied: readonly VariationName[],
): Told | undefined {
  if (bisection === undefined || bisection.kind === "none") return undefined;
  const { kind, variations } = bisection;
  return { kind, variations: applied.filter((name) => variations.includes(name)) };
}
