import { type DivergingPlace, divergingPlace } from "../../attribution/diverging.ts";
import type { TarEntries } from "../../compare/readers.ts";
import { isConsequence, provenVariations } from "../../diagnose/proven-variations.ts";
import type { TwinFacts } from "../../domain/build/build-facts.ts";
import type { VariationName } from "../../domain/build/environment.ts";
import type { DiagnosedDifference } from "../../domain/findings/difference.ts";
import type { Image } from "../ports/build.ts";
import { steadyOnes, type WatchedDifference } from "./steady.ts";

/** A difference, and what is known before builds with some of the variations. */
export interface PlacedDifference {
  readonly difference: DiagnosedDifference;
  /** Where the builds begin to differ; undefined if no watched step made it. */
  readonly place: DivergingPlace | undefined;
  /** Whether it came out the same when the builds ran again. */
  readonly isSteady: boolean;
  /** The variations that the bytes of all differences at its place prove. */
  readonly proven: readonly VariationName[] | undefined;
}

/** Finds the place of each difference, and what the reruns and the bytes tell of it. */
export async function placed(options: {
  readonly differences: readonly WatchedDifference[];
  readonly images: readonly [Image, Image];
  readonly entries: TarEntries;
  readonly twins: TwinFacts;
  /** The variations that the second build had. */
  readonly applied: readonly VariationName[];
}): Promise<readonly PlacedDifference[]> {
  const { differences } = options;
  const steady = await steadyOnes(options);
  const places = differences.map(({ watched }) =>
    watched === undefined ? undefined : divergingPlace(watched.root),
  );
  const proven = provenOnes(options, places);
  return differences.map(({ difference }, at) => ({
    difference,
    place: places[at],
    isSteady: steady[at] === true,
    proven: proven[at],
  }));
}

/**
 * Returns for each difference the variations that need no build to be shown: the bytes of all
 * differences at its place prove them.
 */
function provenOnes(
  { differences, twins, applied }: Omit<Parameters<typeof placed>[0], "images" | "entries">,
  places: readonly (DivergingPlace | undefined)[],
): readonly (readonly VariationName[] | undefined)[] {
  const all = differences.map(({ difference }) => difference);
  const own = all.map((difference) => provenVariations(difference, { all, twins, applied }));
  return places.map((place, at) => {
    const here = places.flatMap((other, index) => (other?.key === place?.key ? [index] : []));
    const open = here.filter((index) => own[index] === undefined);
    const isSettled = open.every((index) => all[index] !== undefined && isConsequence(all[index]));
    if (place === undefined || !isSettled || open.length === here.length) return undefined;
    return own[at] ?? applied.filter((name) => here.some((index) => own[index]?.includes(name)));
  });
}
