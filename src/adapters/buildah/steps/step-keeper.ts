import { join } from "node:path";
import type { BuildOptions } from "../../../app/ports/build.ts";
import type { BuildPace, PacedStep } from "../../../app/ports/pace.ts";
import type { Environment, VariationName } from "../../../domain/build/environment.ts";
import type { StepId } from "../../../domain/build/step-id.ts";
import type { FileOrder, StepNetworks, StepRun } from "../../../domain/build/step-run.ts";
import type { Means, StepFacts } from "../../../variations/step.ts";
import { varyStep } from "../../../variations/table.ts";
import { type Bundle, editBundle, readBundle, rootFolder } from "../../shim/bundle.ts";
import { ownsNetwork } from "../../shim/bundle-config.ts";
import type { Clerk, CreateCall, DeleteCall, RuntimeCall } from "../../shim/desk.ts";
import { mountPoints } from "../../shim/mount-points.ts";
import { writeNote, writePoints } from "../../shim/note.ts";
import type { Programs } from "../machine/toolchain.ts";
import { ClockReach } from "./clock-reach.ts";
import { type OwnPlaces, refuseForeignMounts } from "./foreign-mounts.ts";
import { hasOwnModes, networkAfter } from "./forerun-network.ts";
import { leaveOut } from "./idle-step.ts";
import { movedBy, type OpenStep, withdrawn } from "./open-step.ts";
import { type AskedStep, replayedStep } from "./replayed-step.ts";
import { mountShuffled } from "./shuffled-root.ts";
import { openCounters } from "./step-counters.ts";
import { stepFacts } from "./step-facts.ts";
import type { StepLog } from "./step-log.ts";
import { noteOf } from "./step-note.ts";
import { hasCpus, isCutOff } from "./step-process.ts";
import type { StepProofs } from "./step-proofs.ts";
import type { StepWatch } from "./step-watch.ts";
import { upperOf } from "./upper-folder.ts";

interface KeeperOptions {
  readonly base: Environment;
  readonly variations: readonly VariationName[];
  readonly means: Means;
  readonly stepOf: BuildOptions["stepOf"];
  /** What is known of a step's use of the network. */
  readonly network: StepNetworks;
  /** Whether a step is known to set modes like those of the varied umask. */
  readonly ownModes: BuildOptions["ownModes"];
  /** Whether a step is known to make hard links. */
  readonly makesLinks: BuildOptions["makesLinks"];
  readonly clockShift: StepFacts["clockShift"];
  readonly fileOrder: FileOrder;
  readonly log: StepLog;
  /** The run's work folder. */
  readonly workFolder: string;
  /** The folders of the build and of its store. */
  readonly folder: string;
  readonly store: string;
  readonly own: OwnPlaces;
  readonly watch: StepWatch | undefined;
  /** Undefined: every step runs, and nobody is told of its changes. */
  readonly proofs: StepProofs | undefined;
  /** A file that every step may write to. */
  readonly output: BuildOptions["output"];
  readonly programs: Programs;
  readonly rootless: boolean;
  /** The machine's own platform, `os/arch`. */
  readonly platform: string;
  /** Whether a step is left out. */
  readonly skips: BuildOptions["skips"];
  /** When steps may start; undefined means at once. */
  readonly pace: BuildPace | undefined;
  /** Ends every wait. */
  readonly signal: AbortSignal;
}

/**
 * Gives each RUN step of a build its environment, checks that the step got it, and measures the
 * bytes that it moved.
 */
export class StepKeeper implements Clerk {
  readonly #options: KeeperOptions;
  readonly #open = new Map<string, OpenStep>();
  #isClosed = false;
  /** The steps that have ended. */
  readonly runs: StepRun[] = [];

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  async create(call: CreateCall): Promise<void> {
    const { base, variations, means, workFolder, log, network, watch, clockShift, stepOf } =
      this.#options;
    const { pid, container } = call;
    const text = await log.current();
    const id = stepOf(text);
    const bundle = readBundle(call.bundle, workFolder);
    await refuseForeignMounts({ config: bundle.config, pid, own: this.#options.own });
    if (this.#options.skips?.(id) === true)
      return await leaveOut(call, bundle, this.#options.platform);
    const paced = await this.#paced(id, bundle);
    if (await this.#isReplayed(call, { id, bundle, text }, paced)) return;
    // Seen through the shim's process, because the root is mounted only in buildah's mount
    // namespace.
    const root = join(`/proc/${pid}/root`, rootFolder(bundle));
    const expected = networkAfter(paced?.forerun, network(id));
    const step = await stepFacts({
      ...{ bundle, root, clockShift },
      ownModes: hasOwnModes(paced?.forerun) || this.#options.ownModes?.(id) === true,
      network: expected,
      text,
    });
    const { edit, applied, notApplied } = varyStep({ base, names: variations, step, means });
    const hasOwnNetwork = ownsNetwork(bundle.config);
    const given: StepRun = {
      ...{ id, applied, notApplied },
      ...(hasOwnNetwork ? {} : { sharesNetwork: true }),
    };
    const isCut = edit.network === "off" || step.network === "off";
    const shuffled = await this.#shuffled(call, { bundle, id, program: edit.fileOrder });
    const upper = await upperOf(pid, bundle, this.#options.store);
    const note = noteOf({ edit, pidFile: call.pidFile, root: rootFolder(bundle), shuffled, upper });
    writeNote(call.noteFile, note);
    writePoints(call.noteFile, mountPoints(bundle.config));
    editBundle(bundle, {
      edit: isCut ? { ...edit, network: "off" } : edit,
      output: this.#options.output,
      folder: workFolder,
      hostsLink: call.hostsLink,
      ...(shuffled === undefined ? {} : { root: shuffled }),
    });
    this.#open.set(container, {
      run:
        edit.fileOrder === undefined || shuffled !== undefined
          ? given
          : withdrawn(given, "file-order", "disorderfs could not be mounted"),
      paced,
      isCut,
      hasOwnNetwork,
      cpus: edit.cpus,
      clock: applied.includes("clock")
        ? await ClockReach.of({ root, config: bundle.config })
        : undefined,
    });
    await watch?.beforeStep({ ...call, id, upper });
  }

  async start(call: RuntimeCall & { readonly stepPid: number }): Promise<"ok" | "off"> {
    const open = this.#open.get(call.container);
    if (open === undefined) return "ok";
    if (open.cpus !== undefined && !(await hasCpus(call.stepPid, open.cpus))) {
      open.run = withdrawn(open.run, "cpus", "the step's processors could not be limited");
    }
    if (open.hasOwnNetwork && !open.isCut) {
      const counters = await openCounters(call.stepPid).catch(() => undefined);
      if (counters !== undefined) open.counters = counters;
      if (this.#isClosed) await counters?.close();
    }
    await open.paced?.start(() => movedBy(open));
    open.clock?.begin(call.stepPid);
    this.#options.proofs?.started(call);
    return open.isCut ? "off" : "ok";
  }

  async cut(call: RuntimeCall & { readonly stepPid: number }): Promise<void> {
    if (await isCutOff(call.stepPid)) return;
    const open = this.#open.get(call.container);
    const reason = "the step's links could not be taken down";
    // What the policy requires must hold, whereas a variation may be left out.
    if (open?.run.applied.includes("network") !== true) throw new Error(reason);
    open.run = withdrawn(open.run, "network", reason);
  }

  ended({ container }: RuntimeCall): void {
    this.#open.get(container)?.paced?.ended();
  }

  async delete({ ownModes, madeLinks, ...call }: DeleteCall): Promise<void> {
    const open = this.#open.get(call.container);
    // buildah may delete a container twice.
    this.#open.delete(call.container);
    if (open === undefined) return;
    const unreached = await open.clock?.end();
    if (unreached !== undefined) open.run = withdrawn(open.run, "clock", unreached);
    const moved = await movedBy(open);
    await open.counters?.close();
    const run = {
      ...open.run,
      ...(moved === undefined ? {} : { bytesMoved: moved }),
      ...(ownModes ? ({ ownModes } as const) : {}),
      ...(madeLinks ? ({ madeLinks } as const) : {}),
    };
    const closed = open.paced?.closed(run) ?? run;
    // What was varied when a step was proven is not varied anew.
    this.runs.push(run.fromLedger === true ? run : closed);
    await this.#options.proofs?.after(call, closed);
    await this.#options.watch?.afterStep(call);
  }

  /** Closes what is open of steps whose end nobody told, because the build was ended before. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#open.values()].map(({ counters }) => counters?.close()));
  }

  /** Prepares a step that need not run. @returns whether it is one */
  async #isReplayed(
    call: CreateCall,
    step: AskedStep,
    paced: PacedStep | undefined,
  ): Promise<boolean> {
    const { proofs, network, watch, workFolder, store, platform } = this.#options;
    if (proofs === undefined) return false;
    const isOff = network(step.id) === "off";
    const places = { workFolder, store, platform };
    const replayed = await replayedStep({ proofs, call, ...step, isOff, ...places });
    if (replayed === undefined) return false;
    this.#open.set(call.container, { ...replayed.step, paced });
    await watch?.beforeStep({ ...call, id: step.id, upper: replayed.upper });
    return true;
  }

  /** Waits, if the pace requires it, before the step's container is prepared. */
  async #paced(id: StepId | undefined, { config }: Bundle): Promise<PacedStep | undefined> {
    const { pace, signal, network, variations, means } = this.#options;
    const used = network(id);
    const canCut = variations.includes("network") && "has" in means.network;
    const isCut = used === "off" || (used === "unexpected" && canCut);
    const sharesNetwork = !isCut && !ownsNetwork(config);
    return await pace?.step({ id, sharesNetwork }, signal);
  }

  /**
   * Mounts the root in another order and returns its path; undefined when the step does not vary
   * it, or mounting failed.
   */
  async #shuffled(
    { pid, container }: CreateCall,
    {
      bundle,
      id,
      program,
    }: {
      readonly bundle: Bundle;
      readonly id: StepId | undefined;
      readonly program: string | undefined;
    },
  ): Promise<string | undefined> {
    if (program === undefined) return undefined;
    const { folder, programs, rootless, fileOrder: order, makesLinks } = this.#options;
    return await mountShuffled({
      ...{ program, programs, rootless, pid, order },
      root: rootFolder(bundle),
      point: join(folder, "shuffled", container),
      kept: makesLinks?.(id) === true ? "nothing" : "attributes",
    });
  }
}
