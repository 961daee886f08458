import { canonicalEnvironment } from "../../src/domain/build/environments.ts";
import type { BuildPlan } from "../../src/domain/build/plan.ts";

/** A plan with every default, changed where a test says so. */
export function plan(changes: Partial<BuildPlan> = {}): BuildPlan {
  return {
    containerfile: "FROM scratch",
    timestamp: 0,
    environment: canonicalEnvironment(0),
    buildArgs: [],
    labels: [],
    labelArguments: [],
    annotations: [],
    secrets: [],
    network: "default",
    folders: [],
    ...changes,
  };
}
