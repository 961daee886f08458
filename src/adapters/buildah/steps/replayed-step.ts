import { editBundle, rootFolder } from "../../shim/bundle.ts";
import { ownsNetwork } from "../../shim/bundle-config.ts";
import type { CreateCall } from "../../shim/desk.ts";
import { mountPoints } from "../../shim/mount-points.ts";
import { writeNote, writePoints } from "../../shim/note.ts";
import { idleConfig } from "./idle-step.ts";
import type { OpenStep } from "./open-step.ts";
import { noteOf } from "./step-note.ts";
import type { StepProofs, StepToProve } from "./step-proofs.ts";
import { mountsOf, type UpperFolder, upperFolder } from "./upper-folder.ts";

/** What is known of a step when it is asked for. */
export type AskedStep = Pick<StepToProve, "id" | "bundle" | "text">;

/** A step whose result is proven, in place of which a program runs that does nothing. */
interface ReplayedStep {
  readonly step: Omit<OpenStep, "paced">;
  readonly upper: UpperFolder | undefined;
}

/**
 * Asks whether a step has to run. Where it has not, its container is prepared all the same, with a
 * program that does nothing in place of the command: what buildah and the runtime leave in the root
 * stays the same, and so does what buildah records.
 */
export async function replayedStep({
  proofs,
  call,
  isOff,
  ...step
}: AskedStep & {
  readonly proofs: StepProofs;
  readonly call: CreateCall;
  /** Whether the step gets no network. */
  readonly isOff: boolean;
  readonly workFolder: string;
  readonly store: string;
  /** The machine's own. */
  readonly platform: string;
}): Promise<ReplayedStep | undefined> {
  const { id, bundle, text, workFolder: folder, store } = step;
  const mounts = await mountsOf(call.pid);
  const root = rootFolder(bundle);
  const upper = await upperFolder({ mounts, root, store });
  const own = ownsNetwork(bundle.config) ? "own" : "shared";
  const network = isOff ? "off" : own;
  const proven = await proofs.before({ ...call, id, bundle, text, mounts, upper, network });
  if (proven === undefined) return undefined;
  const { pidFile, noteFile, hostsLink } = call;
  const idle = await idleConfig(bundle.config, { folder: bundle.path, platform: step.platform });
  if (idle === undefined) throw new Error("no program is known that does nothing here");
  writeNote(noteFile, noteOf({ edit: {}, pidFile, root, shuffled: undefined, upper }));
  writePoints(noteFile, mountPoints(bundle.config));
  editBundle({ path: bundle.path, config: idle }, { edit: {}, folder, hostsLink });
  const run = { ...proven.run, id, fromLedger: true } as const;
  const unmeasured = { isCut: false, hasOwnNetwork: false, cpus: undefined, clock: undefined };
  return { step: { run, ...unmeasured }, upper };
}
