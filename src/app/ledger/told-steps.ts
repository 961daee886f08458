import type { Digest } from "../../domain/oci/digest.ts";
import type { Slot } from "../ports/image.ts";
import type { RanStep, StepChanges } from "../ports/ledger.ts";

/** A step that ran in both builds, with equal changes. */
export interface AgreedStep {
  readonly key: Digest;
  readonly first: RanStep;
  readonly second: RanStep;
  /** Those of the first build. */
  readonly changes: StepChanges;
}

type Told = Record<Slot, RanStep[]>;

/** Collects what both builds of a run tell of their steps. */
export class ToldSteps {
  readonly #steps = new Map<Digest, Told>();

  add(key: Digest, slot: Slot, step: RanStep): void {
    const told = this.#steps.get(key) ?? { first: [], second: [] };
    told[slot].push(step);
    this.#steps.set(key, told);
  }

  /** Forgets what a build told that runs again. */
  forget(slot: Slot): void {
    for (const told of this.#steps.values()) told[slot] = [];
  }

  /** How many steps of a build ran. */
  count(slot: Slot): number {
    return [...this.#steps.values()].reduce((sum, told) => sum + told[slot].length, 0);
  }

  /** What the first build said about changes that cannot be kept: the steps by the reason. */
  unkept(): ReadonlyMap<string, readonly RanStep[]> {
    const found = new Map<string, RanStep[]>();
    for (const step of [...this.#steps.values()].flatMap(({ first }) => first)) {
      if (!("why" in step.changes)) continue;
      found.set(step.changes.why, [...(found.get(step.changes.why) ?? []), step]);
    }
    return found;
  }

  /** The steps on whose result both builds agree, each time that it ran. */
  agreed(): readonly AgreedStep[] {
    return [...this.#steps].flatMap(([key, told]) => agreedOf(key, told));
  }

  /** The steps that ran with different results. */
  differing(): readonly RanStep[] {
    return [...this.#steps.values()].flatMap(({ first, second }) => {
      const [one] = first;
      const digests = new Set([...first, ...second].map(digestOfChanges));
      return one !== undefined && second.length > 0 && digests.size > 1 ? [one] : [];
    });
  }
}

function agreedOf(key: Digest, told: Told): readonly AgreedStep[] {
  const [first, second] = [told.first.at(-1), told.second.at(-1)];
  if (first === undefined || second === undefined || !("agreed" in first.changes)) return [];
  const { changes } = first;
  const all = [...told.first, ...told.second];
  const isAgreed = all.every((step) => digestOfChanges(step) === changes.agreed);
  return isAgreed ? [{ key, first, second, changes }] : [];
}

function digestOfChanges({ changes }: RanStep): Digest | undefined {
  return "agreed" in changes ? changes.agreed : undefined;
}
