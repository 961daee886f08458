import type { ContextState, LooseFile } from "../domain/source/checkout.ts";

/** Whether the commit is known to contain all of the context. */
export function isCommitted(state: ContextState): boolean {
  return state.kind === "committed" && state.loose.known && state.loose.value.length === 0;
}

/** Returns the files that are in no commit, as far as they are known. */
export function looseFiles(state: ContextState): readonly LooseFile[] {
  return state.kind === "committed" && state.loose.known ? state.loose.value : [];
}
