import { join } from "node:path";
import type { Slot } from "../../../app/ports/image.ts";
import {
  type ProvenStep,
  type RanStep,
  ReplayFailed,
  type StepLedger,
  type StepSubject,
} from "../../../app/ports/ledger.ts";
import type { Environment } from "../../../domain/build/environment.ts";
import type { StepRun } from "../../../domain/build/step-run.ts";
import type { JsonObject } from "../../../domain/text/json.ts";
import type { RuntimeCall } from "../../shim/desk.ts";
import type { Store } from "../machine/store.ts";
import type { Programs } from "../machine/toolchain.ts";
import type { StepProofs, StepToProve } from "../steps/step-proofs.ts";
import { applyChanges, recordImpure } from "./apply.ts";
import type { Span } from "./archive-times.ts";
import { ArchiveWriter } from "./archive-writer.ts";
import { StepDescriber } from "./describe.ts";
import { type FolderState, lookInto } from "./folder-state.ts";
import { Untold } from "./listing.ts";
import { entering, type Place } from "./place.ts";
import { SetTimes } from "./set-times.ts";

/** Bytes of a step's changes that are kept at most. */
const most = 8 * 1024 * 1024 * 1024;

interface LedgerOptions {
  readonly ledger: StepLedger;
  readonly slot: Slot;
  readonly environment: Environment;
  /** What of the machine a step's result can depend on; asked once. */
  readonly machine: () => Promise<JsonObject>;
  /** The build's store, and the ones whose images it sees. */
  readonly stores: readonly Store[];
  readonly programs: Pick<Programs, "env" | "signal">;
  readonly rootless: boolean;
  /** A folder of this build for archives, which outlives the build. */
  readonly folder: string;
  /** How far, in seconds, the build's steps may see another time. */
  readonly clockShift: number;
  /** The times of the files of the build's context. */
  readonly contextTimes: () => Promise<ReadonlySet<string>>;
  readonly onTrouble: (text: string) => void;
}

interface OpenStep {
  readonly subject: StepSubject;
  /** Undefined where the step cannot be described. */
  readonly place: Place | undefined;
  readonly before: FolderState | undefined;
  readonly why: string | undefined;
  readonly root: string;
  readonly proven: ProvenStep | undefined;
  startedAt: number;
}

/** Asks a ledger for the steps of one build, replays those that are proven, and tells it of the others. */
export class BuildLedger implements StepProofs {
  readonly #options: LedgerOptions;
  readonly #describer: StepDescriber;
  readonly #beganAt = Date.now() / 1000;
  readonly #states = new Map<string, FolderState>();
  readonly #open = new Map<string, OpenStep>();
  /** Steps that ended; whether they succeeded is only known from what comes after them. */
  #ended: RanStep[] = [];
  #archives = 0;
  /** Why a proven step could not be replayed, as a sentence; undefined if each was. */
  fault: ReplayFailed | undefined;

  constructor(options: LedgerOptions) {
    this.#options = options;
    const { contextTimes } = options;
    const spans = (): readonly Span[] => this.#spans(Date.now() / 1000);
    this.#describer = new StepDescriber({
      ...options,
      times: new SetTimes({ contextTimes, spans }),
    });
  }

  async before(step: StepToProve): Promise<ProvenStep | undefined> {
    // buildah goes on to another step only when the one before succeeded.
    await this.settle();
    const { id, container, bundle } = step;
    const startedAt = Date.now() / 1000;
    const root = this.#describer.rootOf(bundle);
    const closed = { subject: { id, description: {} }, place: undefined, before: undefined };
    try {
      const folder = this.#describer.folderOf(step);
      const place = { ...this.#within(step.pid), folder };
      const before = await this.#look(place);
      const description = await this.#describer.describe(step, before, place);
      const subject = { id, description };
      const proven = await this.#options.ledger.proven(this.#options.slot, subject);
      const open = { subject, place, before, root, proven, startedAt, why: undefined };
      this.#open.set(container, open);
      return proven;
    } catch (error) {
      const why = this.#reasonOf(error);
      this.#open.set(container, { ...closed, root, why, proven: undefined, startedAt });
      return undefined;
    }
  }

  started({ container }: RuntimeCall): void {
    const open = this.#open.get(container);
    if (open !== undefined) open.startedAt = Date.now() / 1000;
  }

  async after({ container, pid }: RuntimeCall, run: StepRun): Promise<void> {
    const open = this.#open.get(container);
    this.#open.delete(container);
    if (open === undefined) return;
    if (open.proven !== undefined) await this.#replay(open, pid);
    else await this.#take(open, { pid, run });
  }

  /** Tells the ledger of the steps that ended. Must be called when the build has succeeded. */
  async settle(): Promise<void> {
    const ended = this.#ended;
    this.#ended = [];
    for (const step of ended) await this.#options.ledger.ran(this.#options.slot, step);
  }

  async #take(
    { subject, place, before, why, startedAt }: OpenStep,
    { pid, run }: { readonly pid: number; readonly run: StepRun },
  ): Promise<void> {
    const endedAt = Date.now() / 1000;
    const told = { ...subject, run, startedAt, endedAt };
    if (place === undefined || before === undefined) {
      this.#ended.push({ ...told, changes: { why: why ?? "the step is not known" } });
      return;
    }
    this.#archives += 1;
    const writer = new ArchiveWriter({
      file: join(this.#options.folder, `step-${this.#archives}.tar`),
      ...{ before, most, spans: this.#spans(endedAt) },
    });
    try {
      const state = await this.#look({ ...this.#within(pid), folder: place.folder }, writer);
      this.#ended.push({ ...told, changes: await writer.close(state.digest) });
    } catch (error) {
      await writer.drop();
      this.#ended.push({ ...told, changes: { why: this.#reasonOf(error) } });
    }
  }

  async #replay({ proven, before, place, root }: OpenStep, pid: number): Promise<void> {
    if (proven === undefined || before === undefined || place === undefined) return;
    const { archive, digest } = proven;
    try {
      const within = this.#within(pid);
      const now = Date.now() / 1000;
      const plan = await applyChanges({ archive, before, now, root: { ...within, folder: root } });
      const upper = { ...within, folder: place.folder };
      let state = await this.#look(upper);
      if (await recordImpure(upper, plan, state)) state = await this.#look(upper);
      if (state.digest !== plan.after) throw new Error("the files are not as they were");
    } catch (error) {
      this.#options.programs.signal.throwIfAborted();
      const said = error instanceof Error ? error.message : String(error);
      this.fault ??= new ReplayFailed(digest, said);
      throw this.fault;
    }
  }

  async #look(place: Place, taker?: ArchiveWriter): Promise<FolderState> {
    const before = this.#states.get(place.folder);
    const state = await lookInto({ place, before, ...(taker === undefined ? {} : { taker }) });
    this.#states.set(place.folder, state);
    return state;
  }

  #within(pid: number): Omit<Place, "folder"> {
    const { programs, rootless } = this.#options;
    return { enter: entering(pid, rootless), programs };
  }

  /** The times of what the build writes, by the true clock and by the one that steps may have. */
  #spans(to: number): readonly Span[] {
    const from = this.#beganAt;
    const { clockShift: shift } = this.#options;
    return [
      { from, to },
      { from: from + shift, to: to + shift },
    ];
  }

  /** Whatever goes wrong here, the step can run. */
  #reasonOf(error: unknown): string {
    this.#options.programs.signal.throwIfAborted();
    if (error instanceof Untold) return error.message;
    const said = error instanceof Error ? error.message : String(error);
    this.#options.onTrouble(`The ledger could not be used for a step: ${said}`);
    return "it could not be described";
  }
}
