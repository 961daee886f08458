import type { StepRun } from "../../domain/build/step-run.ts";
import type { WatchedBuild } from "../../domain/findings/watched-build.ts";
import { Failure } from "../../domain/text/failure.ts";
import { BuildBroke, type BuildOptions, type Slot } from "../ports/build.ts";
import { knownOf } from "../prove/known-steps.ts";
import { ownParts, StepProgress, type TwinOptions, twinPace } from "../prove/twin-builds.ts";

interface WatchOptions extends TwinOptions {
  /** The second build's steps. */
  readonly secondSteps: readonly StepRun[];
}

/** Both watched builds, or why they could not be watched. */
export type WatchedTwins =
  | { readonly kind: "watched"; readonly builds: readonly [WatchedBuild, WatchedBuild] }
  | { readonly kind: "failed"; readonly reason: string };

const titles: Readonly<Record<Slot, string>> = {
  first: "build 1, watched",
  second: "build 2, watched",
};

/**
 * Runs both builds once more and watches them, by the same plan and in the same environments as
 * before. When that fails, it is not a failure of the run: the differences are known without it.
 * @throws what stopped the run
 */
export async function watchTwins(options: WatchOptions): Promise<WatchedTwins> {
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
    const shared = { ...parts[slot], ...own, plan, stepOf, stepNetwork };
    const build = { slot, name, ...shared, log, signal: stop.signal };
    try {
      return await options.builder.watch(build);
    } catch (error) {
      stop.abort(error);
      throw error;
    }
  };
  const ends = await Promise.allSettled([
    start("first", { pace: pace.first }).finally(() => pace.firstIsOver()),
    start("second", { pace: pace.follower(), ...knownOf(options.secondSteps) }),
  ]);
  const [first, second] = ends;
  if (first.status === "fulfilled" && second.status === "fulfilled") {
    return { kind: "watched", builds: [first.value, second.value] };
  }
  const done = ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
  await Promise.all(done.map((build) => build.close()));
  return { kind: "failed", reason: reasonOf(stop.signal.reason) };
}

function reasonOf(error: unknown): string {
  if (error instanceof BuildBroke)
    return `the builds failed when they were run again (${error.message})`;
  if (error instanceof Failure && error.code !== "interrupted") return error.message;
  throw error;
}
