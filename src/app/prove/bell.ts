/** The clock that waits use; tests pass their own. */
export interface PaceClock {
  /** Monotonic milliseconds. */
  now(): number;
  /** Milliseconds since 1970, as in the times of files. */
  wall(): number;
  /** Calls back after some milliseconds. @returns a function that cancels the call */
  after(milliseconds: number, call: () => void): () => void;
}

export const realClock: PaceClock = {
  now: () => performance.now(),
  wall: () => Date.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Lets many callers wait until a time that may become known, or change, while they wait. */
export class Bell {
  readonly #clock: PaceClock;
  #waiting: (() => void)[] = [];

  constructor(clock: PaceClock) {
    this.#clock = clock;
  }

  /** Wakes everyone who waits to look again, because something has changed. */
  ring(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const look of waiting) look();
  }

  /**
   * Waits until the time that `due` returns. While `due` returns undefined, waits for a ring and
   * asks it again. An abort also ends the wait; the caller has to check the signal then.
   */
  async until(due: () => number | undefined, signal: AbortSignal): Promise<void> {
    const wake = (): void => this.ring();
    signal.addEventListener("abort", wake, { once: true });
    try {
      await this.#until(due, signal);
    } finally {
      signal.removeEventListener("abort", wake);
    }
  }

  async #until(due: () => number | undefined, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const at = due();
      const left = at === undefined ? undefined : at - this.#clock.now();
      if (left !== undefined && left <= 0) return;
      await this.#next(left);
    }
  }

  #next(milliseconds: number | undefined): Promise<void> {
    return new Promise((resolve) => {
      let cancel = (): void => undefined;
      const look = (): void => {
        cancel();
        resolve();
      };
      this.#waiting.push(look);
      if (milliseconds === undefined) return;
      cancel = this.#clock.after(Math.max(1, milliseconds), () => {
        this.#waiting = this.#waiting.filter((each) => each !== look);
        resolve();
      });
    });
  }
}
