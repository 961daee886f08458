import type { Scope } from "../../containerfile/bases.ts";
import { targetStage } from "../../containerfile/chain.ts";
import { type StepId, stepKey } from "../../domain/build/step-id.ts";
import type { PathChanges, PathState, WatchedStep } from "../../domain/findings/watched-build.ts";
import type { BuildOptions } from "../ports/build.ts";
import type { Slot } from "../ports/image.ts";

/**
 * Words with which a step may take away what an earlier one left: then only the whole image tells
 * whether a difference stays.
 */
const removals =
  /\b(?:rm|rmdir|unlink|shred|truncate|mv|find|clean|purge|autoremove|autoclean|prune|strip|touch|rsync|git)\b|-delete\b|remove|uninstall/i;

/**
 * Ends two builds at the first step whose results differ: the steps behind it need not run, because
 * the images differ already. Instructions other than RUN are executed, so that there are two images
 * to compare, with all that a diagnosis needs.
 *
 * It does so only where the difference stays: in the final stage, with no later step whose words say
 * that it removes or rewrites something, or that names what differs. What a later step's program
 * does on its own account, nobody can read there: a `false` that ended early is about that step.
 */
export class EarlyEnd {
  readonly #scope: Scope;
  readonly #changes = new Map<string, Partial<Record<Slot, PathChanges>>>();
  /** The steps that the first build has started. */
  readonly #started = new Set<string>();
  /** The steps that still run, once the end is settled. */
  #last: ReadonlySet<string> | undefined;
  #differing: StepId | undefined;
  #isOff = false;
  #hasSkipped = false;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** The step whose results differ, if steps were left out because of it. */
  get endedBehind(): StepId | undefined {
    return this.#hasSkipped ? this.#differing : undefined;
  }

  /** Whether a step is left out. Called once for each step of both builds, in their order. */
  skips(slot: Slot, id: StepId | undefined): boolean {
    // A step that nobody can name could be any.
    if (id === undefined) this.#isOff = true;
    const key = stepKey(id);
    if (this.#last === undefined) {
      if (slot === "first") this.#started.add(key);
      return false;
    }
    const isLeftOut = !this.#last.has(key);
    this.#hasSkipped ||= isLeftOut;
    return isLeftOut;
  }

  /** Takes note of what a step of one build changed. */
  ended(slot: Slot, { id, changes }: WatchedStep): void {
    const key = stepKey(id);
    const both = { ...this.#changes.get(key), [slot]: changes };
    this.#changes.set(key, both);
    const { first, second } = both;
    if (this.#isOff || this.#last !== undefined || first === undefined || second === undefined) {
      return;
    }
    const differing = differingPaths(first, second);
    if (differing.length === 0 || !this.#stays(id, differing)) return;
    this.#differing = id;
    // What the first build has begun, the second one runs too, or they would differ by that.
    this.#last = new Set(this.#started);
  }

  #stays(id: StepId, differing: readonly string[]): boolean {
    const { containerfile } = this.#scope;
    const stage = targetStage(this.#scope);
    if (id.stage !== stage.index) return false;
    const later = containerfile.stages[id.stage]?.instructions.slice(id.index + 1) ?? [];
    const texts = later.map(({ text, heredocs }) => [text, ...heredocs].join("\n"));
    // Whoever names a file may write it anew, as `sed -i`, `tee` and `>` do.
    const names = differing.map((path) => path.slice(path.lastIndexOf("/") + 1));
    return !texts.some((text) => removals.test(text) || hasOneOf(names, text));
  }
}

/** Returns how a build takes part in an early end. */
export function earlyParts(
  earlyEnd: EarlyEnd | undefined,
  slot: Slot,
): Pick<BuildOptions, "skips" | "onRecorded"> {
  if (earlyEnd === undefined) return {};
  return {
    skips: (id) => earlyEnd.skips(slot, id),
    onRecorded: (step) => earlyEnd.ended(slot, step),
  };
}

/** Returns where two builds' changes differ in more than times, which honest builds have. */
function differingPaths(first: PathChanges, second: PathChanges): readonly string[] {
  const paths = new Set([...first.keys(), ...second.keys()]);
  return [...paths].filter((path) => shape(first.get(path)) !== shape(second.get(path)));
}

/** Whether one of some file names is in a text, as a whole. */
function hasOneOf(names: readonly string[], text: string): boolean {
  const words = new Set(text.split(/[^\w.+@%~-]/));
  return names.some((name) => words.has(name));
}

function shape(state: PathState | undefined): string {
  return state === undefined ? "" : JSON.stringify({ ...state, mtime: 0 });
}
