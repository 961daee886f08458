import { allEnded } from "../domain/build/all-ended.ts";
import type { Answer, Variations } from "./answers.ts";
import { nextStep, type Step, type Wish } from "./next-step.ts";
import { sharedBuilds } from "./share.ts";

/** Something that differs between two builds which differ only in variations. */
export interface Place {
  /** Unique among the places. */
  readonly key: string;
  /** Its value when all variations are applied; without any variation it has another one. */
  readonly whole: string;
  /** Its value without any variation; undefined if that is not known. */
  readonly none?: string;
  /** The variations that its looks suggest, in the order of all that were applied; tried first. */
  readonly guess?: readonly string[];
}

/** A request for a build with some of the variations. */
interface Probe {
  readonly varied: Variations;
  /** The places that are still open. */
  readonly places: readonly Place[];
}

/** The value of each place in a build, by its key; absent if it could not be determined. */
export type Seen = ReadonlyMap<string, string>;

interface Search {
  readonly places: readonly Place[];
  /** All variations that the second build had. */
  readonly applied: Variations;
  /** The most builds. */
  readonly most: number;
  /** The most builds that may run at the same time. */
  readonly sideBySide: number;
  readonly probe: (probe: Probe) => Promise<Seen>;
}

/** Which variations make a place differ. */
export type Bisection =
  /** These variations, all of them needed. */
  | { readonly kind: "found"; readonly variations: Variations }
  /** At least one of these: no build was left to find out which. */
  | { readonly kind: "among"; readonly variations: Variations }
  /** No set of variations: the builds contradict each other. */
  | { readonly kind: "none" };

/**
 * Finds out which variations make each place differ; one build gives answers for all places.
 * @throws what a probe throws
 */
export async function bisect(search: Search): Promise<ReadonlyMap<string, Bisection>> {
  const { applied, places } = search;
  const answers = new Map<string, readonly Answer[]>();
  const answersOf = ({ key }: Place): readonly Answer[] => answers.get(key) ?? [];
  const stepOf = (place: Place): Step =>
    nextStep({ applied, guess: place.guess ?? [], answers: answersOf(place) });
  for (let left = search.most; left > 0; ) {
    const open = places.flatMap((place) => {
      const step = stepOf(place);
      return step.kind === "wish" && !isHopeless(step, answersOf(place)) ? [{ place, step }] : [];
    });
    const wishes = open.map(({ step }) => step);
    const builds = sharedBuilds(wishes, { applied, most: Math.min(left, search.sideBySide) });
    if (builds.length === 0) break;
    left -= builds.length;
    const asked = open.map(({ place }) => place);
    const seen = await allEnded(builds.map((varied) => search.probe({ varied, places: asked })));
    for (const place of asked) {
      const fresh = builds.map((varied, at) => answerOf(varied, place, seen[at]));
      answers.set(place.key, [...answersOf(place), ...fresh]);
    }
  }
  return new Map(places.map((place) => [place.key, outcomeOf(stepOf(place))]));
}

function answerOf(varied: Variations, { key, whole, none }: Place, seen: Seen | undefined): Answer {
  const value = seen?.get(key);
  if (value === undefined) return { varied, isWhole: undefined };
  const isWhole = value === whole;
  return { varied, isWhole, isPart: !isWhole && none !== undefined && value !== none };
}

/** Whether exactly the build that would tell more has already told nothing. */
function isHopeless({ varied, matters }: Wish, answers: readonly Answer[]): boolean {
  return answers.some(
    (answer) =>
      answer.isWhole === undefined &&
      matters.every((name) => answer.varied.includes(name) === varied.includes(name)),
  );
}

function outcomeOf(step: Step): Bisection {
  if (step.kind === "contradictory") return { kind: "none" };
  if (step.kind === "found") return step;
  return { kind: "among", variations: step.among };
}
