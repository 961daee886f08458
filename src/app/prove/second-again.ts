import type { VariationName } from "../../domain/build/environment.ts";
import { type StepId, stepKey } from "../../domain/build/step-id.ts";
import type { StepNetworks, StepRun } from "../../domain/build/step-run.ts";

/** What another run of the second build leaves out, and why. */
interface SecondAgain {
  /** For the log, each as a sentence without its end. */
  readonly reasons: readonly string[];
  readonly stepNetwork: StepNetworks;
  readonly ownModes: (id: StepId | undefined) => boolean;
  readonly makesLinks: (id: StepId | undefined) => boolean;
}

/**
 * Variations that a step that uses the network does not get: it needs the network, or would take
 * what it fetches for expired.
 */
const notForUsers: readonly VariationName[] = ["network", "clock", "file-order"];

/**
 * Compares what the first build's steps were found to do with the variations that the second
 * build's steps had. Steps that had one which they should not have had need another second build.
 * @returns undefined when there is no such step
 */
export function secondAgain(twins: {
  readonly first: readonly StepRun[];
  /** As far as the build got. */
  readonly second: readonly StepRun[];
  /** What was expected of the steps. */
  readonly stepNetwork: StepNetworks;
  /** Whether both builds are done and equal. */
  readonly areEqual: boolean;
}): SecondAgain | undefined {
  const { first, second, stepNetwork, areEqual } = twins;
  const had = (names: readonly VariationName[]): ReadonlySet<string> =>
    new Set(
      second
        .filter(({ applied }) => names.some((name) => applied.includes(name)))
        .map(({ id }) => stepKey(id)),
    );
  const users = keysOf(first, ({ bytesMoved = 0 }) => bytesMoved > 0, had(notForUsers));
  const own = keysOf(first, ({ ownModes }) => ownModes === true, had(["umask"]));
  // What a step saw too late of a file does not make two builds equal, but may make them differ.
  const linked = areEqual ? none : keysOf(second, madeLinks, had(["file-order"]));
  if (users.size + own.size + linked.size === 0) return undefined;
  return {
    reasons: [
      ...(users.size === 0
        ? []
        : [
            `${runSteps(users.size)} of build 1 used the network, and build 2 ran without it or on another day; build 2 runs again with it`,
          ]),
      ...(own.size === 0
        ? []
        : [
            `${runSteps(own.size)} of build 1 set modes like those of the varied umask; build 2 runs again without that umask there`,
          ]),
      ...(linked.size === 0
        ? []
        : [
            `${runSteps(linked.size)} of build 2 made hard links, and disorderfs may have shown a file's old size or time under its other names; build 2 runs again without keeping any`,
          ]),
    ],
    stepNetwork: (id) => (users.has(stepKey(id)) ? "expected" : stepNetwork(id)),
    ownModes: (id) => own.has(stepKey(id)),
    makesLinks: (id) => madeLinksIn(second, id),
  };
}

const none: ReadonlySet<string> = new Set();

function madeLinks({ madeLinks: made }: StepRun): boolean {
  return made === true;
}

function madeLinksIn(steps: readonly StepRun[], id: StepId | undefined): boolean {
  return steps.some((step) => madeLinks(step) && stepKey(step.id) === stepKey(id));
}

function keysOf(
  first: readonly StepRun[],
  is: (run: StepRun) => boolean,
  among: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    first
      .filter(is)
      .map(({ id }) => stepKey(id))
      .filter((key) => among.has(key)),
  );
}

function runSteps(count: number): string {
  return `${count} RUN ${count === 1 ? "step" : "steps"}`;
}
