/** Names of some of the variations that were applied, in the order in which they were given. */
export type Variations = readonly string[];

/** What builds with some variations alone have shown of one place. */
export interface Answer {
  readonly varied: Variations;
  /** The place had there what it has when all are applied; undefined when the build could not tell. */
  readonly isWhole: boolean | undefined;
}

/** What is known of one place, by the rule that more variations never take an effect away. */
export class Known {
  readonly applied: Variations;
  readonly #whole: readonly Variations[];
  readonly #not: readonly Variations[];

  constructor(applied: Variations, answers: readonly Answer[]) {
    this.applied = applied;
    const asked = (wanted: boolean): readonly Variations[] =>
      answers.filter(({ isWhole }) => isWhole === wanted).map(({ varied }) => varied);
    this.#whole = [applied, ...asked(true)];
    this.#not = [[], ...asked(false)];
  }

  /** These variations alone have the whole effect. */
  isEnough(varied: Variations): boolean {
    return this.#whole.some((whole) => isWithin(whole, varied));
  }

  /** These variations alone do not have the whole effect. */
  isTooLittle(varied: Variations): boolean {
    return this.#not.some((not) => isWithin(varied, not));
  }

  /** Two builds say the opposite: the place does not depend on variations alone. */
  get isContradictory(): boolean {
    return this.#whole.some((whole) => this.isTooLittle(whole));
  }

  /** Those that could each be the whole reason by itself. */
  get singles(): Variations {
    return this.applied.filter(
      (name) =>
        this.#whole.every((whole) => whole.includes(name)) &&
        !this.#not.some((not) => not.includes(name)),
    );
  }

  /** The fewest that have the whole effect, as far as the builds' answers agree on that. */
  get pool(): Variations {
    const smallest = this.#whole.toSorted((a, b) => a.length - b.length);
    return smallest.reduce((pool, whole) => {
      const both = pool.filter((name) => whole.includes(name));
      return this.isTooLittle(both) ? pool : both;
    }, this.applied);
  }

  /** The fewest of which at least one is needed for certain, in the order of all. */
  get among(): Variations {
    return this.#whole.reduce((fewest: Variations, whole) => {
      const [lacking = fewest] = this.lackingIn(whole);
      return lacking.length < fewest.length ? lacking : fewest;
    }, this.applied);
  }

  /** Of each part of the pool that is too little, what it lacks: at least one of these is needed; smallest first. */
  lackingIn(pool: Variations): readonly Variations[] {
    return this.#not
      .map((not) => pool.filter((name) => !not.includes(name)))
      .toSorted((a, b) => a.length - b.length);
  }
}

function isWithin(some: Variations, others: Variations): boolean {
  return some.every((name) => others.includes(name));
}
