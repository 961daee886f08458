import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Milliseconds that a step of the second run stays behind the same step of the first one. Two times
 * more than two seconds apart are never stored as the same one, not even by a zip; the rest is room
 * for lines that reach us late.
 */
const apart = 2_500;

/** Milliseconds by which the second run starts later: it may gain some time on the first one. */
const lag = 4_000;

/** Lines by which mmdebstrap and dpkg tell, as it happens, that a step begins. */
const begins = /^(?:(?:Unpacking|Setting up|Processing triggers for) \S|I: (?:cleaning|creating) )/;

/**
 * Watches that the second of two runs of mmdebstrap stays behind the first. What a package's script
 * writes of the clock differs only if the same script never runs in both at the same time, which is
 * what `start-time` says (design §6).
 */
export class RootPace {
  readonly #now: () => number;
  readonly #ahead = new Map<string, number>();
  readonly #firstKey = keys();
  readonly #secondKey = keys();
  readonly #beganAt: number;
  #isFirstOver = false;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#beganAt = now();
  }

  /** Waits until the second run may start beside the first one. @throws the signal's reason */
  async startLater(signal: AbortSignal): Promise<void> {
    const left = this.#beganAt + lag - this.#now();
    if (left > 0) await sleep(left, undefined, { signal });
  }

  /** Waits until nothing that starts now can have a time of the run that has just ended. */
  async startAfterwards(signal: AbortSignal): Promise<void> {
    await sleep(apart, undefined, { signal });
  }

  /** Takes a line of the first run. */
  first(line: string): void {
    if (begins.test(line)) this.#ahead.set(this.#firstKey(line), this.#now());
  }

  firstIsOver(): void {
    this.#isFirstOver = true;
  }

  /** Takes a line of the second run. @returns whether it came too close to the first one */
  isTooClose(line: string): boolean {
    if (!begins.test(line)) return false;
    const before = this.#ahead.get(this.#secondKey(line));
    // What the first run has not begun yet, it may begin at any moment.
    return before === undefined ? !this.#isFirstOver : this.#now() - before < apart;
  }
}

/** Makes keys for lines: the same line may come more than once. */
function keys(): (line: string) => string {
  const seen = new Map<string, number>();
  return (line) => {
    const count = (seen.get(line) ?? 0) + 1;
    seen.set(line, count);
    return `${count} ${line}`;
  };
}
