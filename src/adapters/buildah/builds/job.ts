import type { BuildOptions } from "../../../app/ports/build.ts";
import type { Means } from "../../../variations/step.ts";
import type { RuntimeChoice } from "../machine/runtime-probe.ts";
import type { Store } from "../machine/store.ts";
import type { Machine, Programs } from "../machine/toolchain.ts";
import type { ReplayFacts } from "../replay/open-ledger.ts";
import type { StepWatch } from "../steps/step-watch.ts";
import type { Enclosure } from "./enclosure.ts";

/** The folder and store of one build. */
interface SlotPlaces {
  readonly folder: string;
  readonly store: Store;
  /** The folder into which the context was staged. */
  readonly staged: string;
}

export interface BuildJob {
  readonly options: BuildOptions;
  readonly slot: SlotPlaces;
  readonly programs: Programs;
  readonly machine: Machine;
  readonly runtime: RuntimeChoice;
  readonly enclosure: Enclosure;
  /** What the machine offers for variations. */
  readonly means: Means;
  readonly workFolder: string;
  readonly replay: ReplayFacts;
  /** Whether each step is committed to a layer of its own. */
  readonly layers: "one" | "each step";
  /** Looks at the files before and after each RUN step. */
  readonly watch?: StepWatch;
}
