import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReplayFailed } from "../../../app/ports/ledger.ts";
import type { StepRun } from "../../../domain/build/step-run.ts";
import { Failure } from "../../../domain/text/failure.ts";
import { inherited, varyEnvironment } from "../../../variations/table.ts";
import { openDesk } from "../../shim/desk.ts";
import { shimScript } from "../../shim/script.ts";
import { runtimeRecord, runtimeState } from "../folders/clean-up.ts";
import { openLedger } from "../replay/open-ledger.ts";
import type { OwnPlaces } from "../steps/foreign-mounts.ts";
import { StepKeeper } from "../steps/step-keeper.ts";
import { StepLog } from "../steps/step-log.ts";
import type { StepRunner } from "./arguments.ts";
import { contextFolder } from "./context.ts";
import type { BuildJob } from "./job.ts";

/** How steps are started, and what must be closed after the build. */
interface Steps {
  readonly runner: StepRunner;
  /** Reads a line of the build's log. */
  readonly see: (line: string) => void;
  /** The steps that a runtime started and that have ended. */
  readonly runs: readonly StepRun[];
  /** Why a step could not be given its environment, as a sentence; undefined if each was. */
  readonly fault: () => string | undefined;
  /** Why a step was not allowed to start, as a sentence; undefined if each was. */
  readonly refusal: () => string | undefined;
  /** Why a proven step could not be replayed; undefined if each was. */
  readonly replayFailed: () => ReplayFailed | undefined;
  /** Tells the ledger of the last steps. Must be called when the build has succeeded. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Puts the shim between buildah and the runtime; under `chroot` isolation there is no runtime to
 * put it in front of.
 */
export async function openSteps(job: BuildJob): Promise<Steps> {
  const { runtime, slot, options, programs } = job;
  if (runtime.kind === "chroot") return withoutRuntime(job, runtime.reason);
  const log = new StepLog();
  const ledger = await openLedger({ ...job, contexts: contextsOf(job) });
  const keeper = keeperOf(job, log, ledger);
  const desk = await openDesk({
    folder: slot.folder,
    clerk: keeper,
    env: programs.env,
    onTrouble: (text) => options.log.line(text),
  });
  const shim = join(slot.folder, "runtime-shim");
  const hostname = hostnameOf(job);
  const script = shimScript({
    pipes: desk.pipes,
    logFile: join(slot.folder, "shim.log"),
    runtime: runtime.path,
    stateFolder: join(slot.folder, runtimeState),
    ...(hostname === undefined ? {} : { hostname }),
  });
  await writeFile(runtimeRecord(slot.folder), runtime.path);
  await mkdir(join(slot.folder, runtimeState), { mode: 0o700 });
  await writeFile(shim, script, { mode: 0o755 });
  return {
    runner: { isolation: runtime.isolation, runtime: shim, prefix: [] },
    see: (line) => log.see(line),
    runs: keeper.runs,
    fault: () => desk.fault,
    refusal: () => desk.refusal,
    replayFailed: () => ledger?.fault,
    settle: async () => await ledger?.settle(),
    close: async () => {
      desk.close();
      await keeper.close();
    },
  };
}

type StepProofsOf = Awaited<ReturnType<typeof openLedger>>;

function keeperOf(
  { slot, options, programs, means, workFolder, watch, machine }: BuildJob,
  log: StepLog,
  proofs: StepProofsOf,
): StepKeeper {
  return new StepKeeper({
    base: options.environment,
    variations: options.variations,
    means,
    stepOf: options.stepOf,
    network: options.stepNetwork,
    ownModes: options.ownModes,
    makesLinks: options.makesLinks,
    clockShift: options.clockShift ?? "far",
    fileOrder: options.fileOrder ?? "reversed",
    log,
    workFolder,
    folder: slot.folder,
    store: slot.store.root,
    own: ownPlaces({ slot, options }),
    watch,
    proofs,
    output: options.output,
    programs,
    rootless: machine.rootless,
    platform: machine.platform,
    skips: options.skips,
    pace: options.pace,
    signal: AbortSignal.any([programs.signal, options.signal]),
  });
}

/**
 * Where a store has what a step sees: the roots of drivers that mount nothing, and the files that
 * buildah writes for a container, such as secrets.
 */
const inStore = [
  "vfs/dir",
  "btrfs/subvolumes",
  "overlay-containers",
  "vfs-containers",
  "btrfs-containers",
];

/** Returns where the copies of the build's contexts are. */
function contextsOf({ slot, options }: Pick<BuildJob, "slot" | "options">): readonly string[] {
  const { folder, staged } = slot;
  return [contextFolder(staged, options.variations), join(folder, "contexts")];
}

/** Returns where the build keeps what its steps may see. */
function ownPlaces({ slot, options }: Pick<BuildJob, "slot" | "options">): OwnPlaces {
  const { folder, store } = slot;
  const tmp = join(folder, "tmp");
  const contexts = contextsOf({ slot, options });
  return {
    folders: [tmp, ...contexts, ...inStore.map((path) => join(store.root, path))],
    mounts: [tmp, store.root],
  };
}

/** Starts steps without a runtime: they get only what buildah's own process can hand on. */
function withoutRuntime(job: BuildJob, reason: string): Steps {
  const { options, means } = job;
  if (options.plan.network === "none") throw networkNeedsRuntime("network: none", reason);
  if (options.ledger !== undefined) {
    options.log.line(
      `No step is taken from the ledger: steps run under chroot isolation (${reason}).`,
    );
  }
  const given = options.variations.filter((name) => inherited.includes(name));
  const prefix = [
    ...(given.includes("cpus") && "has" in means.cpus ? ["taskset", "-c", means.cpus.has] : []),
    ...(given.includes("kernel-name") && "has" in means.kernelName
      ? ["setarch", means.kernelName.has, "--uname-2.6"]
      : []),
  ];
  return {
    runner: { isolation: "chroot", prefix },
    see: () => undefined,
    runs: [],
    fault: () => undefined,
    refusal: () => undefined,
    replayFailed: () => undefined,
    settle: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** The hostname of all steps. */
function hostnameOf({ options }: BuildJob): string | undefined {
  return varyEnvironment(options.environment, options.variations).hostname;
}

/** Under `chroot` isolation steps always share the host's network. */
function networkNeedsRuntime(input: string, reason: string): Failure {
  return new Failure({
    code: "tool",
    message: `\`${input}\` is not possible here: steps run under chroot isolation (${reason}).`,
    fix: "Install runc or crun where it can start containers, or leave that setting out.",
  });
}
