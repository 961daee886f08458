import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BuildBroke, type BuiltImage } from "../../../app/ports/build.ts";
import type { StageOptions } from "../../../app/ports/stage.ts";
import type { BuildPlan, ImportedBase, PlannedFolder } from "../../../domain/build/plan.ts";
import type { StepRun } from "../../../domain/build/step-run.ts";
import { type Digest, hexOf } from "../../../domain/oci/digest.ts";
import { Failure } from "../../../domain/text/failure.ts";
import { printable } from "../../../domain/text/printable.ts";
import { describeEnd, type Finished, run, succeeded } from "../../process/runner.ts";
import { brokenStore } from "../images/broken-store.ts";
import { mountsFile } from "../machine/configuration.ts";
import { storeArguments } from "../machine/store.ts";
import { type BuildPlaces, buildArguments } from "./arguments.ts";
import { contextFolder, copyContext, plainCopy, variedCopy } from "./context.ts";
import { enclosed, endLeftSteps } from "./enclosure.ts";
import { parseInspected } from "./inspect.ts";
import type { BuildJob } from "./job.ts";
import { openSteps } from "./step-runtime.ts";

/**
 * Runs one of the two builds in its own folder, store and TMPDIR (a shared one would keep cache
 * mounts).
 */
export async function buildIn(job: BuildJob): Promise<BuiltImage> {
  const { options, slot } = job;
  await mkdir(join(slot.folder, "tmp"), { recursive: true });
  const places = await stagePlaces(job);
  const { finished, steps, startedAt } = await runBuild(job, places);
  return {
    slot: options.slot,
    ...(await inspect(job, places.imageIdFile)),
    seconds: finished.seconds,
    startedAt,
    endedAt: startedAt + finished.seconds,
    contextPath: places.context,
    steps,
  };
}

/**
 * Runs one of the two builds once more, watched, in a folder and store of its own; its image is
 * discarded.
 */
export async function rerun(job: BuildJob): Promise<void> {
  await mkdir(join(job.slot.folder, "tmp"), { recursive: true });
  await runBuild(job, await stagePlaces(job));
}

interface Ran {
  readonly finished: Finished;
  /** Seconds since 1970. */
  readonly startedAt: number;
  readonly steps: readonly StepRun[];
}

async function runBuild(job: BuildJob, places: BuildPlaces): Promise<Ran> {
  const { options, slot, programs, machine } = job;
  const plan = { ...options.plan, folders: await stageFolders(job) };
  const steps = await openSteps(job);
  const { layers } = job;
  const { features } = machine;
  const args = buildArguments({ plan, places, runner: steps.runner, features, layers });
  const { enclosure } = job;
  const mounts = `--default-mounts-file=${join(job.workFolder, mountsFile)}`;
  const prefix = [...enclosed(enclosure, slot.folder), ...steps.runner.prefix];
  const [program = programs.buildah, ...words] = [...prefix, programs.buildah];
  const signal = AbortSignal.any([programs.signal, options.signal]);
  try {
    await options.pace?.begin(signal);
    const startedAt = Date.now() / 1000;
    const finished = await run({
      program,
      args: [...words, ...storeArguments(slot.store), mounts, ...args],
      cwd: slot.folder,
      env: { ...programs.env, TMPDIR: join(slot.folder, "tmp") },
      signal,
      ...(enclosure.kind === "build" ? { endSignal: "SIGKILL" } : {}),
      blank: programs.blank,
      onLine: (line) => {
        steps.see(line);
        options.log.line(line);
      },
    });
    const unreplayed = steps.replayFailed();
    if (unreplayed !== undefined) throw unreplayed;
    if (succeeded(finished)) {
      await steps.settle();
      return { finished, startedAt, steps: steps.runs };
    }
    const refusal = steps.refusal();
    const lastLines = refusal === undefined ? finished.lastLines : [refusal];
    const fault = steps.fault();
    if (fault !== undefined) throw unpreparedStep(fault, lastLines);
    throw new BuildBroke({
      slot: options.slot,
      end: describeEnd(finished),
      lastLines,
      steps: steps.runs,
    });
  } finally {
    await steps.close();
    await endLeftSteps(enclosure, slot.folder);
  }
}

/** The failure of a build in which a RUN step did not even start, through no fault of its own. */
function unpreparedStep(fault: string, lastLines: readonly string[]): Failure {
  return new Failure({
    code: "tool",
    message: `A RUN step could not be started. ${printable(fault).slice(0, 400)}`,
    fix: "Run it again; if it fails again, report it with this message and the versions in the report.",
    cause: new Error(lastLines.join("\n")),
  });
}

/** Copies the context, and writes the ignore file's text beside it. */
export async function stageContext(folder: string, options: StageOptions): Promise<void> {
  const style = options.variations.includes("context") ? variedCopy : plainCopy;
  await copyContext(options.context, contextFolder(folder, options.variations), style);
  await writeFile(join(folder, "ignore"), options.context.ignoreText);
}

async function stagePlaces(job: BuildJob): Promise<BuildPlaces> {
  const { options, slot } = job;
  const context = contextFolder(slot.staged, options.variations);
  const containerfile = join(slot.folder, "Containerfile");
  const ignoreFile = join(slot.staged, "ignore");
  await writeFile(containerfile, options.plan.containerfile);
  return { context, containerfile, ignoreFile, imageIdFile: join(slot.folder, "image-id") };
}

/** Copies the additional contexts like the main one. */
async function stageFolders(job: BuildJob): Promise<BuildPlan["folders"]> {
  const { options, slot } = job;
  const style = options.variations.includes("context") ? variedCopy : plainCopy;
  const staged: PlannedFolder[] = [];
  for (const [index, folder] of options.plan.folders.entries()) {
    const path = join(slot.folder, "contexts", String(index));
    // No ignore file excludes anything here: buildah applies none to additional contexts.
    const everything = { ignoreText: "", ignores: () => false, isStray: () => false };
    await copyContext({ ...folder, ...everything }, path, style);
    staged.push({ ...folder, path });
  }
  return staged;
}

async function inspect(
  job: BuildJob,
  imageIdFile: string,
): Promise<Pick<BuiltImage, "digest" | "imageId" | "diffIds" | "annotations" | "base">> {
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
  const { base } = job.options.plan;
  if (base === undefined) return inspected;
  requireBase(base, inspected.diffIds);
  return { ...inspected, base };
}

/**
 * Checks that the image has the base's layers where they are expected: which of them are shipped is
 * chosen by position.
 */
function requireBase(base: ImportedBase, diffIds: readonly Digest[]): void {
  const wrong = base.diffIds.findIndex((diffId, index) => diffId !== diffIds[index]);
  if (wrong < 0) return;
  const has = diffIds[wrong] ?? "none";
  throw new Failure({
    code: "tool",
    message: `buildah built an image that is not based on ${base.pinned}: layer ${wrong} is ${has}, not ${base.diffIds[wrong]}.`,
    fix: "Run it again; if it fails again, try another version of buildah or another storage driver, and report it.",
  });
}
