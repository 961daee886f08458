import { join } from "node:path";
import type { BuiltImage } from "../../../app/ports/build.ts";
import { buildIn } from "../builds/build.ts";
import type { BuildJob } from "../builds/job.ts";
import { KeptContents } from "./kept-contents.ts";
import { type SnapshotLimits, Snapshots } from "./snapshots.ts";
import { StepRecorder } from "./step-recorder.ts";

/**
 * Most builds are equal, and then nobody asks what their steps changed: recording it must cost them
 * next to nothing. Beyond this, a build that differs is run again and watched. The time is
 * not a measure of the cost, because it also passes while others have the processors: it only ends
 * what hangs.
 */
const cheap: SnapshotLimits = { entries: 1_000, bytes: 16 * 1024 * 1024, seconds: 10 };

/**
 * Runs a build and records what each of its steps changed, if that is cheap and a runtime starts
 * the steps. @throws as {@link buildIn}
 */
export async function buildRecorded(job: Omit<BuildJob, "layers" | "watch">): Promise<BuiltImage> {
  if (job.runtime.kind !== "runtime") return await buildIn({ ...job, layers: "one" });
  const { slot, options, programs } = job;
  const kept = new KeptContents(join(slot.folder, "contents"));
  const signal = AbortSignal.any([programs.signal, options.signal]);
  const snapshots = new Snapshots({ kept, signal, limits: cheap });
  const watch = new StepRecorder(snapshots, options.onRecorded);
  try {
    const built = await buildIn({ ...job, layers: "one", watch });
    const { steps, cut } = watch;
    if (cut !== undefined || snapshots.unread > 0) {
      await kept.close();
      return built;
    }
    await kept.rest();
    const { startedAt, endedAt } = built;
    const read = (digest: string): Promise<Uint8Array | undefined> => kept.read(digest);
    const close = (): Promise<void> => kept.close();
    const recorded = {
      by: "steps",
      startedAt,
      endedAt,
      steps,
      cut,
      unread: 0,
      read,
      close,
    } as const;
    return { ...built, recorded };
  } catch (error) {
    await kept.close();
    throw error;
  }
}
