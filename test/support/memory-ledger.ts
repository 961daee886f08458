import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Slot } from "../../src/app/ports/image.ts";
import type { ProvenStep, RanStep, StepLedger, StepSubject } from "../../src/app/ports/ledger.ts";

interface Kept {
  readonly bytes: Buffer;
  readonly proven: Omit<ProvenStep, "archive">;
}

interface Told {
  readonly step: RanStep;
  readonly bytes: Buffer | undefined;
}

/** A ledger in memory: what both builds of a run told alike is proven from the next run on. */
export class MemoryLedger implements StepLedger {
  readonly #kept = new Map<string, Kept>();
  readonly #told: Readonly<Record<Slot, Map<string, Told>>> = {
    first: new Map(),
    second: new Map(),
  };
  readonly #folder: string;
  /** What was asked and told, for the tests. */
  asked: StepSubject[] = [];
  readonly heard: { readonly slot: Slot; readonly step: RanStep }[] = [];
  /** Changes an archive on its way out. */
  meddle: (bytes: Buffer) => Buffer = (bytes) => bytes;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async proven(slot: Slot, step: StepSubject): Promise<ProvenStep | undefined> {
    this.asked.push(step);
    const key = JSON.stringify(step.description);
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    const name = createHash("sha256").update(key).digest("hex");
    const archive = join(this.#folder, `${slot}-${name}.tar`);
    await writeFile(archive, this.meddle(kept.bytes));
    return { ...kept.proven, archive };
  }

  async ran(slot: Slot, step: RanStep): Promise<void> {
    this.heard.push({ slot, step });
    const bytes = "why" in step.changes ? undefined : await readFile(step.changes.archive);
    this.#told[slot].set(JSON.stringify(step.description), { step, bytes });
  }

  /** Ends a run: keeps what both builds told alike. @returns of each step of the first build whether it was proven, or why not */
  endRun(): readonly string[] {
    const verdicts: string[] = [];
    for (const [key, first] of this.#told.first) {
      verdicts.push(this.#judge(key, first, this.#told.second.get(key)));
    }
    this.#told.first.clear();
    this.#told.second.clear();
    this.asked = [];
    this.heard.length = 0;
    return verdicts;
  }

  #judge(key: string, { step: first, bytes }: Told, second: Told | undefined): string {
    if (second === undefined) return "another description";
    const { changes, run } = second.step;
    if ("why" in first.changes) return first.changes.why;
    if ("why" in changes) return changes.why;
    if (first.changes.agreed !== changes.agreed || bytes === undefined) return "other changes";
    const digest = createHash("sha256").update(bytes).digest("hex");
    if (first.changes.digest !== `sha256:${digest}`) return "wrong digest";
    const { id: _, ...kept } = run;
    this.#kept.set(key, { bytes, proven: { digest: first.changes.digest, run: kept } });
    return "proven";
  }
}
