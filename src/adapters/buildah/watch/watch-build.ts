import { join } from "node:path";
import type { WatchedBuild } from "../../../domain/findings/watched-build.ts";
import { rerun } from "../builds/build.ts";
import type { BuildJob } from "../builds/job.ts";
import { KeptContents } from "./kept-contents.ts";
import { LayerRecorder } from "./layer-recorder.ts";
import { Snapshots } from "./snapshots.ts";
import { StepRecorder } from "./step-recorder.ts";

/**
 * Runs one of the two builds once more and records what each step changed. Where steps have a
 * runtime, it looks whenever the runtime is called; under `chroot` isolation each step must be
 * committed, and it reads the step's layer.
 * @throws BuildBroke when the build fails this time
 */
export async function watchBuild(job: WatchJob): Promise<WatchedBuild> {
  const kept = new KeptContents(join(job.slot.folder, "contents"));
  return await watched(job, kept).catch(async (error: unknown) => {
    await kept.close();
    throw error;
  });
}

type WatchJob = Omit<BuildJob, "layers" | "watch">;

async function watched(job: WatchJob, kept: KeptContents): Promise<WatchedBuild> {
  const { slot, options, programs } = job;
  const startedAt = Date.now() / 1000;
  const signal = AbortSignal.any([programs.signal, options.signal]);
  const snapshots = new Snapshots({ kept, signal });
  const contents = {
    read: (digest: string): Promise<Uint8Array | undefined> => kept.read(digest),
    close: (): Promise<void> => kept.close(),
  };
  if (job.runtime.kind === "runtime") {
    const watch = new StepRecorder(snapshots);
    await rerun({ ...job, layers: "one", watch });
    const { steps, cut } = watch;
    const span = { startedAt, endedAt: Date.now() / 1000 };
    return { by: "steps", ...span, steps, cut, unread: snapshots.unread, ...contents };
  }
  const layers = new LayerRecorder({
    snapshots,
    store: slot.store,
    stepOf: options.stepOf,
  });
  await rerun({ ...seenBy(layers, job), layers: "each step" });
  const span = { startedAt, endedAt: Date.now() / 1000 };
  await layers.read();
  const { steps, cut } = layers;
  return { by: "layers", ...span, steps, cut, unread: snapshots.unread, ...contents };
}

/** Returns the same job, with a recorder that also sees its log. */
function seenBy<J extends Pick<BuildJob, "options">>(
  recorder: { see(line: string): void },
  job: J,
): J {
  const { log } = job.options;
  const line = (text: string): void => {
    recorder.see(text);
    log.line(text);
  };
  return { ...job, options: { ...job.options, log: { line, close: () => log.close() } } };
}
