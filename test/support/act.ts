import { join } from "node:path";
import { cache, findProgram, isExecutable } from "./paths.ts";

/** nektos/act, a workflow runner: the one on PATH, or the one that the tests' set-up put into the cache folder. */
export function findAct(): string {
  const act = findProgram("act") ?? join(cache, "venv/bin/act");
  if (!isExecutable(act)) throw new Error("act is missing: run scripts/setup-test.sh");
  return act;
}
