import type { VariationName } from "../../domain/build/environment.ts";
import { type StepId, stepKey } from "../../domain/build/step-id.ts";
import type { StepRun } from "../../domain/build/step-run.ts";
import type { BuildPace, Forerun, PacedStep, StepArrival } from "../ports/pace.ts";
import { Bell, type PaceClock, realClock } from "./bell.ts";

/**
 * Milliseconds. Files get their times from a clock that ticks about every 4 ms, and the time in a
 * zip entry has a resolution of two seconds: two times that are more than two seconds apart are
 * never stored as the same one.
 */
const apart = 2_000;
/** How long the second build waits behind the end of the first one's step. */
const gap = apart + 20;
/** How long it waits behind the start of a step that still runs. */
const lag = apart + 200;
/** How long it waits at most behind the start of a step that has ended meanwhile. */
const patience = lag + 400;
/**
 * A container takes at least this long from `create` to `start`; it is prepared while the second
 * build waits.
 */
const preparation = 60;

const variation: VariationName = "start-time";

export interface PaceOptions {
  /** Whether the same step of the two builds must not run at the same time (variation `start-time`). */
  readonly keepsApart: boolean;
  /**
   * Whether the second build starts only when the first one has ended. Steps that turn out to share
   * a network always wait for that.
   */
  readonly oneAfterTheOther: boolean;
  /** Whether a runtime reports each step. */
  readonly seesSteps: boolean;
  /**
   * Whether no step is known that could read a time; a step that appears anyway still keeps its
   * distance.
   */
  readonly isWithoutSteps: boolean;
  readonly clock?: PaceClock;
}

/** A step of the first build. */
interface Ahead {
  readonly startedAt: number;
  readonly bytesSoFar: () => Promise<number | undefined>;
  endedAt?: number;
  run?: StepRun;
}

/** The position of a step in its build. */
interface Position {
  readonly key: string;
  /** 1 for the first step that runs. */
  readonly position: number;
  readonly sharesNetwork: boolean;
}

/**
 * Keeps the second of two builds behind the first. The second build waits once for the lag, and
 * every later step then finds it in place, so that it costs about two seconds in all. It never
 * waits for what will not come: it stops waiting when the first build has ended or has gone past a
 * step.
 */
export class TwinPace {
  readonly #options: PaceOptions;
  readonly #clock: PaceClock;
  readonly #bell: Bell;
  readonly #ahead = new Map<string, Ahead>();
  /** How many steps the first build has reached. */
  #reached = 0;
  #beganAt: number | undefined;
  #overAt: number | undefined;

  constructor(options: PaceOptions) {
    this.#options = options;
    this.#clock = options.clock ?? realClock;
    this.#bell = new Bell(this.#clock);
  }

  /** The first build's pace, which never waits. */
  readonly first: BuildPace = {
    begin: async () => {
      this.#beganAt = this.#clock.now();
      this.#bell.ring();
    },
    step: (() => {
      const keyOf = stepKeys();
      return async (step: StepArrival) => this.#leading(keyOf(step.id));
    })(),
  };

  /** Marks the first build as over, however it ended; nothing of it runs any more. */
  firstIsOver(): void {
    this.#overAt ??= this.#clock.now();
    this.#bell.ring();
  }

  /** Returns the pace of a build that keeps behind the first one. */
  follower(): BuildPace {
    const keyOf = stepKeys();
    let position = 0;
    return {
      begin: (signal) => this.#bell.until(() => this.#buildIsDue(), signal),
      step: ({ id, sharesNetwork }, signal) => {
        position += 1;
        return this.#following({ key: keyOf(id), position, sharesNetwork }, signal);
      },
    };
  }

  #leading(key: string): PacedStep {
    this.#reached += 1;
    this.#bell.ring();
    return {
      forerun: { kind: "unknown" },
      start: async (bytesSoFar) => {
        this.#ahead.set(key, { startedAt: this.#clock.now(), bytesSoFar });
        this.#bell.ring();
      },
      ended: () => {
        const step = this.#ahead.get(key);
        if (step !== undefined) step.endedAt ??= this.#clock.now();
        this.#bell.ring();
      },
      closed: (run) => {
        const step = this.#ahead.get(key);
        if (step !== undefined) {
          step.endedAt ??= this.#clock.now();
          step.run = run;
        }
        this.#bell.ring();
        return run;
      },
    };
  }

  async #following(step: Position, signal: AbortSignal): Promise<PacedStep> {
    const { key } = step;
    const due = (): number | undefined => this.#stepIsDue(step);
    await this.#bell.until(() => earlier(due(), preparation), signal);
    const forerun = await this.#forerunOf(key);
    let endedAt: number | undefined;
    return {
      forerun,
      start: () => this.#bell.until(due, signal),
      ended: () => {
        endedAt ??= this.#clock.now();
      },
      closed: (run) => this.#judged(run, this.#ahead.get(key), endedAt),
    };
  }

  /** When the second build may start; undefined while that is not known. */
  #buildIsDue(): number | undefined {
    const { keepsApart, oneAfterTheOther, seesSteps, isWithoutSteps } = this.#options;
    if (oneAfterTheOther && this.#overAt === undefined) return undefined;
    if (!keepsApart || isWithoutSteps) return 0;
    // Without a view of the steps, the last one may have run until the end.
    if (!seesSteps) return this.#overAt === undefined ? undefined : this.#overAt + gap;
    // Folders that COPY and WORKDIR make have times too, which later steps can read.
    if (this.#beganAt !== undefined) return this.#beganAt + lag;
    return this.#overAt === undefined ? undefined : 0;
  }

  /** When a step of the second build may start; undefined while that is not known. */
  #stepIsDue({ key, position, sharesNetwork }: Position): number | undefined {
    // The first build may not have reached such a step yet, but this step could already connect to
    // it.
    if (sharesNetwork && this.#overAt === undefined) return undefined;
    if (!this.#options.keepsApart) return 0;
    const step = this.#ahead.get(key);
    if (step === undefined) {
      const isPast = this.#overAt !== undefined || this.#reached > position;
      return isPast ? 0 : undefined;
    }
    const { startedAt, endedAt } = step;
    return endedAt === undefined ? startedAt + lag : Math.min(endedAt + gap, startedAt + patience);
  }

  async #forerunOf(key: string): Promise<Forerun> {
    const step = this.#ahead.get(key);
    if (step === undefined) return { kind: "unknown" };
    if (step.run !== undefined) return { kind: "ended", run: step.run };
    return { kind: "running", bytesSoFar: await step.bytesSoFar() };
  }

  #judged(run: StepRun, step: Ahead | undefined, endedAt: number | undefined): StepRun {
    if (!this.#options.keepsApart) return run;
    const reason = lackOf(step, endedAt);
    if (reason === undefined) return { ...run, applied: [...run.applied, variation] };
    return { ...run, notApplied: [...run.notApplied, { variation, reason }] };
  }
}

/**
 * Explains why a step of the second build did not keep clear of the first one's; undefined when it
 * did.
 */
function lackOf(step: Ahead | undefined, endedAt: number | undefined): string | undefined {
  if (step === undefined) return "the first build did not run this step";
  if (endedAt === undefined) return "the step's end was not seen";
  const isClear = step.endedAt !== undefined && endedAt - step.endedAt >= apart;
  return isClear
    ? undefined
    : "the second build caught up with the first one in the middle of the step";
}

/** Makes keys for steps. Steps that are not in the Containerfile are told apart by their order. */
function stepKeys(): (id: StepId | undefined) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const key = stepKey(id);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${count} ${key}`;
  };
}

function earlier(due: number | undefined, by: number): number | undefined {
  return due === undefined ? undefined : due - by;
}
