import type { Report } from "../../domain/findings/report.ts";
import type { Timed } from "../ports/timed.ts";

/** Measures the phases of a run in wall seconds. */
export class Stopwatch {
  readonly #seconds = new Map<string, number>();

  /** Measures a phase, even when it fails. */
  readonly timed: Timed = async (phase, work) => {
    const started = performance.now();
    // Keeps the phases in the order in which they begin.
    this.#add(phase, 0);
    try {
      return await work();
    } finally {
      this.#add(phase, (performance.now() - started) / 1000);
    }
  };

  get timings(): Report["timings"] {
    return [...this.#seconds].map(([phase, seconds]) => ({ phase, seconds }));
  }

  #add(phase: string, seconds: number): void {
    this.#seconds.set(phase, (this.#seconds.get(phase) ?? 0) + seconds);
  }
}
