import { type Answer, Known, type Variations } from "./answers.ts";

/** What one place needs to be asked next, or what is known of it in the end. */
export type Step =
  /** None of these can be left out, and they alone have the whole effect. */
  | { readonly kind: "found"; readonly variations: Variations }
  | Wish
  /** The answers contradict each other: something beside the variations is at work. */
  | { readonly kind: "contradictory" };

/** A build that would tell more. */
export interface Wish {
  readonly kind: "wish";
  readonly varied: Variations;
  /** Variations whose presence matters to the answer: of the others a build may have any. */
  readonly matters: Variations;
  /** At least one of these is responsible for certain. */
  readonly among: Variations;
}

interface Question {
  readonly applied: Variations;
  /** What its looks point at, tried first; may be empty. */
  readonly guess: Variations;
  readonly answers: readonly Answer[];
}

/**
 * Halves what may be responsible. First as if a single variation were: that takes log2 of their number, and a build
 * with the one that is left. When it is none alone, what is needed is found piece by piece.
 */
export function nextStep({ applied, guess, answers }: Question): Step {
  const known = new Known(applied, answers);
  if (known.isContradictory) return { kind: "contradictory" };
  const wish = { kind: "wish", among: known.among } as const;
  const isOpen = !known.isEnough(guess) && !known.isTooLittle(guess);
  if (isOpen && !answers.some(isAbout(guess))) return { ...wish, varied: guess, matters: applied };
  const { singles } = known;
  if (singles.length === 0) return needed(known);
  if (singles.length === 1) {
    if (known.isEnough(singles)) return { kind: "found", variations: singles };
    return { ...wish, varied: singles, matters: applied };
  }
  return { ...wish, varied: half(singles), matters: singles };
}

/** Several are needed: those that nothing replaces are looked for until they have the whole effect. */
function needed(known: Known): Step {
  const { pool, applied } = known;
  const lacking = known.lackingIn(pool);
  const certain = lacking.filter(({ length }) => length === 1).flat();
  const open = lacking.find((names) => !names.some((name) => certain.includes(name)));
  const wish = { kind: "wish", among: known.among } as const;
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
