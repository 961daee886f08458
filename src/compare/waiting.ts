import { type Fingerprint, weightOf } from "./fingerprint.ts";

/** Entries of one side that wait for their counterpart on the other, by path. */
export class Waiting {
  readonly #byPath = new Map<string, readonly Fingerprint[]>();
  /** Bytes of memory, approximately. */
  weight = 0;
  count = 0;

  add(entry: Fingerprint): void {
    const { path } = entry.header;
    this.#byPath.set(path, [...(this.#byPath.get(path) ?? []), entry]);
    this.weight += weightOf(entry);
    this.count += 1;
  }

  has(path: string): boolean {
    return this.#byPath.has(path);
  }

  /**
   * Removes and returns the entry of a path. If several have the same path, which a tar may
   * contain, it is the earliest one.
   */
  take(path: string): Fingerprint | undefined {
    const [first, ...rest] = this.#byPath.get(path) ?? [];
    if (first === undefined) return undefined;
    if (rest.length === 0) this.#byPath.delete(path);
    else this.#byPath.set(path, rest);
    this.weight -= weightOf(first);
    this.count -= 1;
    return first;
  }

  /** Returns all that are still waiting, in the order in which they arrived. */
  left(): readonly Fingerprint[] {
    return [...this.#byPath.values()].flat().sort((a, b) => a.position - b.position);
  }
}
