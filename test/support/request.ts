import { variationNames } from "../../src/domain/build/environment.ts";
import type { BuildRequest } from "../../src/domain/build/request.ts";

/** A request with every default, changed where a test says so. */
export function request(changes: Partial<BuildRequest> = {}): BuildRequest {
  return {
    recipe: { kind: "containerfile" },
    context: ".",
    image: [],
    tags: [],
    references: [],
    buildArgs: [],
    buildContexts: [],
    labels: [],
    annotations: [],
    secrets: [],
    network: "default",
    push: false,
    reuse: false,
    pushUnchecked: false,
    attest: false,
    timestamp: { kind: "seconds", seconds: 0 },
    sourceDateEpoch: { kind: "default" },
    registry: { tlsVerify: true, insecureRegistries: [] },
    reproducibility: "require",
    canonical: true,
    compare: "content",
    vary: variationNames,
    requireVaried: [],
    traces: "fail",
    extraBuilds: 8,
    failFast: false,
    tryFix: false,
    compareSingleStage: false,
    sbom: [],
    forbid: [],
    ...changes,
  };
}
