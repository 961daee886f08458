import { type Fingerprint, weightOf } from "./fingerprint.ts";

/** Entries of one side that wait for their counterpart on the other, by path. */
export class Waiting {
  readonly #byPath = new Map<string, readonly Fingerprint[]>();
  /** Bytes of memory, about. */
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

  /** Takes the entry of a path out; of several with one path (a tar may hold that) the one that came first. */
  take(path: string): Fingerprint | undefined {
    const [first, ...rest] = this.#byPath.get(path) ?? [];
    if (first === undefined) return undefined;
    if (rest.length === 0) this.#byPath.delete(path);
    else this.#byPath.set(path, rest);
    this.weight -= weightOf(first);
    this.count -= 1;
    return first;
  }

  /** All that still wait, in the order in which they came. */
  left(): readonly Fingerprint[] {
    return [...this.#byPath.values()].flat().sort((a, b) => a.position - b.position);
  }
}
