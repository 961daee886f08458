/** Names of some of the variations that were applied, in the order in which they were given. */
export type Variations = readonly string[];

/** What a build with only some variations has shown about one place. */
export interface Answer {
  readonly varied: Variations;
  /**
   * Whether the place had the same value as with all variations; undefined if the build could not
   * tell.
   */
  readonly isWhole: boolean | undefined;
  /**
   * Whether the place had neither that value nor the one without any variation: some of these
   * variations matter, and so do others.
   */
  readonly isPart?: boolean;
}

/**
 * What is known about one place. It relies on the rule that more variations never remove an effect.
 */
export class Known {
  readonly applied: Variations;
  readonly #whole: readonly Variations[];
  readonly #not: readonly Variations[];
  readonly #parts: readonly Variations[];

  constructor(applied: Variations, answers: readonly Answer[]) {
    this.applied = applied;
    const asked = (wanted: boolean): readonly Variations[] =>
      answers.filter(({ isWhole }) => isWhole === wanted).map(({ varied }) => varied);
    this.#whole = [applied, ...asked(true)];
    this.#not = [[], ...asked(false)];
    this.#parts = answers.flatMap(({ isPart, varied }) => (isPart === true ? [varied] : []));
  }

  /** Whether these variations alone have the whole effect. */
  isEnough(varied: Variations): boolean {
    return this.#whole.some((whole) => isWithin(whole, varied));
  }

  /** Whether these variations alone do not have the whole effect. */
  isTooLittle(varied: Variations): boolean {
    return this.#not.some((not) => isWithin(varied, not));
  }

  /**
   * Whether two builds contradict each other: then the place does not depend on variations alone.
   */
  get isContradictory(): boolean {
    return this.#whole.some((whole) => this.isTooLittle(whole));
  }

  /** The variations that could each be the whole reason. */
  get singles(): Variations {
    if (this.#parts.length > 0) return [];
    return this.applied.filter(
      (name) =>
        this.#whole.every((whole) => whole.includes(name)) &&
        !this.#not.some((not) => not.includes(name)),
    );
  }

  /** The variations that have a part of the effect by themselves, so that they are probably needed. */
  get likely(): Variations {
    return this.#parts.flatMap((part) => (part.length === 1 ? part : []));
  }

  /** The smallest known set with the whole effect, as far as the builds' answers agree on it. */
  get pool(): Variations {
    const smallest = this.#whole.toSorted((a, b) => a.length - b.length);
    return smallest.reduce((pool, whole) => {
      const both = pool.filter((name) => whole.includes(name));
      return this.isTooLittle(both) ? pool : both;
    }, this.applied);
  }

  /** The smallest set of which at least one variation is certainly needed, in the order of all. */
  get among(): Variations {
    return this.#whole.reduce((fewest: Variations, whole) => {
      const [lacking = fewest] = this.lackingIn(whole);
      return lacking.length < fewest.length ? lacking : fewest;
    }, this.applied);
  }

  /**
   * Returns what each insufficient part of the pool lacks, smallest first: at least one of each set
   * is needed.
   */
  lackingIn(pool: Variations): readonly Variations[] {
    return this.#not
      .map((not) => pool.filter((name) => !not.includes(name)))
      .toSorted((a, b) => a.length - b.length);
  }
}

function isWithin(some: Variations, others: Variations): boolean {
  return some.every((name) => others.includes(name));
}
