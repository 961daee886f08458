import type { VariationName } from "../domain/environment.ts";
import type { BuildPlan } from "../domain/plan.ts";
import { BuildBroke, type RerunOrder } from "./ports.ts";
import { partsWith, type TwinOrder } from "./twin-builds.ts";

/** Two builds are what two cores carry: as many as the twins were. */
export const sideBySide = 2;

/** The builds that input `extra-builds` allows, run with some of the variations: counted, shown, named. */
export class ExtraBuilds {
  readonly #order: TwinOrder;
  readonly #stop = new AbortController();
  #count = 0;

  constructor(order: TwinOrder) {
    this.#order = order;
  }

  /** How many more are allowed. */
  get left(): number {
    return this.#order.request.extraBuilds - this.#count;
  }

  /**
   * Runs the build with these variations alone. That it breaks is an answer; when anything else goes wrong, whatever
   * runs beside it is ended.
   */
  async run<T>(
    varied: readonly VariationName[],
    { plan, work }: { readonly plan: BuildPlan; readonly work: (order: RerunOrder) => Promise<T> },
  ): Promise<T> {
    const { request, reporter } = this.#order;
    this.#count += 1;
    const names = varied.length === 0 ? "no variation" : varied.join(", ");
    reporter.info(
      `looking for the variation: ${this.#count} of at most ${request.extraBuilds} builds, with ${names}`,
    );
    try {
      return await work({
        // The second build's copy of the context is the varied one.
        slot: varied.includes("context") ? "second" : "first",
        name: `extra-${this.#count}`,
        plan,
        ...partsWith(request, varied),
        log: { line: () => undefined, close: () => undefined },
        signal: this.#stop.signal,
      });
    } catch (error) {
      if (!(error instanceof BuildBroke)) this.#stop.abort(error);
      throw error;
    }
  }
}
