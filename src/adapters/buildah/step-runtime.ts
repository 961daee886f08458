import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../domain/failure.ts";
import { openDesk } from "../shim/desk.ts";
import { shimScript } from "../shim/script.ts";
import type { StepRunner } from "./arguments.ts";
import { runtimeState } from "./clean-up.ts";
import type { BuildJob } from "./job.ts";

/** How steps are started, and what has to be closed when the build is over. */
export interface Steps {
  readonly runner: StepRunner;
  readonly close: () => void;
}

/** Puts the shim between buildah and the runtime; `chroot` isolation has no runtime to put it before. */
export async function openSteps(job: BuildJob): Promise<Steps> {
  const { runtime, slot, order, programs } = job;
  if (runtime.kind === "chroot") {
    if (order.plan.network === "none") throw networkNeedsRuntime(runtime.reason);
    return { runner: { isolation: "chroot" }, close: () => undefined };
  }
  const { hostname, umask, env } = order.environment;
  const given = {
    ...(hostname === undefined ? {} : { hostname }),
    ...(umask === undefined ? {} : { umask }),
  };
  const desk = await openDesk({
    folder: slot.folder,
    environment: { ...given, env, folder: job.workFolder },
    env: programs.env,
    onTrouble: (text) => order.log.line(text),
    ...(job.watch === undefined ? {} : { watch: job.watch }),
  });
  const shim = join(slot.folder, "runtime-shim");
  const script = shimScript({
    pipes: desk.pipes,
    logFile: join(slot.folder, "shim.log"),
    runtime: runtime.path,
    stateFolder: join(slot.folder, runtimeState),
    asked: job.watch === undefined ? "create" : "create|delete",
    ...(hostname === undefined ? {} : { hostname }),
  });
  await writeFile(join(slot.folder, "runtime"), runtime.path);
  await mkdir(join(slot.folder, runtimeState), { mode: 0o700 });
  await writeFile(shim, script, { mode: 0o755 });
  return { runner: { isolation: runtime.isolation, runtime: shim }, close: () => desk.close() };
}

/** Under `chroot` isolation steps share the host's network, whatever is asked for. */
function networkNeedsRuntime(reason: string): Failure {
  return new Failure({
    code: "tool",
    message: `\`network: none\` cannot be kept here: steps run under chroot isolation (${reason}).`,
    cure: "Install runc or crun where it can start containers, or leave `network` out.",
  });
}
