import type { Containerfile, Instruction, Stage } from "../containerfile/model.ts";
import {
  type Origin as NameOrigin,
  type Names,
  type NameValues,
  namesOf,
  originsOf,
} from "../containerfile/origins.ts";
import { instructionOf } from "../containerfile/step-ids.ts";
import { type StepId, stepKey } from "../domain/build/step-id.ts";
import type { PathChanges, WatchedBuild, WatchedStep } from "../domain/findings/watched-build.ts";
import { applyCopies, type QuietStep } from "./copy-steps.ts";
import type { Origin } from "./model.ts";
import type { Relations } from "./relations.ts";
import { applyRun } from "./run-step.ts";
import { placesIn, type StageEnd, type StagePlace, unknownBase } from "./stage-scope.ts";
import { StageState } from "./stage-state.ts";

interface WalkOptions {
  readonly containerfile: Containerfile;
  readonly values: NameValues;
  readonly target: Stage;
  readonly builds: readonly [WatchedBuild, WatchedBuild];
  readonly relations: Relations;
}

/** A stage after its last instruction. */
export interface WalkedStage {
  /** 0-based. */
  readonly index: number;
  readonly state: StageState;
  /** Its steps that are not watched, for paths that are only known by their place. */
  readonly quiet: readonly QuietStep[];
  readonly end: StageEnd;
  /** Whether every RUN was watched: then it is known what no RUN wrote. */
  readonly isWatched: boolean;
  /** The stage that it is built on, if it is built on one. */
  readonly base: WalkedStage | undefined;
}

/** A step in both builds. */
interface TwinStep {
  readonly id: StepId;
  readonly steps: readonly [WatchedStep, WatchedStep];
}

/** Follows both builds from the first stage to the target's end, instruction by instruction. */
export async function walk(options: WalkOptions): Promise<WalkedStage> {
  const names = namesOf(options.containerfile, options.values);
  const done = new Map<number, WalkedStage>();
  const steps = twinSteps(options);
  let last: WalkedStage | undefined;
  for (const stage of options.containerfile.stages.slice(0, options.target.index + 1)) {
    const own = steps.filter(({ id }) => id.stage === stage.index);
    last = await walkStage({ ...options, names, done, stage, steps: own });
    done.set(stage.index, last);
  }
  if (last === undefined) throw new Error("a Containerfile has at least one stage");
  return last;
}

interface StageOptions extends WalkOptions {
  readonly names: Names;
  readonly done: ReadonlyMap<number, WalkedStage>;
  readonly stage: Stage;
  readonly steps: readonly TwinStep[];
}

/** What is known about a stage during the walk. */
interface Walking {
  readonly options: StageOptions;
  readonly state: StageState;
  readonly places: readonly StagePlace[];
  readonly quiet: readonly QuietStep[];
  readonly base: WalkedStage | undefined;
  readonly mountedAt: (instruction: Instruction) => readonly Origin[];
}

async function walkStage(options: StageOptions): Promise<WalkedStage> {
  const { names, done, stage, steps } = options;
  const origins = originsOf(names, stage);
  const walked = (found: NameOrigin | undefined): WalkedStage | undefined =>
    found?.stage === undefined ? undefined : done.get(found.stage.index);
  const at = (wanted: NameOrigin["kind"], instruction: Instruction): readonly NameOrigin[] =>
    origins.filter(({ kind, line }) => kind === wanted && line === instruction.line);
  const base = walked(origins.find(({ kind }) => kind === "from"));
  const { places, end } = placesIn(stage, { names, base: base?.end ?? unknownBase });
  const quiet = places.filter(isQuiet).map(({ instruction, copy }): QuietStep => {
    const [from] = at("copy", instruction);
    return { instruction, copy, from: walked(from)?.state };
  });
  const mountedAt = (instruction: Instruction): readonly Origin[] =>
    at("mount", instruction).flatMap((mount) => [...(walked(mount)?.state.content.values() ?? [])]);
  const state = StageState.from(base?.state);
  await walkSteps({ options, state, places, quiet, base, mountedAt });
  const runs = stage.instructions.filter(({ keyword }) => keyword === "RUN").length;
  return { index: stage.index, state, quiet, end, isWatched: runs <= steps.length, base };
}

async function walkSteps(walking: Walking): Promise<void> {
  const { options, state } = walking;
  const stage = options.stage.index;
  let next = 0;
  for (const twin of options.steps) {
    const { index } = twin.id;
    const [a, b] = twin.steps;
    const steps = between(walking, next, Math.max(0, index));
    applyCopies({ state, stage, steps, changes: both(a.before, b.before) });
    next = index + 1;
    await walkStep(walking, twin);
  }
  const steps = between(walking, next, options.stage.instructions.length);
  applyCopies({ state, stage, steps, changes: undefined });
}

/** Applies a watched step. With a layer for each step, COPY, ADD and WORKDIR are watched, too. */
async function walkStep(walking: Walking, { id, steps }: TwinStep): Promise<void> {
  const { options, state, places, base, mountedAt } = walking;
  const instruction = instructionOf(options.containerfile, id);
  const changes = [steps[0].changes, steps[1].changes] as const;
  const stage = options.stage.index;
  if (isQuiet({ instruction })) {
    const own = between(walking, id.index, id.index + 1);
    applyCopies({ state, stage, steps: own, changes });
    return;
  }
  await applyRun({
    ...{ state, changes, stage, instruction, relations: options.relations },
    trigger: id.trigger?.text,
    step: stepKey(id),
    workdir: places[id.index]?.workdir ?? base?.end.workdir ?? "",
    mounted: mountedAt(instruction),
  });
}

/** Returns the stage's unwatched steps in a range of its instructions. */
function between({ options, quiet }: Walking, first: number, behind: number): readonly QuietStep[] {
  const instructions = options.stage.instructions.slice(first, behind);
  return quiet.filter(({ instruction }) => instructions.includes(instruction));
}

function isQuiet({ instruction: { keyword } }: Pick<StagePlace, "instruction">): boolean {
  return keyword === "COPY" || keyword === "ADD" || keyword === "WORKDIR";
}

function both(
  a: PathChanges | undefined,
  b: PathChanges | undefined,
): [PathChanges, PathChanges] | undefined {
  return a === undefined || b === undefined ? undefined : [a, b];
}

/** Returns the steps that were watched in both builds, in their order. */
function twinSteps({ builds }: WalkOptions): readonly TwinStep[] {
  const others = new Map(builds[1].steps.map((step) => [stepKey(step.id), step]));
  return builds[0].steps.flatMap((step) => {
    const other = others.get(stepKey(step.id));
    return other === undefined ? [] : [{ id: step.id, steps: [step, other] }];
  });
}
