import { join } from "node:path";
import type { Slot } from "../../app/ports/image.ts";
import { allEnded } from "../../domain/build/all-ended.ts";
import { RootPace } from "./pace.ts";

/** One run of mmdebstrap, as the two are told apart. */
export interface OneRun {
  readonly slot: Slot;
  /** Absolute path of a folder of its own, which does not exist yet. */
  readonly place: string;
  readonly signal: AbortSignal;
  /** Is called with each line that it prints, at once. */
  readonly onLine: (line: string) => void;
}

/**
 * Runs something twice, side by side with the second behind the first. If the second catches up, it
 * is stopped and runs once more when the first has ended, so that the same step never runs in both
 * at the same time.
 * @param folder the run's work folder
 * @throws what the first run that failed has thrown, and the signal's reason
 */
export async function runTwice<T>(
  folder: string,
  aborted: AbortSignal,
  runOne: (run: OneRun) => Promise<T>,
  pace: RootPace = new RootPace(),
): Promise<readonly [T, T]> {
  const stop = new AbortController();
  const signal = AbortSignal.any([aborted, stop.signal]);
  const whole = async (run: Promise<T>): Promise<T> => {
    try {
      return await run;
    } catch (error) {
      // The other one would end in the same way, later.
      stop.abort(error);
      throw error;
    }
  };
  const place = join(folder, "first");
  const onLine = (line: string): void => pace.first(line);
  const first = whole(runOne({ slot: "first", place, signal, onLine }));
  const over = first.then(() => pace.firstIsOver());
  // The second run waits for it only if it has caught up.
  over.catch(() => undefined);
  const second = whole(runBehind({ folder, over, signal, runOne, pace }));
  return await allEnded([first, second]);
}

interface Behind<T> {
  readonly folder: string;
  /** Is settled when the first run is over. */
  readonly over: Promise<void>;
  readonly signal: AbortSignal;
  readonly runOne: (run: OneRun) => Promise<T>;
  readonly pace: RootPace;
}

async function runBehind<T>({ folder, over, signal, runOne, pace }: Behind<T>): Promise<T> {
  const caughtUp = new AbortController();
  try {
    await pace.startLater(signal);
    const made = await runOne({
      slot: "second",
      place: join(folder, "second", "in-another-folder"),
      signal: AbortSignal.any([signal, caughtUp.signal]),
      onLine: (line) => {
        if (pace.isTooClose(line)) caughtUp.abort();
      },
    });
    if (!caughtUp.signal.aborted) return made;
  } catch (error) {
    if (!caughtUp.signal.aborted || signal.aborted) throw error;
  }
  await over;
  await pace.startAfterwards(signal);
  const place = join(folder, "second-alone", "in-another-folder");
  return await runOne({ slot: "second", place, signal, onLine: () => undefined });
}
