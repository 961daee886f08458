import type { Report } from "../../domain/findings/report.ts";
import type { Timed } from "../ports/timed.ts";

/**
 * Measures the phases of a run in wall seconds. No moment counts twice, so that they add up to the
 * run: of phases that run at once, or one inside another, the one that began last counts.
 */
export class Stopwatch {
  readonly #seconds = new Map<string, number>();
  readonly #now: () => number;
  /** The phases that are running, in the order in which they began. */
  readonly #running: { readonly phase: string }[] = [];
  #since = 0;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Measures a phase, even when it fails. */
  readonly timed: Timed = async (phase, work) => {
    this.#settle();
    const own = { phase };
    this.#running.push(own);
    // Keeps the phases in the order in which they begin.
    this.#add(phase, 0);
    try {
      return await work();
    } finally {
      this.#settle();
      this.#running.splice(this.#running.indexOf(own), 1);
    }
  };

  get timings(): Report["timings"] {
    return [...this.#seconds].map(([phase, seconds]) => ({ phase, seconds }));
  }

  /** Gives the time since the last change to the phase that began last. */
  #settle(): void {
    const now = this.#now();
    const last = this.#running.at(-1);
    if (last !== undefined) this.#add(last.phase, (now - this.#since) / 1000);
    this.#since = now;
  }

  #add(phase: string, seconds: number): void {
    this.#seconds.set(phase, (this.#seconds.get(phase) ?? 0) + seconds);
  }
}
