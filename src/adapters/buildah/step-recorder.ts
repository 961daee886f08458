import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { isJsonObject } from "../../domain/json.ts";
import type { PathChanges, TracedStep } from "../../domain/traced-build.ts";
import type { RuntimeCall, StepWatch } from "../shim/desk.ts";
import { type Snapshots, TooMuch } from "./snapshots.ts";
import { parseMounts, type UpperFolder, upperFolder } from "./upper-folder.ts";

const stepLine = /^(?:\[[^\]]*\] ){0,2}STEP \d+/;

interface OpenStep {
  readonly printed: string;
  readonly upper: UpperFolder;
  readonly before: PathChanges | undefined;
}

/**
 * Records what each RUN step of a build changes. The last STEP line at the moment of `create` is buildah's own: what
 * ran before it has ended, so that no step can pass for another one.
 */
export class StepRecorder implements StepWatch {
  readonly #snapshots: Snapshots;
  readonly #store: string;
  readonly #open = new Map<string, OpenStep>();
  readonly steps: TracedStep[] = [];
  #lastStep = "";
  #lines = 0;
  cut: string | undefined;

  constructor(order: { readonly snapshots: Snapshots; readonly store: string }) {
    this.#snapshots = order.snapshots;
    this.#store = order.store;
  }

  /** Sees a line of the build's log. */
  see(line: string): void {
    this.#lines += 1;
    if (stepLine.test(line)) this.#lastStep = line;
  }

  async beforeStep({ pid, bundle, container }: RuntimeCall): Promise<void> {
    await this.#guarded(async () => {
      await this.#logRead();
      const printed = this.#lastStep;
      const upper = await this.#upperOf(pid, bundle);
      const before = await this.#snapshots.look(upper);
      this.#open.set(container, { printed, upper, before });
    });
  }

  async afterStep({ container }: RuntimeCall): Promise<void> {
    const open = this.#open.get(container);
    // buildah may delete a container twice.
    this.#open.delete(container);
    if (open === undefined) return;
    await this.#guarded(async () => {
      const changes = await this.#snapshots.look(open.upper);
      const { printed, before } = open;
      if (changes !== undefined) this.steps.push({ printed, before, changes });
    });
  }

  /** Half of a step would look like a difference: from the first trouble on nothing more is recorded. */
  async #guarded(work: () => Promise<void>): Promise<void> {
    if (this.cut !== undefined) return;
    try {
      await work();
    } catch (error) {
      this.cut = error instanceof TooMuch ? error.message : "a step's files could not be read";
    }
  }

  /** buildah has written its line before it called the runtime; it may still be on the way through our pipe. */
  async #logRead(): Promise<void> {
    for (let seen = -1, quiet = 0; quiet < 3; quiet = seen === this.#lines ? quiet + 1 : 0) {
      seen = this.#lines;
      await turn();
    }
  }

  async #upperOf(pid: number, bundle: string): Promise<UpperFolder> {
    const config: unknown = JSON.parse(await readFile(join(bundle, "config.json"), "utf8"));
    const root = isJsonObject(config) && isJsonObject(config["root"]) ? config["root"]["path"] : "";
    const mounts = parseMounts(await readFile(`/proc/${pid}/mountinfo`, "utf8"));
    const wanted = { mounts, root: resolve(bundle, String(root)), store: this.#store };
    const found = await upperFolder(wanted);
    if (found === undefined) throw new TooMuch("a step's container was not found in its store");
    return found;
  }
}
