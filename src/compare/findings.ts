import type { FoundDifference } from "../domain/findings/difference.ts";
import { FairList } from "./fair-list.ts";
import { type Beginning, Kinds, type Place, shapeOf, shapeOfText } from "./kinds.ts";

/**
 * Collects differences up to a limit and counts the rest, so that no image can fill the memory with
 * them. Differences in headers give way to those in contents, and those of a kind that is listed
 * often to others: a thousand object files must not hide the one file that differs for another
 * reason.
 */
export class Findings {
  readonly #limit: number;
  readonly #headers: FairList<FoundDifference>;
  readonly #others: FairList<FoundDifference>;
  readonly #kinds = new Kinds();
  #total = 0;

  constructor(limit: number) {
    this.#limit = limit;
    this.#headers = new FairList(limit);
    this.#others = new FairList(limit);
  }

  add(difference: FoundDifference): void {
    const list = difference.kind === "metadata" ? this.#headers : this.#others;
    const kind = this.#kinds.of(difference, shapeOf(difference));
    list.add(kind, { number: this.#total, value: difference });
    this.#total += 1;
  }

  /** Adds the findings of another collection, including those it only counted. */
  pour(others: Findings): void {
    for (const difference of others.listed) this.add(difference);
    this.#total += others.omitted;
  }

  /**
   * Counts a difference in a file's content without listing it, if one that begins like this has no
   * place in the list.
   * @returns whether it has none
   */
  onlyCounts(place: Place, first: Beginning): boolean {
    if (this.#others.hasRoomFor(this.#kinds.of(place, shapeOfText(first)))) return false;
    this.#total += 1;
    return true;
  }

  /** Number of all differences, listed or not. */
  get total(): number {
    return this.#total;
  }

  /** The listed differences, in the order in which they were found. */
  get listed(): readonly FoundDifference[] {
    const others = this.#others.items;
    const headers = new FairList<FoundDifference>(this.#limit - others.length);
    for (const item of this.#headers.items) {
      headers.add(this.#kinds.of(item.value, shapeOf(item.value)), item);
    }
    return [...others, ...headers.items]
      .sort((a, b) => a.number - b.number)
      .map(({ value }) => value);
  }

  get omitted(): number {
    return this.#total - this.listed.length;
  }
}
