import { setImmediate as turn } from "node:timers/promises";
import { parseStepLine } from "../../../domain/build/step-line.ts";

/**
 * Follows a build's log. The last STEP line at the moment of the runtime's `create` is buildah's
 * own: everything that ran before it has ended, so no step can pass itself off as another one.
 */
export class StepLog {
  #lastStep = "";
  #lines = 0;

  /** Reads a line of the log. */
  see(line: string): void {
    this.#lines += 1;
    if (parseStepLine(line) !== undefined) this.#lastStep = line;
  }

  /**
   * Returns the line of the step that is about to run. buildah has written it, but it may still be
   * on its way through our pipe.
   */
  async current(): Promise<string> {
    for (let seen = -1, quiet = 0; quiet < 3; quiet = seen === this.#lines ? quiet + 1 : 0) {
      seen = this.#lines;
      await turn();
    }
    return this.#lastStep;
  }
}
