/**
 * How long a child may take to clean up after we ask it to stop; a runner kills us 10 s after its
 * first signal.
 */
const graceMilliseconds = 4_000;
/** How long what a killed child has printed may take to arrive. */
const drainMilliseconds = 200;

/** What is stopped. Closing lets go of its output. */
interface Stoppable {
  readonly pid: number | undefined;
  kill(signal: NodeJS.Signals): void;
  close(): void;
}

/** Ends a child and, when it does not react, everything in its process group. */
export class Stopper {
  readonly #child: Stoppable;
  readonly #signal: "SIGTERM" | "SIGKILL";
  #timer: NodeJS.Timeout | undefined;
  /** Why it was ended, if not by an abort. */
  reason: "timeout" | "overlong" | undefined;

  constructor(child: Stoppable, signal: "SIGTERM" | "SIGKILL") {
    this.#child = child;
    this.#signal = signal;
  }

  /** Asks the child to end, and makes it end after a while; with SIGKILL at once. */
  stop(): void {
    if (this.#timer !== undefined) return;
    this.#child.kill(this.#signal);
    const grace = this.#signal === "SIGKILL" ? 0 : graceMilliseconds;
    this.#timer = setTimeout(() => this.#force(), grace);
  }

  /** Stops for a reason that the result tells; the first one counts. */
  stopFor(reason: "timeout" | "overlong"): void {
    this.reason ??= reason;
    this.stop();
  }

  done(): void {
    clearTimeout(this.#timer);
  }

  killGroup(): void {
    if (this.#child.pid === undefined) return;
    try {
      process.kill(-this.#child.pid, "SIGKILL");
    } catch {
      // The group ended between the timer and the kill.
    }
  }

  /** What has left the group may hold the output open for as long as it likes. */
  #force(): void {
    this.killGroup();
    this.#timer = setTimeout(() => this.#child.close(), drainMilliseconds);
  }
}
