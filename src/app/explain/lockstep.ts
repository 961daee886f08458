import type { BuildPace, PacedStep } from "../ports/pace.ts";
import { Bell, type PaceClock, realClock } from "../prove/bell.ts";

/** Milliseconds. The coarsest time in a file format (zip) has a resolution of two seconds. */
const slot = 2_000;
/** Milliseconds into the slot, so that no clock still shows the slot before. */
const inside = 30;

type Side = 0 | 1;

/**
 * Keeps two builds in step: each step starts at the beginning of a two-second slot. Times that
 * enter an image are then the same in both builds, as long as a step takes less than a slot. It is
 * the counterpart of {@link TwinPace} and tells whether the time makes builds differ.
 */
export class Lockstep {
  readonly #clock: PaceClock;
  readonly #bell: Bell;
  /** How many points each side has reached: its beginning, then its steps. */
  readonly #reached: [number, number] = [0, 0];
  readonly #isOver: [boolean, boolean] = [false, false];
  /** When both sides may go on from a point, by the point's number. */
  readonly #due: number[] = [];

  constructor(clock: PaceClock = realClock) {
    this.#clock = clock;
    this.#bell = new Bell(clock);
  }

  /** The pace of one side. */
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

  /** Marks a side as ended, however it ended, so that the other side stops waiting for it. */
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
