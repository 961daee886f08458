import type { Report } from "../../domain/findings/report.ts";
import { inOrder, type Span } from "../../domain/findings/timeline.ts";
import type { Timed } from "../ports/timed.ts";

/** A Containerfile has tens of steps, and a run's builds are counted. */
const mostSpans = 10_000;

/**
 * Measures the phases of a run in wall seconds. No moment counts twice, so that they add up to the
 * run: of phases that run at once, or one inside another, the one that began last counts.
 */
export class Stopwatch {
  readonly #seconds = new Map<string, number>();
  readonly #now: () => number;
  readonly #spans: Span[] = [];
  /** The phases that are running, in the order in which they began. */
  readonly #running: { readonly phase: string }[] = [];
  #since = 0;

  /** @param now milliseconds since the program started, of a clock that never goes back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Measures a phase, even when it fails. */
  readonly timed: Timed = async (phase, work) => {
    this.#settle();
    const own = { phase };
    const start = this.seconds();
    this.#running.push(own);
    // Keeps the phases in the order in which they begin.
    this.#add(phase, 0);
    try {
      return await work();
    } finally {
      this.#settle();
      this.#running.splice(this.#running.indexOf(own), 1);
      this.record({ kind: "phase", lane: "run", name: phase, start });
    }
  };

  /** Seconds since the program started. */
  seconds(): number {
    return this.#now() / 1000;
  }

  /** Keeps a span that ends now. After as many as anyone can look at, it keeps no more. */
  record(span: Omit<Span, "seconds">): void {
    if (this.#spans.length >= mostSpans) return;
    this.#spans.push({ ...span, seconds: this.seconds() - span.start });
  }

  /** The spans that have ended, in the order in which they began. */
  get timeline(): readonly Span[] {
    return inOrder(this.#spans);
  }

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
