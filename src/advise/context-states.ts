import type { ContextState, LooseFile } from "../domain/source/checkout.ts";

/** Whether the commit has all of it, and that is known. */
export function isCommitted(state: ContextState): boolean {
  return state.kind === "committed" && state.loose.known && state.loose.value.length === 0;
}

/** The files that no commit has, as far as they are known. */
export function looseFiles(state: ContextState): readonly LooseFile[] {
  return state.kind === "committed" && state.loose.known ? state.loose.value : [];
}
