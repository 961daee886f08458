import type { StepId } from "../../../domain/build/step-id.ts";
import type { PathChanges, WatchedStep } from "../../../domain/findings/watched-build.ts";
import type { RuntimeCall } from "../../shim/desk.ts";
import type { PreparedStep, StepWatch } from "../steps/step-watch.ts";
import type { UpperFolder } from "../steps/upper-folder.ts";
import { type Snapshots, TooMuch } from "./snapshots.ts";

interface OpenStep {
  readonly id: StepId | undefined;
  readonly upper: UpperFolder;
  readonly before: PathChanges | undefined;
}

/** Records what each RUN step of a build changes. */
export class StepRecorder implements StepWatch {
  readonly #snapshots: Snapshots;
  readonly #onStep: (step: WatchedStep) => void;
  readonly #open = new Map<string, OpenStep>();
  readonly steps: WatchedStep[] = [];
  cut: string | undefined;

  /** @param onStep called with each step when it has ended */
  constructor(snapshots: Snapshots, onStep: (step: WatchedStep) => void = () => undefined) {
    this.#snapshots = snapshots;
    this.#onStep = onStep;
  }

  async beforeStep({ id, upper, container }: PreparedStep): Promise<void> {
    await this.#guarded(async () => {
      if (upper === undefined) {
        throw new TooMuch("a step's container was not found in its store");
      }
      const before = await this.#snapshots.look(upper);
      this.#open.set(container, { id, upper, before });
    });
  }

  async afterStep({ container }: RuntimeCall): Promise<void> {
    const open = this.#open.get(container);
    // buildah may delete a container twice.
    this.#open.delete(container);
    if (open === undefined) return;
    await this.#guarded(async () => {
      const changes = await this.#snapshots.look(open.upper);
      const { id, before } = open;
      // An unknown step is looked at too, so that its changes do not count as the next one's.
      if (id === undefined || changes === undefined) return;
      const step = { id, before, changes };
      this.steps.push(step);
      this.#onStep(step);
    });
  }

  /** Stops recording at the first trouble, because half of a step would look like a difference. */
  async #guarded(work: () => Promise<void>): Promise<void> {
    if (this.cut !== undefined) return;
    try {
      await work();
    } catch (error) {
      this.cut = error instanceof TooMuch ? error.message : "a step's files could not be read";
    }
  }
}
