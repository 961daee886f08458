import type { TarEntry } from "../domain/oci/entry.ts";
import { type EntryOrFingerprint, fingerprint, keptContent } from "./fingerprint.ts";
import { comesBefore, OrderWatch } from "./order.ts";
import { Waiting } from "./waiting.ts";

/** Callbacks of a walk over two tars. */
interface Encounters {
  /** Called for two entries of one path, or what was kept of an earlier one. */
  both(a: EntryOrFingerprint, b: EntryOrFingerprint): Promise<void>;
  alone(side: "a" | "b", entry: EntryOrFingerprint): Promise<void>;
  /** Called if entries that both have are in another order. */
  reordered(evidence: readonly string[]): void;
  /** Called if the walk ended early. */
  gaveUp(evidence: readonly string[]): void;
}

interface WalkOptions {
  readonly a: AsyncIterable<TarEntry>;
  readonly b: AsyncIterable<TarEntry>;
  /** Bytes of memory for entries that are out of step. */
  readonly maxWaiting: number;
  readonly encounters: Encounters;
}

/**
 * Walks through two tars, reading both at the same pace. Entries that are out of step are kept as
 * fingerprints until their counterpart arrives. If those exceed the limit, the walk ends and says
 * so.
 */
export async function walkTars(options: WalkOptions): Promise<void> {
  const walk = new Walk(options);
  try {
    await walk.run();
  } finally {
    await walk.close();
  }
}

/** One of the two tars: its current entry, and the entries that still wait. */
class Side {
  readonly #entries: AsyncIterator<TarEntry>;
  readonly waiting = new Waiting();
  readonly name: "a" | "b";
  current: TarEntry | undefined;
  position = -1;

  constructor(entries: AsyncIterable<TarEntry>, name: "a" | "b") {
    this.#entries = entries[Symbol.asyncIterator]();
    this.name = name;
  }

  async advance(): Promise<void> {
    const step = await this.#entries.next();
    this.current = step.done === true ? undefined : step.value;
    this.position += 1;
  }

  async close(): Promise<void> {
    await this.#entries.return?.();
  }
}

class Walk {
  readonly #encounters: Encounters;
  readonly #a: Side;
  readonly #b: Side;
  readonly #watch = new OrderWatch();
  readonly #bound: number;

  constructor({ a, b, maxWaiting, encounters }: WalkOptions) {
    this.#encounters = encounters;
    this.#bound = maxWaiting;
    this.#a = new Side(a, "a");
    this.#b = new Side(b, "b");
  }

  async run(): Promise<void> {
    const [a, b] = [this.#a, this.#b];
    await Promise.all([a.advance(), b.advance()]);
    while (a.current !== undefined || b.current !== undefined) {
      await this.#step(a.current, b.current);
      if (this.#weight() > this.#bound) {
        this.#giveUp();
        return;
      }
    }
    for (const side of [a, b]) {
      for (const entry of side.waiting.left()) await this.#encounters.alone(side.name, entry);
    }
    const evidence = this.#watch.evidence;
    if (evidence !== undefined) this.#encounters.reordered(evidence);
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.#a.close(), this.#b.close()]);
  }

  async #step(one: TarEntry | undefined, other: TarEntry | undefined): Promise<void> {
    const [a, b] = [this.#a, this.#b];
    if (one !== undefined && b.waiting.has(one.header.path)) {
      await this.#meet(a, b, one);
    } else if (other !== undefined && a.waiting.has(other.header.path)) {
      await this.#meet(b, a, other);
    } else if (one !== undefined && other !== undefined) {
      await this.#stepBoth(one, other);
    } else {
      await this.#stepAlone(a, one);
      await this.#stepAlone(b, other);
    }
  }

  async #stepBoth(one: TarEntry, other: TarEntry): Promise<void> {
    const [a, b] = [this.#a, this.#b];
    if (one.header.path === other.header.path) {
      this.#watch.pair(one.header, [a.position, b.position]);
      await this.#encounters.both(one, other);
      await Promise.all([a.advance(), b.advance()]);
      return;
    }
    const [side, entry] = comesBefore(one.header.path, other.header.path) ? [a, one] : [b, other];
    // Contents only make the evidence better. Headers and digests make the comparison complete, so
    // they come first.
    const kept = this.#weight() > this.#bound / 4 ? 0 : keptContent;
    side.waiting.add(await fingerprint(entry, side.position, kept));
    await side.advance();
  }

  /** Handles an entry of one side after the other side has ended without a counterpart. */
  async #stepAlone(side: Side, entry: TarEntry | undefined): Promise<void> {
    if (entry === undefined) return;
    await this.#encounters.alone(side.name, entry);
    await side.advance();
  }

  /** Handles an entry whose counterpart came earlier. */
  async #meet(side: Side, other: Side, entry: TarEntry): Promise<void> {
    const counterpart = other.waiting.take(entry.header.path);
    if (counterpart === undefined) return;
    if (side === this.#a) {
      this.#watch.pair(entry.header, [side.position, counterpart.position]);
      await this.#encounters.both(entry, counterpart);
    } else {
      this.#watch.pair(entry.header, [counterpart.position, side.position]);
      await this.#encounters.both(counterpart, entry);
    }
    await side.advance();
  }

  #weight(): number {
    return this.#a.waiting.weight + this.#b.waiting.weight;
  }

  #giveUp(): void {
    this.#encounters.gaveUp([
      `could not be compared in full: the order of the entries differs too much. The comparison stopped at entries ${this.#a.position} and ${this.#b.position}, with ${this.#a.waiting.count} and ${this.#b.waiting.count} entries unmatched`,
    ]);
  }
}
