import type { FoundDifference } from "../domain/findings/difference.ts";
import { FairList } from "./fair-list.ts";

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
  #total = 0;

  constructor(limit: number) {
    this.#limit = limit;
    this.#headers = new FairList(limit);
    this.#others = new FairList(limit);
  }

  add(difference: FoundDifference): void {
    const list = difference.kind === "metadata" ? this.#headers : this.#others;
    list.add(kindOf(difference), { number: this.#total, value: difference });
    this.#total += 1;
  }

  /** Adds the findings of another collection, including those it only counted. */
  pour(others: Findings): void {
    for (const difference of others.listed) this.add(difference);
    this.#total += others.omitted;
  }

  /** Whether a further difference in this file's content would only be counted. */
  onlyCounts(place: Pick<FoundDifference, "path" | "layer">): boolean {
    return !this.#others.hasRoomFor(kindOf(place));
  }

  /** Number of all differences, listed or not. */
  get total(): number {
    return this.#total;
  }

  /** The listed differences, in the order in which they were found. */
  get listed(): readonly FoundDifference[] {
    const others = this.#others.items;
    const headers = new FairList<FoundDifference>(this.#limit - others.length);
    for (const item of this.#headers.items) headers.add(kindOf(item.value), item);
    return [...others, ...headers.items]
      .sort((a, b) => a.number - b.number)
      .map(({ value }) => value);
  }

  get omitted(): number {
    return this.#total - this.listed.length;
  }
}

/**
 * Names what is likely to differ for one reason: the files of one layer with the same suffix below
 * the same two folders.
 */
function kindOf({ path, layer }: Pick<FoundDifference, "path" | "layer">): string {
  const parts = path.split("/");
  const suffix = /\.[^.]{1,8}$/.exec(parts.at(-1) ?? "")?.[0] ?? "";
  return [layer ?? "", suffix, ...parts.slice(0, -1).slice(0, 2)].join("/");
}
