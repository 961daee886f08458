import type { Variations } from "./answers.ts";
import type { Wish } from "./next-step.ts";

/**
 * Returns the builds that answer the most wishes, limited in number. One build can answer several
 * places if the variations that one place asks for do not matter to the others.
 */
export function sharedBuilds(
  wishes: readonly Wish[],
  { applied, most }: { readonly applied: Variations; readonly most: number },
): readonly Variations[] {
  const builds: Variations[] = [];
  let left = byPopularity(wishes);
  while (builds.length < most && left.length > 0) {
    const { varied, unserved } = oneFor(left, applied);
    builds.push(varied);
    left = unserved;
  }
  return builds;
}

interface Shared {
  readonly varied: Variations;
  readonly unserved: readonly Wish[];
}

function oneFor(wishes: readonly Wish[], applied: Variations): Shared {
  let varied: Variations = [];
  const served: Wish[] = [];
  const unserved: Wish[] = [];
  for (const wish of wishes) {
    const both = applied.filter((name) => varied.includes(name) || wish.varied.includes(name));
    if ([...served, wish].every((each) => answers(both, each))) {
      varied = both;
      served.push(wish);
    } else {
      unserved.push(wish);
    }
  }
  return { varied, unserved };
}

/** Whether a build with these variations answers the wish. */
function answers(build: Variations, { varied, matters }: Wish): boolean {
  return matters.every((name) => build.includes(name) === varied.includes(name));
}

/** Sorts the wishes by how many places have them, the most common first. */
function byPopularity(wishes: readonly Wish[]): readonly Wish[] {
  const counts = new Map<string, number>();
  const countOf = ({ varied }: Wish): number => counts.get(varied.join()) ?? 0;
  for (const wish of wishes) counts.set(wish.varied.join(), countOf(wish) + 1);
  return wishes.toSorted((a, b) => countOf(b) - countOf(a));
}
