import type { Difference } from "../domain/difference.ts";

/** Collects differences up to a limit and counts the rest, so that no image can fill the memory with them. */
export class Findings {
  readonly #limit: number;
  readonly #listed: Difference[] = [];
  #omitted = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(difference: Difference): void {
    if (this.#listed.length < this.#limit) this.#listed.push(difference);
    else this.#omitted += 1;
  }

  /** All found, listed or not. */
  get total(): number {
    return this.#listed.length + this.#omitted;
  }

  get listed(): readonly Difference[] {
    return this.#listed;
  }

  get omitted(): number {
    return this.#omitted;
  }
}
