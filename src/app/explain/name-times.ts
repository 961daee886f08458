import type { DivergingPlace } from "../../attribution/diverging.ts";
import { type Bisection, bisect, type Seen } from "../../bisection/search.ts";
import {
  isDoubtful,
  isSurelyChance,
  suspectedVariation,
  type Told,
} from "../../diagnose/by-variation.ts";
import type { VariationName } from "../../domain/build/environment.ts";
import { type ExtraBuilds, withoutSearch } from "../prove/extra-builds.ts";
import { type ProbeOptions, type Prober, probePair } from "./probe.ts";
import type { Sought } from "./sought.ts";

const time: VariationName = "start-time";

interface TimesOptions extends ProbeOptions {
  readonly builds: ExtraBuilds;
  readonly probe: Prober;
}

/**
 * Finds the places that differ because of the time at which their step runs, among those that came
 * out differently in every build. Chance makes a place differ even at the same time, so two builds
 * run in step, each step at the beginning of a two-second slot. A place that is then equal, and had
 * another value at every other time, depends on the time. Where variations contribute to a
 * difference, further such pairs tell which ones.
 */
export async function nameTimes(
  sought: readonly Sought[],
  options: TimesOptions,
): Promise<ReadonlyMap<string, Told>> {
  const { applied, builds, reporter, probe } = options;
  const open = sought.filter(({ differences }) => !differences.every(isSurelyChance));
  const isAsked = applied.includes(time) && open.length > 0 && builds.left >= 2;
  // Builds that share a world cannot run in step.
  if (!isAsked || builds.isAlone) return new Map();
  reporter.info(
    `the same places differ again, with other values: finding out whether the time makes them differ; ${withoutSearch}`,
  );
  const others = applied.filter((name) => name !== time);
  const pair = (varied: readonly string[], of: readonly Sought[]): Promise<Pair> =>
    probePair(
      probe,
      varied,
      of.map(({ place }) => place),
    );
  const first = await pair(others, open);
  const alone = open.filter(({ place }) => isEqualNow(place, first));
  const rest = open.filter(({ place }) => outcomeOf(place.key, first) === "differs");
  const doubted = alone.filter(({ differences }) =>
    differences.some((each) => isDoubtful(each, [time])),
  );
  const asked = [...doubted, ...(others.length === 0 ? [] : rest)];
  if (asked.length === 0) return told(alone);
  if (builds.left < 2) return told(alone.filter((each) => !doubted.includes(each)));
  const second = await pair([], asked);
  const isRefuted = ({ place }: Sought): boolean => !isEqualNow(place, second);
  const mixed = rest.filter((each) => asked.includes(each) && !isRefuted(each));
  const certain = alone.filter((each) => !doubted.includes(each) || !isRefuted(each));
  return new Map([...told(certain), ...(await mixedWith(mixed, { ...options, others, pair }))]);
}

type Pair = readonly [Seen, Seen];

function told(places: readonly Sought[]): ReadonlyMap<string, Told> {
  return new Map(places.map(({ place }) => [place.key, { kind: "found", variations: [time] }]));
}

/**
 * Whether both builds of a pair have the same value, and neither watched build had it; those ran at
 * other times.
 */
function isEqualNow({ key, values }: DivergingPlace, pair: Pair): boolean {
  const now = pair[0].get(key);
  return outcomeOf(key, pair) === "equal" && now !== undefined && !values.includes(now);
}

/** Undefined where one of the builds gave no value. */
function outcomeOf(key: string, [a, b]: Pair): "equal" | "differs" | undefined {
  if (!a.has(key) || !b.has(key)) return undefined;
  return a.get(key) === b.get(key) ? "equal" : "differs";
}

/**
 * Finds which variations change places that the time changes too, as far as the remaining builds
 * allow.
 */
async function mixedWith(
  mixed: readonly Sought[],
  options: TimesOptions & {
    readonly others: readonly VariationName[];
    readonly pair: (varied: readonly string[], of: readonly Sought[]) => Promise<Pair>;
  },
): Promise<ReadonlyMap<string, Told>> {
  const { others, builds, applied, pair } = options;
  const found = await bisect({
    places: mixed.map(({ place, differences }) => ({
      key: place.key,
      whole: "differs",
      guess: others.filter((name) =>
        differences.some((each) => suspectedVariation(each, others) === name),
      ),
    })),
    applied: others,
    sideBySide: 1,
    // Each probe takes two builds.
    most: Math.floor(builds.left / 2),
    probe: async ({ varied, places }) => {
      const wanted = mixed.filter(({ place }) => places.some(({ key }) => key === place.key));
      const seen = await pair(varied, wanted);
      return new Map(
        wanted.flatMap(({ place: { key } }) => {
          const outcome = outcomeOf(key, seen);
          return outcome === undefined ? [] : [[key, outcome]];
        }),
      );
    },
  });
  return new Map(mixed.map(({ place: { key } }) => [key, withTime(found.get(key), applied)]));
}

/** Returns what changes a place that the time changes: where a variation was found, both. */
function withTime(bisection: Bisection | undefined, applied: readonly VariationName[]): Told {
  // No build was left to tell what else it is.
  if (bisection?.kind !== "found") return { kind: "partly", variations: [time] };
  const names: readonly string[] = [...bisection.variations, time];
  return { kind: "found", variations: applied.filter((name) => names.includes(name)) };
}
