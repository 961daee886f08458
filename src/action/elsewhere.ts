import { redactFailure } from "../domain/build/redact-values.ts";
import type { Failure } from "../domain/text/failure.ts";
import { type Elsewhere, onSurface } from "../domain/text/surface.ts";
import { elsewhereFor } from "../options/elsewhere.ts";
import { type FurtherActionName, hasInput } from "../options/further-actions.ts";

/** Returns what says in an action's texts where a setting is given that the action does not have. */
export function elsewhereIn(action: FurtherActionName): Elsewhere {
  return elsewhereFor({
    surface: "workflow",
    has: (name) => hasInput(action, name),
    readsSourcesFile: action === "resolve",
  });
}

/** Returns the failure as it reads in an action; undefined: the one that builds. */
export function failureIn(action: FurtherActionName | undefined, failure: Failure): Failure {
  if (action === undefined) return failure;
  const elsewhere = elsewhereIn(action);
  return redactFailure(failure, (text) => onSurface(text, "workflow", elsewhere));
}
