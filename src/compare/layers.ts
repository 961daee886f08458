import type { Difference } from "../domain/difference.ts";
import type { TarEntry } from "../domain/entry.ts";
import { compareEntries, describeEntry, type EntryOrFingerprint } from "./entries.ts";
import type { Findings } from "./findings.ts";
import { fingerprint, keptContent } from "./fingerprint.ts";
import { comesBefore, OrderWatch } from "./order.ts";
import { Waiting } from "./waiting.ts";

/** Reads a tar's entries; the name says in errors which tar it was. @throws Failure `tool` when it is no sound tar */
export type TarEntries = (tar: AsyncIterable<Uint8Array>, name: string) => AsyncIterable<TarEntry>;

/** Bytes of memory for all entries that wait for their counterpart. */
const maxWaiting = 64 * 1024 * 1024;

/** The path of what concerns a layer as a whole: the image root. */
export const wholeLayer = ".";

export interface LayerPair {
  readonly layer: number;
  readonly a: AsyncIterable<TarEntry>;
  readonly b: AsyncIterable<TarEntry>;
  readonly findings: Findings;
  /** Memory for entries out of step, in bytes. */
  readonly maxWaiting?: number;
}

/**
 * Compares two layers entry by entry, both read at the same pace. Entries out of step are kept as fingerprints until
 * their counterpart comes; when those grow beyond a bound, the comparison of this layer ends with saying so.
 */
export async function compareLayer(pair: LayerPair): Promise<void> {
  const walk = new Walk(pair);
  try {
    await walk.run();
  } finally {
    await walk.close();
  }
}

/** One of the two tars: the entry it stands at, and what it left behind. */
class Side {
  readonly #entries: AsyncIterator<TarEntry>;
  readonly waiting = new Waiting();
  /** What an entry is that only this side has. */
  readonly alone: Difference["kind"];
  current: TarEntry | undefined;
  position = -1;

  constructor(entries: AsyncIterable<TarEntry>, alone: "added" | "removed") {
    this.#entries = entries[Symbol.asyncIterator]();
    this.alone = alone;
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
  readonly #pair: LayerPair;
  readonly #a: Side;
  readonly #b: Side;
  readonly #order = new OrderWatch();
  readonly #bound: number;

  constructor(pair: LayerPair) {
    this.#pair = pair;
    this.#bound = pair.maxWaiting ?? maxWaiting;
    this.#a = new Side(pair.a, "removed");
    this.#b = new Side(pair.b, "added");
  }

  async run(): Promise<void> {
    const [a, b] = [this.#a, this.#b];
    await Promise.all([a.advance(), b.advance()]);
    while (a.current !== undefined || b.current !== undefined) {
      await this.#step(a.current, b.current);
      if (this.#weight() > this.#bound) {
        this.#addGivingUp();
        return;
      }
    }
    for (const side of [a, b]) {
      for (const { header } of side.waiting.left()) this.#addAlone(side, { header });
    }
    const evidence = this.#order.evidence;
    if (evidence !== undefined) this.#addWhole(evidence);
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
      await this.#compare({ a: one, b: other }, [a.position, b.position]);
      await Promise.all([a.advance(), b.advance()]);
      return;
    }
    const [side, entry] = comesBefore(one.header.path, other.header.path) ? [a, one] : [b, other];
    // Contents make evidence better; headers and digests make the comparison complete, and come first.
    const kept = this.#weight() > this.#bound / 4 ? 0 : keptContent;
    side.waiting.add(await fingerprint(entry, side.position, kept));
    await side.advance();
  }

  /** The other side ended, and what it left behind is not this entry. */
  async #stepAlone(side: Side, entry: TarEntry | undefined): Promise<void> {
    if (entry === undefined) return;
    this.#addAlone(side, entry);
    await side.advance();
  }

  /** The entry's counterpart came earlier. */
  async #meet(side: Side, other: Side, entry: TarEntry): Promise<void> {
    const counterpart = other.waiting.take(entry.header.path);
    if (counterpart === undefined) return;
    if (side === this.#a) {
      const positions = [side.position, counterpart.position] as const;
      await this.#compare({ a: entry, b: counterpart }, positions);
    } else {
      const positions = [counterpart.position, side.position] as const;
      await this.#compare({ a: counterpart, b: entry }, positions);
    }
    await side.advance();
  }

  async #compare(
    entries: { readonly a: EntryOrFingerprint; readonly b: EntryOrFingerprint },
    positions: readonly [number, number],
  ): Promise<void> {
    this.#order.pair(entries.a.header, positions);
    await compareEntries({ ...entries, layer: this.#pair.layer, findings: this.#pair.findings });
  }

  #addAlone(side: Side, { header }: Pick<TarEntry, "header">): void {
    const { layer, findings } = this.#pair;
    findings.add({ path: header.path, kind: side.alone, layer, evidence: [describeEntry(header)] });
  }

  #addWhole(evidence: readonly string[]): void {
    const { layer, findings } = this.#pair;
    findings.add({ path: wholeLayer, kind: "metadata", layer, evidence });
  }

  #weight(): number {
    return this.#a.waiting.weight + this.#b.waiting.weight;
  }

  #addGivingUp(): void {
    this.#addWhole([
      `the order of entries differs so much that the comparison stopped at entries ${this.#a.position} and ${this.#b.position}, with ${this.#a.waiting.count} and ${this.#b.waiting.count} entries unmatched`,
    ]);
  }
}
