/** What a wait goes by; a test has one of its own. */
export interface PaceClock {
  /** Milliseconds that only ever grow. */
  now(): number;
  /** Milliseconds since 1970, as files' times have them. */
  wall(): number;
  /** Calls back after some milliseconds, unless it is cancelled by the function that it returns. */
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

/** Lets many wait until a time that can become known, or change, meanwhile. */
export class Bell {
  readonly #clock: PaceClock;
  #waiting: (() => void)[] = [];

  constructor(clock: PaceClock) {
    this.#clock = clock;
  }

  /** Something has changed: everyone who waits looks again. */
  ring(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const look of waiting) look();
  }

  /**
   * Waits until the time that `due` tells has come; while it tells none, until somebody rings and it does. An abort
   * ends the wait, too: whoever waited has to look at the signal then.
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
