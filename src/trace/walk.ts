import type { Containerfile, Stage } from "../containerfile/model.ts";
import {
  type Origin as NameOrigin,
  type Names,
  type NameValues,
  namesOf,
  originsOf,
} from "../containerfile/origins.ts";
import type { PathChanges, TracedBuild, TracedStep } from "../domain/traced-build.ts";
import { applyCopies, type QuietStep } from "./copy-steps.ts";
import type { Relations } from "./relations.ts";
import { applyRun } from "./run-step.ts";
import { instructionAt, placeOfStep, type StepPlace } from "./running-step.ts";
import { placesIn, type StageEnd, type StagePlace, unknownBase } from "./stage-scope.ts";
import { StageState } from "./stage-state.ts";

export interface WalkOrder {
  readonly containerfile: Containerfile;
  readonly values: NameValues;
  readonly target: Stage;
  readonly builds: readonly [TracedBuild, TracedBuild];
  readonly relations: Relations;
}

/** A stage after its last instruction. */
export interface WalkedStage {
  /** 0-based. */
  readonly index: number;
  readonly state: StageState;
  /** Its steps that nobody watched, for paths that are only known by where they lie. */
  readonly quiet: readonly QuietStep[];
  readonly end: StageEnd;
  /** Whether every RUN was watched: what none of them wrote is then known. */
  readonly isWatched: boolean;
  /** What it is built on, when that is a stage. */
  readonly base: WalkedStage | undefined;
}

/** A step of both builds. */
interface TwinStep {
  readonly place: StepPlace;
  readonly steps: readonly [TracedStep, TracedStep];
}

/** Follows both builds from the first stage to the target's end, instruction by instruction. */
export async function walk(order: WalkOrder): Promise<WalkedStage> {
  const names = namesOf(order.containerfile, order.values);
  const done = new Map<number, WalkedStage>();
  const steps = twinSteps(order);
  let last: WalkedStage | undefined;
  for (const stage of order.containerfile.stages.slice(0, order.target.index + 1)) {
    const own = steps.filter(({ place }) => place.stage === stage);
    last = await walkStage({ ...order, names, done, stage, steps: own });
    done.set(stage.index, last);
  }
  if (last === undefined) throw new Error("a Containerfile has at least one stage");
  return last;
}

interface StageOrder extends WalkOrder {
  readonly names: Names;
  readonly done: ReadonlyMap<number, WalkedStage>;
  readonly stage: Stage;
  readonly steps: readonly TwinStep[];
}

async function walkStage(order: StageOrder): Promise<WalkedStage> {
  const { names, done, stage, steps, relations } = order;
  const origins = originsOf(names, stage);
  const walked = (found: NameOrigin | undefined): WalkedStage | undefined =>
    found?.stage === undefined ? undefined : done.get(found.stage.index);
  const base = walked(origins.find(({ kind }) => kind === "from"));
  const { places, end } = placesIn(stage, { names, base: base?.end ?? unknownBase });
  const state = StageState.from(base?.state);
  const quiet = places.filter(isQuiet).map(({ instruction, copy }): QuietStep => {
    const origin = origins.find(({ kind, line }) => kind === "copy" && line === instruction.line);
    return { instruction, copy, from: walked(origin)?.state };
  });
  const between = (first: number, behind: number): readonly QuietStep[] => {
    const instructions = stage.instructions.slice(first, behind);
    return quiet.filter(({ instruction }) => instructions.includes(instruction));
  };
  let next = 0;
  for (const { place, steps: twins } of steps) {
    const instruction = instructionAt(place);
    const [a, b] = twins;
    const index = Math.max(0, place.index);
    const before = both(a.before, b.before);
    const first = { state, stage: stage.index, steps: between(next, index), changes: before };
    applyCopies(first);
    next = place.index + 1;
    const changes = [a.changes, b.changes] as const;
    if (place.index >= 0 && isQuiet({ instruction })) {
      const own = between(place.index, place.index + 1);
      applyCopies({ state, stage: stage.index, steps: own, changes });
      continue;
    }
    const mounts = origins.filter(
      ({ kind, line }) => kind === "mount" && line === instruction.line,
    );
    const mounted = mounts.flatMap((mount) => [...(walked(mount)?.state.content.values() ?? [])]);
    const workdir = places[place.index]?.workdir ?? base?.end.workdir ?? "";
    const run = { state, changes, stage: stage.index, instruction, workdir, mounted, relations };
    await applyRun(run);
  }
  const rest = between(next, stage.instructions.length);
  applyCopies({ state, stage: stage.index, steps: rest, changes: undefined });
  const runs = stage.instructions.filter(({ keyword }) => keyword === "RUN").length;
  const isWatched = runs <= steps.length;
  return { index: stage.index, state, quiet, end, isWatched, base };
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

/** The steps that were watched in both builds, in their order. */
function twinSteps({ containerfile, target, builds }: WalkOrder): readonly TwinStep[] {
  const onlyStage = containerfile.stages.length === 1 ? 1 : target.index + 1;
  const where = { containerfile, onlyStage };
  const others = new Map(
    builds[1].steps.map((step) => [placeOfStep(step.printed, where)?.key, step]),
  );
  return builds[0].steps.flatMap((step) => {
    const place = placeOfStep(step.printed, where);
    const other = others.get(place?.key);
    return place === undefined || other === undefined ? [] : [{ place, steps: [step, other] }];
  });
}
