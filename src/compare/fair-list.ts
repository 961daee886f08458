interface Item<T> {
  /** When it was added, from 0; the items are in this order. */
  readonly number: number;
  readonly value: T;
}

/**
 * Holds a limited number of items of several kinds. When it is full, an item of a kind that has few
 * takes the place of the last one of the kind that has most, so that every kind is there as long as
 * there are no more kinds than places.
 */
export class FairList<T> {
  readonly #limit: number;
  readonly #kinds = new Map<string, Item<T>[]>();
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether {@link add} would keep a further item of this kind. */
  hasRoomFor(kind: string): boolean {
    if (this.#size < this.#limit) return true;
    return (this.#kinds.get(kind)?.length ?? 0) + 1 < this.#largest().length;
  }

  add(kind: string, item: Item<T>): void {
    if (!this.hasRoomFor(kind)) return;
    if (this.#size === this.#limit) this.#largest().pop();
    else this.#size += 1;
    const same = this.#kinds.get(kind);
    if (same === undefined) this.#kinds.set(kind, [item]);
    else same.push(item);
  }

  /** The items, in the order in which they were added. */
  get items(): readonly Item<T>[] {
    return [...this.#kinds.values()].flat().sort((a, b) => a.number - b.number);
  }

  /** The items of the kind that has most of them; of several such kinds the one that came first. */
  #largest(): Item<T>[] {
    let largest: Item<T>[] = [];
    for (const items of this.#kinds.values()) if (items.length > largest.length) largest = items;
    return largest;
  }
}
