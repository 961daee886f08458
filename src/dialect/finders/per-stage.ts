import type { Scope } from "../../containerfile/bases.ts";
import type { Stage } from "../../containerfile/model.ts";
import { namesOf, originOfBase } from "../../containerfile/origins.ts";

/**
 * Returns a function that gives each stage a state of its own, made from the state of the stage that
 * it builds on. Stages must be asked for in the order of the file.
 */
export function perStage<State>(
  scope: Scope,
  start: (below: State | undefined, stage: Stage) => State,
): (stage: Stage) => State {
  const names = namesOf(scope.containerfile, scope);
  const states = new Map<Stage, State>();
  const stateOf = (stage: Stage): State => {
    const known = states.get(stage);
    if (known !== undefined) return known;
    const below = originOfBase(names, stage)?.stage;
    // Asked, not looked up: a stage without instructions has not been asked for.
    const state = start(below === undefined ? undefined : stateOf(below), stage);
    states.set(stage, state);
    return state;
  };
  return stateOf;
}
