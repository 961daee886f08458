import { join } from "node:path";
import type { BuildOptions } from "../../../app/ports/build.ts";
import type { StepId } from "../../../domain/build/step-id.ts";
import { parseStepLine } from "../../../domain/build/step-line.ts";
import type {
  PathChanges,
  PathState,
  WatchedStep,
} from "../../../domain/findings/watched-build.ts";
import { topLayers } from "../images/stored-layers.ts";
import type { Store } from "../machine/store.ts";
import type { UpperFolder } from "../steps/upper-folder.ts";
import { type Snapshots, TooMuch } from "./snapshots.ts";

const imageLine = /^--> ([0-9a-f]{10,64})$/;

/**
 * Records what each step changed, from the layers that a build with one layer for each step leaves
 * in its store.
 */
export class LayerRecorder {
  readonly #snapshots: Snapshots;
  readonly #store: Store;
  readonly #stepOf: BuildOptions["stepOf"];
  readonly #images: { readonly id: StepId | undefined; readonly image: string }[] = [];
  readonly steps: WatchedStep[] = [];
  #step: StepId | undefined;
  #last: PathChanges = new Map();
  cut: string | undefined;

  constructor(options: {
    readonly snapshots: Snapshots;
    readonly store: Store;
    readonly stepOf: BuildOptions["stepOf"];
  }) {
    this.#stepOf = options.stepOf;
    this.#snapshots = options.snapshots;
    this.#store = options.store;
  }

  /** Reads a line of the build's log; buildah prints the image's id after each step. */
  see(line: string): void {
    if (parseStepLine(line) !== undefined) this.#step = this.#stepOf(line);
    const image = imageLine.exec(line)?.[1];
    if (image !== undefined) this.#images.push({ id: this.#step, image });
  }

  /** Reads all layers. Must be called after the build has ended. */
  async read(): Promise<void> {
    try {
      const layers = await topLayers(this.#store);
      let last: string | undefined;
      for (const { id, image } of this.#images) {
        const layer = [...layers].find(([name]) => name.startsWith(image))?.[1];
        // A step that changes no file has the layer of the step before it.
        if (layer === undefined || layer === last) continue;
        last = layer;
        const held = await this.#snapshots.look(this.#folderOf(layer));
        if (held === undefined) continue;
        const changes = this.#store.driver === "vfs" ? this.#sinceLast(held) : held;
        // The layer of an unknown step is read too, because the next one is compared with it.
        if (id !== undefined) this.steps.push({ id, before: new Map(), changes });
      }
    } catch (error) {
      this.cut = error instanceof TooMuch ? error.message : "the steps' layers could not be read";
    }
  }

  /** Compares a layer with the one before it: the vfs driver copies everything into each layer. */
  #sinceLast(held: PathChanges): PathChanges {
    const before = this.#last;
    this.#last = held;
    const changes = new Map<string, PathState | undefined>();
    for (const path of before.keys()) if (!held.has(path)) changes.set(path, undefined);
    for (const [path, state] of held) {
      const known = before.get(path);
      if (JSON.stringify({ ...known, mtime: 0 }) === JSON.stringify({ ...state, mtime: 0 }))
        continue;
      changes.set(path, state);
    }
    return changes;
  }

  #folderOf(layer: string): UpperFolder {
    const { root, driver = "overlay" } = this.#store;
    if (driver === "vfs") return { path: join(root, "vfs", "dir", layer), holds: "changes" };
    return { path: join(root, driver, layer, "diff"), holds: "changes" };
  }
}
