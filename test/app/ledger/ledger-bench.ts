import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureFile, readFilePieces } from "../../../src/adapters/ledger/measure.ts";
import { keepSteps } from "../../../src/app/ledger/keep-steps.ts";
import { TwinLedger, type TwinLedgerOptions } from "../../../src/app/ledger/twin-ledger.ts";
import type { RanStep } from "../../../src/app/ports/ledger.ts";
import type { LedgerAccess } from "../../../src/app/ports/ledger-access.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { variationNames } from "../../../src/domain/build/environment.ts";
import type { StepRun } from "../../../src/domain/build/step-run.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import type { JsonObject } from "../../../src/domain/text/json.ts";
import { writeEntry } from "../../../src/ledger/entry.ts";
import { stepKeyOf } from "../../../src/ledger/key.ts";
import { description, ledgerEntry, provingRun } from "../../ledger/entries.ts";
import { MemoryLedger } from "./memory-ledger.ts";

export const id = { stage: 0, index: 0 };
export const key = stepKeyOf(description);

type KeptSecrets = Parameters<typeof keepSteps>[1]["secrets"];

const none: KeptSecrets = { inText: () => undefined, inArchive: () => Promise.resolve(undefined) };

/** A run's ledger over a store in memory, without builds. */
export class LedgerBench {
  readonly memory = new MemoryLedger();
  /** What people were told. */
  readonly told: string[] = [];
  readonly #folder: string;
  #count = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(): Promise<LedgerBench> {
    return new LedgerBench(await mkdtemp(join(tmpdir(), "ledger-")));
  }

  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** A path for a new file. */
  pathOf(name: string): string {
    this.#count += 1;
    return join(this.#folder, `${this.#count}-${name}`);
  }

  get access(): LedgerAccess {
    return {
      ledgers: [this.memory],
      measure: measureFile,
      read: readFilePieces,
      close: () => Promise.resolve(),
    };
  }

  /** The ledger of a run, changed where a test says so. */
  ledger(changes: Partial<TwinLedgerOptions> = {}): TwinLedger {
    return new TwinLedger({
      access: this.access,
      terms: { vary: variationNames, requireVaried: [] },
      takesNetwork: () => false,
      isFull: false,
      containerfile: parseContainerfile({ file: "Containerfile", text: "FROM debian\nRUN make\n" }),
      newPath: (name) => join(this.#folder, name),
      tell: (text) => void this.told.push(text),
      ...changes,
    });
  }

  /** A step that ran in a build; its changes are a text. */
  async ran(
    text: string,
    more: { readonly run?: Partial<StepRun>; readonly description?: JsonObject } = {},
  ): Promise<RanStep> {
    const digest = digestOf(Buffer.from(text));
    const archive = join(this.#folder, `${digest.slice(7, 20)}.tar`);
    await writeFile(archive, text);
    return {
      id,
      description: more.description ?? description,
      run: { id, applied: [], notApplied: [], bytesMoved: 0, ...more.run },
      changes: { archive, digest, agreed: digest, bytes: text.length },
      startedAt: 1,
      endedAt: 2,
    };
  }

  /** Both builds run a step, with these changes. */
  async bothRan(ledger: TwinLedger, first: string, second: string): Promise<void> {
    await ledger.ran("first", await this.ran(first));
    await ledger.ran("second", await this.ran(second));
  }

  /** Ends the builds. */
  async keep(
    ledger: TwinLedger,
    takesNetwork: "takes network" | "no network" = "no network",
    secrets: KeptSecrets = none,
  ) {
    await keepSteps(ledger, {
      access: this.access,
      asked: variationNames,
      by: provingRun,
      revision: "9f2c",
      version: "1.0.0",
      stepNetwork: () => "unexpected",
      takesNetwork: () => takesNetwork === "takes network",
      secrets,
      signal: new AbortController().signal,
    });
  }

  /** Keeps an entry as if an earlier run had proven the step. */
  plant(text = "changes", entry = ledgerEntry()): void {
    this.memory.kept.set(key, { entry: writeEntry(entry), archive: Buffer.from(text) });
  }
}
