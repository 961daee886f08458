import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BuildBroke, type BuildOrder, type BuiltImage, type StageOrder } from "../../app/ports.ts";
import { hexOf } from "../../domain/digest.ts";
import type { VariationName } from "../../domain/environment.ts";
import { Failure } from "../../domain/failure.ts";
import type { BuildPlan } from "../../domain/plan.ts";
import { describeEnd, type Finished, run, succeeded } from "../process/runner.ts";
import { openDesk } from "../shim/desk.ts";
import { shimScript } from "../shim/script.ts";
import { type BuildPlaces, buildArguments, type StepRunner } from "./arguments.ts";
import { brokenStore } from "./bases.ts";
import { runtimeState } from "./clean-up.ts";
import { copyContext, plainCopy, variedCopy } from "./context.ts";
import { parseInspected } from "./inspect.ts";
import type { RuntimeChoice } from "./runtime-probe.ts";
import { type Store, storeArguments } from "./store.ts";
import type { Machine, Programs } from "./toolchain.ts";

/** One build's own folder and store. */
export interface SlotPlaces {
  readonly folder: string;
  readonly store: Store;
}

export interface BuildJob {
  readonly order: BuildOrder;
  readonly slot: SlotPlaces;
  readonly programs: Programs;
  readonly machine: Machine;
  readonly runtime: RuntimeChoice;
  readonly workFolder: string;
}

/** Runs one of the two builds in its own folder, store and TMPDIR (cache mounts persist in a shared one). */
export async function buildIn(job: BuildJob): Promise<BuiltImage> {
  const { order, slot } = job;
  await mkdir(join(slot.folder, "tmp"), { recursive: true });
  const places = await stagePlaces(job);
  const finished = await runBuild(job, places);
  if (!succeeded(finished)) {
    const { lastLines } = finished;
    throw new BuildBroke({ slot: order.slot, end: describeEnd(finished), lastLines });
  }
  return {
    slot: order.slot,
    ...(await inspect(job, places.imageIdFile)),
    seconds: finished.seconds,
  };
}

async function runBuild(job: BuildJob, places: BuildPlaces): Promise<Finished> {
  const { order, slot, programs, machine } = job;
  const plan = { ...order.plan, folders: await stageFolders(job) };
  const steps = await openSteps(job);
  const args = buildArguments({ plan, places, runner: steps.runner, features: machine.features });
  try {
    return await run({
      program: programs.buildah,
      args: [...storeArguments(slot.store), ...args],
      cwd: slot.folder,
      env: { ...programs.env, TMPDIR: join(slot.folder, "tmp") },
      signal: AbortSignal.any([programs.signal, order.signal]),
      onLine: (line) => order.log.line(line),
    });
  } finally {
    steps.close();
  }
}

/** Where a build's copy of the context lies; varied, at another path of another depth. */
function contextFolder(folder: string, variations: readonly VariationName[]): string {
  const deeper = variations.includes("context") ? ["a", "deeper", "context"] : ["context"];
  return join(folder, ...deeper);
}

/** Copies the context, and the ignore file's text beside it. */
export async function stageContext(folder: string, order: StageOrder): Promise<void> {
  const style = order.variations.includes("context") ? variedCopy : plainCopy;
  await copyContext(order.context, contextFolder(folder, order.variations), style);
  await writeFile(join(folder, "ignore"), order.context.ignoreText);
}

async function stagePlaces(job: BuildJob): Promise<BuildPlaces> {
  const { order, slot } = job;
  const context = contextFolder(slot.folder, order.variations);
  const containerfile = join(slot.folder, "Containerfile");
  const ignoreFile = join(slot.folder, "ignore");
  await writeFile(containerfile, order.plan.containerfile);
  return { context, containerfile, ignoreFile, imageIdFile: join(slot.folder, "image-id") };
}

/** Additional contexts are copied like the main one. */
async function stageFolders(job: BuildJob): Promise<BuildPlan["folders"]> {
  const { order, slot } = job;
  const style = order.variations.includes("context") ? variedCopy : plainCopy;
  const staged: { name: string; path: string }[] = [];
  for (const [index, folder] of order.plan.folders.entries()) {
    const path = join(slot.folder, "contexts", String(index));
    await copyContext({ path: folder.path, ignoreText: "", ignores: () => false }, path, style);
    staged.push({ name: folder.name, path });
  }
  return staged;
}

/** How steps are started, and what has to be closed when the build is over. */
interface Steps {
  readonly runner: StepRunner;
  readonly close: () => void;
}

/** Puts the shim between buildah and the runtime; `chroot` isolation has no runtime to put it before. */
async function openSteps(job: BuildJob): Promise<Steps> {
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
  });
  const shim = join(slot.folder, "runtime-shim");
  const script = shimScript({
    pipes: desk.pipes,
    logFile: join(slot.folder, "shim.log"),
    runtime: runtime.path,
    stateFolder: join(slot.folder, runtimeState),
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

async function inspect(
  job: BuildJob,
  imageIdFile: string,
): Promise<Pick<BuiltImage, "digest" | "imageId" | "diffIds">> {
  const imageId = (await readFile(imageIdFile, "utf8")).trim();
  const finished = await run({
    program: job.programs.buildah,
    args: [
      ...storeArguments(job.slot.store),
      "inspect",
      "--type=image",
      imageId.replace(/^sha256:/, ""),
    ],
    env: job.programs.env,
    signal: job.programs.signal,
  });
  if (!succeeded(finished)) {
    throw brokenStore("buildah inspect", describeEnd(finished), finished.lastLines);
  }
  const inspected = parseInspected(finished.stdout.toString("utf8"));
  if (hexOf(inspected.imageId) !== imageId.replace(/^sha256:/, "")) {
    throw brokenStore("buildah inspect", "it answered for another image", []);
  }
  return inspected;
}
