import type { BuildPace, PacedStep } from "../ports/pace.ts";
import { Bell, type PaceClock, realClock } from "../prove/bell.ts";

/** Milliseconds; the coarsest time that a file format has (zip: two seconds). */
const slot = 2_000;
/** Into the slot, so that no clock that is read is still in the one before. */
const inside = 30;

type Side = 0 | 1;

/**
 * Two builds in step on purpose, each step at the beginning of a two-second slot: what of their times enters an image
 * is then the same in both, as long as a step takes less than that. The counterpart of {@link TwinPace}, to find out
 * whether it is the time that makes builds differ.
 */
export class Lockstep {
  readonly #clock: PaceClock;
  readonly #bell: Bell;
  /** The points that each side has come to: its begin, then its steps. */
  readonly #reached: [number, number] = [0, 0];
  readonly #isOver: [boolean, boolean] = [false, false];
  /** When both may go on from a point. */
  readonly #due: number[] = [];

  constructor(clock: PaceClock = realClock) {
    this.#clock = clock;
    this.#bell = new Bell(clock);
  }

  /** One side's pace. */
  pace(side: Side): BuildPace {
    return {
      begin: (signal) => this.#together(side, signal),
      step: async (_, signal): Promise<PacedStep> => ({
        forerun: { kind: "unknown" },
        start: () => this.#together(side, signal),
        ended: () => undefined,
        closed: (run) => run,
      }),
    };
  }

  /** The side has ended, however it did: nobody waits for it. */
  over(side: Side): void {
    this.#isOver[side] = true;
    this.#bell.ring();
  }

  async #together(side: Side, signal: AbortSignal): Promise<void> {
    this.#reached[side] += 1;
    const point = this.#reached[side];
    this.#bell.ring();
    await this.#bell.until(() => this.#dueAt(point, side === 0 ? 1 : 0), signal);
  }

  #dueAt(point: number, other: Side): number | undefined {
    if (this.#isOver[other]) return 0;
    if (this.#reached[other] < point) return undefined;
    this.#due[point] ??= this.#clock.now() + slot + inside - (this.#clock.wall() % slot);
    return this.#due[point];
  }
}
