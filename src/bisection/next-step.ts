import { type Answer, Known, type Variations } from "./answers.ts";

/** The next build that one place needs, or the final result for it. */
export type Step =
  /** None of these can be left out, and together they have the whole effect. */
  | { readonly kind: "found"; readonly variations: Variations }
  | Wish
  /** The answers contradict each other: something besides the variations has an effect. */
  | { readonly kind: "contradictory" };

/** A build that would tell more. */
export interface Wish {
  readonly kind: "wish";
  readonly varied: Variations;
  /** Variations whose presence matters to the answer; a build may have any of the others. */
  readonly matters: Variations;
  /** At least one of these certainly makes the place differ. */
  readonly among: Variations;
}

interface NextStepOptions {
  readonly applied: Variations;
  /** The variations that the difference's looks suggest, tried first; may be empty. */
  readonly guess: Variations;
  readonly answers: readonly Answer[];
}

/**
 * Halves the variations in question. It first assumes that a single variation is enough: that takes
 * log2 of their number, and one build with the variation that is left. If no single one is enough,
 * or a build had a part of the effect, it finds the needed ones piece by piece.
 */
export function nextStep({ applied, guess, answers }: NextStepOptions): Step {
  const known = new Known(applied, answers);
  if (known.isContradictory) return { kind: "contradictory" };
  const wish = { kind: "wish", among: known.among } as const;
  const isOpen = !known.isEnough(guess) && !known.isTooLittle(guess);
  if (isOpen && !answers.some(isAbout(guess))) return { ...wish, varied: guess, matters: applied };
  const { singles } = known;
  if (singles.length === 0) return needed(known, answers);
  if (singles.length === 1) {
    if (known.isEnough(singles)) return { kind: "found", variations: singles };
    return { ...wish, varied: singles, matters: applied };
  }
  return { ...wish, varied: half(singles), matters: singles };
}

/**
 * Handles a place that needs several variations: it looks for irreplaceable ones until they have
 * the whole effect.
 */
function needed(known: Known, answers: readonly Answer[]): Step {
  const { pool, applied } = known;
  const lacking = known.lackingIn(pool);
  const certain = lacking.filter(({ length }) => length === 1).flat();
  const wish = { kind: "wish", among: known.among } as const;
  const likely = applied.filter((name) => certain.includes(name) || known.likely.includes(name));
  const isOpen = likely.length > 1 && !known.isEnough(likely) && !known.isTooLittle(likely);
  if (isOpen && !answers.some(isAbout(likely)))
    return { ...wish, varied: likely, matters: applied };
  const open = lacking.find((names) => !names.some((name) => certain.includes(name)));
  if (open !== undefined) {
    const without = half(open);
    const varied = pool.filter((name) => !without.includes(name));
    return { ...wish, varied, matters: pool };
  }
  const variations = applied.filter((name) => certain.includes(name));
  if (known.isEnough(variations)) return { kind: "found", variations };
  return { ...wish, varied: variations, matters: applied };
}

function half(names: Variations): Variations {
  return names.slice(0, Math.ceil(names.length / 2));
}

function isAbout(varied: Variations): (answer: Answer) => boolean {
  return (answer) => answer.varied.join() === varied.join();
}
