import type { Scope } from "../../containerfile/bases.ts";
import type { VariationName } from "../../domain/build/environment.ts";
import type { BuildPlan } from "../../domain/build/plan.ts";
import { type StepId, stepKey } from "../../domain/build/step-id.ts";
import type { StepNetwork, StepRun } from "../../domain/build/step-run.ts";
import { setting } from "../../domain/text/surface.ts";
import { BuildBroke, type RerunOptions } from "../ports/build.ts";
import type { BuildPace } from "../ports/pace.ts";
import { knownOf } from "./known-steps.ts";
import { sharesWorld } from "./shared-world.ts";
import { stepsIn } from "./step-network.ts";
import { partsWith, type TwinOptions } from "./twin-builds.ts";

export interface ExtraOptions extends TwinOptions {
  /** What the names in the Containerfile mean. */
  readonly scope: Scope;
  /** The second build's steps, as far as it got. */
  readonly secondSteps: readonly StepRun[];
}

/** A build up to a stage, which may be the target. */
export interface PartialPlan {
  readonly plan: BuildPlan;
  /** 0-based index of its last stage. */
  readonly lastStage: number;
}

/** What the log says of a build. */
export interface Purpose {
  /** What the build is for, as the start of a line. */
  readonly aim: string;
  /** What its steps get, as the rest of a sentence that begins with "with". */
  readonly given: string;
}

/**
 * Runs the builds that input `extra-builds` allows, each with some of the variations; it counts,
 * names and shows them.
 */
export class ExtraBuilds {
  readonly #options: ExtraOptions;
  /** The second build's steps by their keys. */
  readonly #known: ReadonlyMap<string, StepRun>;
  readonly #stop = new AbortController();
  #count = 0;
  /** Resolves when the build that started last has ended. */
  #running: Promise<void> = Promise.resolve();

  constructor(options: ExtraOptions) {
    this.#options = options;
    this.#known = new Map(options.secondSteps.map((step) => [stepKey(step.id), step]));
  }

  /** How many more are allowed. */
  get left(): number {
    return this.#options.request.extraBuilds - this.#count;
  }

  /** Whether its builds may never run at the same time. */
  get isAlone(): boolean {
    const { request, builder, secondSteps } = this.#options;
    return sharesWorld(request, builder, secondSteps);
  }

  /** How many builds may run at a time: two cores carry two. */
  get sideBySide(): number {
    return this.isAlone ? 1 : 2;
  }

  /**
   * Runs the build with these variations alone, when its turn comes. A broken build is an answer;
   * any other failure also stops the builds that run beside it.
   */
  async run<T>(
    varied: readonly VariationName[],
    part: PartialPlan & {
      readonly work: (options: RerunOptions) => Promise<T>;
      readonly pace?: BuildPace;
      /** What the log says of the build; undefined: that it looks for the variation. */
      readonly purpose?: Purpose;
      /** Variations that need a program have that program, but it changes nothing. */
      readonly isIdle?: boolean;
    },
  ): Promise<T> {
    const { request, reporter } = this.#options;
    this.#count += 1;
    const name = `extra-${this.#count}`;
    const { aim, given } = part.purpose ?? lookingFor(varied);
    reporter.info(`${aim}: ${this.#count} of at most ${request.extraBuilds} builds, with ${given}`);
    const before = this.#running;
    let over = (): void => undefined;
    this.#running = new Promise((resolve) => {
      over = resolve;
    });
    if (this.isAlone) await before;
    try {
      return await part.work({
        // The second build's copy of the context is the varied one.
        slot: varied.includes("context") ? "second" : "first",
        name,
        plan: part.plan,
        ...(part.pace === undefined ? {} : { pace: part.pace }),
        ...partsWith(part.plan, varied),
        ...(part.isIdle === true ? ({ clockShift: "none", fileOrder: "kept" } as const) : {}),
        // Where only one stage is built, its lines have no stage's number.
        stepOf: stepsIn(this.#options.scope, part.lastStage),
        stepNetwork: (id) => this.#networkOf(id),
        ...knownOf(this.#options.secondSteps),
        log: { line: () => undefined, close: () => undefined },
        signal: this.#stop.signal,
      });
    } catch (error) {
      if (!(error instanceof BuildBroke)) this.#stop.abort(error);
      throw error;
    } finally {
      over();
    }
  }

  /**
   * Treats a step as a user of the network if the second build did, where that was measured. A step
   * that must not have the network never gets it.
   */
  #networkOf(id: StepId | undefined): StepNetwork {
    const { request, stepNetwork } = this.#options;
    if (stepNetwork(id) === "off") return "off";
    const step = id && this.#known.get(stepKey(id));
    const applied = step?.applied ?? [];
    if (applied.includes("network")) return "unexpected";
    if (applied.includes("clock") || applied.includes("file-order")) return "quiet";
    return request.network === "none" ? "off" : "expected";
  }
}

/** Says how to have the answer sooner, at the end of what says that a search begins. */
export const withoutSearch = `${setting("extra-builds", "0")} leaves this search out`;

function lookingFor(varied: readonly VariationName[]): Purpose {
  return {
    aim: "looking for the variation",
    given: varied.length === 0 ? "no variation" : varied.join(", "),
  };
}
