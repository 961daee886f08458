import { quoted } from "./bytes.ts";

/**
 * Whether one path comes before another in a sorted walk of a folder tree, with each folder before
 * what is in it. Most programs write layers in this order, so it tells which of two tars has an
 * entry that the other lacks.
 */
export function comesBefore(a: string, b: string): boolean {
  const [left, right] = [a.split("/"), b.split("/")];
  const at = left.findIndex((part, index) => part !== right[index]);
  if (at < 0) return left.length < right.length;
  const [one, other] = [left[at], right[at]];
  return other !== undefined && one !== undefined && one < other;
}

/**
 * Detects whether entries that both tars have are in another order. Each pair is reported as soon
 * as its later half was read, so with the same order both positions only grow.
 */
export class OrderWatch {
  #last: readonly [number, number] = [-1, -1];
  #moved = 0;
  #example: string | undefined;

  pair({ path }: { readonly path: string }, positions: readonly [number, number]): void {
    const [a, b] = positions;
    if (a > this.#last[0] && b > this.#last[1]) {
      this.#last = positions;
      return;
    }
    this.#last = [Math.max(a, this.#last[0]), Math.max(b, this.#last[1])];
    this.#moved += 1;
    this.#example ??= `${quoted(path)} is at position ${a} ≠ ${b} (the first is 0)`;
  }

  /** The evidence for the other order; undefined if the order is the same. */
  get evidence(): readonly string[] | undefined {
    if (this.#example === undefined) return undefined;
    const entries = this.#moved === 1 ? "1 entry is" : `${this.#moved} entries are`;
    return [`${entries} in a different position`, this.#example];
  }
}
