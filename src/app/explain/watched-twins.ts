import type { StepRun } from "../../domain/build/step-run.ts";
import type { WatchedBuild } from "../../domain/findings/watched-build.ts";
import { Failure } from "../../domain/text/failure.ts";
import { BuildBroke, type BuildOptions } from "../ports/build.ts";
import type { Slot } from "../ports/image.ts";
import type { BuildPace } from "../ports/pace.ts";
import { Bell, realClock } from "../prove/bell.ts";
import { earlyParts } from "../prove/early-end.ts";
import { knownOf } from "../prove/known-steps.ts";
import { ownParts, StepProgress, type TwinOptions, twinPace } from "../prove/twin-builds.ts";

interface WatchOptions extends TwinOptions {
  /** The second build's steps. */
  readonly secondSteps: readonly StepRun[];
  /**
   * Milliseconds for which the second build waits at most for {@link Watching.goOn}; it may turn
   * out to be needless, and takes processors from the first one.
   */
  readonly patience: number;
}

/** Both watched builds, or why they could not be watched. */
export type WatchedTwins =
  | { readonly kind: "watched"; readonly builds: readonly [WatchedBuild, WatchedBuild] }
  | { readonly kind: "failed"; readonly reason: string };

/** Two builds that run and are watched. */
export interface Watching {
  /** Resolves when the first one has ended; undefined when it failed. Never rejects. */
  readonly first: Promise<WatchedBuild | undefined>;
  /** Rejects with what stopped the run. */
  readonly both: Promise<WatchedTwins>;
  /** Says that the second one is needed. */
  goOn(): void;
  /** Ends what still runs, and releases what was watched. May be called twice. */
  stop(): Promise<void>;
}

const titles: Readonly<Record<Slot, string>> = {
  first: "build 1, watched",
  second: "build 2, watched",
};

/**
 * Starts both builds once more and watches them, by the same plan and in the same environments as
 * before. When that fails, it is not a failure of the run: the differences are known without it.
 */
export function watchTwins(options: WatchOptions): Watching {
  options.reporter.info(
    "running both builds once more, watched step by step, to find the lines that cause it",
  );
  const parts = ownParts(options);
  const steps = new StepProgress(options.reporter);
  const stop = new AbortController();
  const pace = twinPace(options);
  const start = async (
    slot: Slot,
    own: Pick<BuildOptions, "pace" | "ownModes" | "makesLinks">,
  ): Promise<WatchedBuild> => {
    const line = (text: string): void => steps.see(titles[slot], text);
    const log: BuildOptions["log"] = { line, close: () => undefined };
    const { plan, stepOf, stepNetwork } = options;
    const name = `${slot}-traced`;
    const { skips } = earlyParts(options.earlyEnd, slot);
    const early = skips === undefined ? {} : { skips };
    const shared = { ...parts[slot], ...own, ...early, plan, stepOf, stepNetwork };
    const build = { slot, name, ...shared, log, signal: stop.signal };
    try {
      return await options.builder.watch(build);
    } catch (error) {
      stop.abort(error);
      throw error;
    }
  };
  const first = start("first", { pace: pace.first }).finally(() => pace.firstIsOver());
  const gate = new Gate(options.patience);
  const second = start("second", {
    pace: gate.before(pace.follower()),
    ...knownOf(options.secondSteps),
  });
  const ended = Promise.allSettled([first, second]);
  const both = ended.then((ends) => twinsOf(ends, stop.signal));
  // Whoever needs both awaits them; until then a rejection must not count as unhandled.
  both.catch(() => undefined);
  return {
    both,
    goOn: () => gate.open(),
    first: first.catch(() => undefined),
    stop: async () => {
      stop.abort(new Error("the watched builds are of no use any more"));
      for (const end of await ended) if (end.status === "fulfilled") await end.value.close();
    },
  };
}

/** Holds a build up until it is opened, but not for longer than is worth it. */
class Gate {
  readonly #bell = new Bell(realClock);
  readonly #opensAt: number;
  #isOpen = false;

  constructor(patience: number) {
    this.#opensAt = realClock.now() + patience;
  }

  open(): void {
    this.#isOpen = true;
    this.#bell.ring();
  }

  /** Returns the pace of a build that begins behind the gate. */
  before(pace: BuildPace): BuildPace {
    return {
      begin: async (signal) => {
        await this.#bell.until(() => (this.#isOpen ? 0 : this.#opensAt), signal);
        await pace.begin(signal);
      },
      step: (step, signal) => pace.step(step, signal),
    };
  }
}

function twinsOf(
  [first, second]: readonly [
    PromiseSettledResult<WatchedBuild>,
    PromiseSettledResult<WatchedBuild>,
  ],
  signal: AbortSignal,
): WatchedTwins {
  if (first.status === "fulfilled" && second.status === "fulfilled") {
    return { kind: "watched", builds: [first.value, second.value] };
  }
  return { kind: "failed", reason: reasonOf(signal.reason) };
}

function reasonOf(error: unknown): string {
  if (error instanceof BuildBroke)
    return `the builds failed when they were run again (${error.message})`;
  if (error instanceof Failure && error.code !== "interrupted") return error.message;
  throw error;
}
