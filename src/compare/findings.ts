import type { FoundDifference } from "../domain/findings/difference.ts";

/**
 * Collects differences up to a limit and counts the rest, so that no image can fill the memory with
 * them. Differences in headers give way to those in contents: a thousand new times must not hide
 * the one file that differs.
 */
export class Findings {
  readonly #limit: number;
  readonly #headers: Numbered[] = [];
  readonly #others: Numbered[] = [];
  #total = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(difference: FoundDifference): void {
    const list = difference.kind === "metadata" ? this.#headers : this.#others;
    if (list.length < this.#limit) list.push({ number: this.#total, difference });
    this.#total += 1;
  }

  /** Adds the findings of another collection, including those it only counted. */
  pour(others: Findings): void {
    for (const difference of others.listed) this.add(difference);
    this.#total += others.omitted;
  }

  /** Whether a further difference in content would only be counted. */
  get isFull(): boolean {
    return this.#others.length >= this.#limit;
  }

  /** Number of all differences, listed or not. */
  get total(): number {
    return this.#total;
  }

  /** The listed differences, in the order in which they were found. */
  get listed(): readonly FoundDifference[] {
    const room = this.#limit - this.#others.length;
    return [...this.#others, ...this.#headers.slice(0, room)]
      .sort((a, b) => a.number - b.number)
      .map(({ difference }) => difference);
  }

  get omitted(): number {
    return this.#total - this.listed.length;
  }
}

interface Numbered {
  readonly number: number;
  readonly difference: FoundDifference;
}
