import type { Scope } from "../../containerfile/bases.ts";
import { targetStage } from "../../containerfile/chain.ts";
import { isCutOffStage, isCutOffStep } from "../../containerfile/hermetic.ts";
import { instructionOf, stepIdOf } from "../../containerfile/step-ids.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { StepNetworks } from "../../domain/build/step-run.ts";
import { needsNetwork } from "../../shell/network.ts";
import { mayUseNetwork } from "../../shell/network-tools.ts";
import { type Run, runsOf } from "../../shell/runs.ts";
import type { BuildOptions } from "../ports/build.ts";

/**
 * Makes the function that identifies the steps of a build by the lines that buildah prints for
 * them.
 * @param lastStage 0-based index of the last stage that is built; undefined: the target's
 * @throws Failure `usage` for an unknown target
 */
export function stepsIn(scope: Scope, lastStage?: number): BuildOptions["stepOf"] {
  const { containerfile } = scope;
  const onlyStage = lastStage ?? targetStage(scope).index;
  return (line) => stepIdOf(line, { containerfile, onlyStage });
}

/**
 * Decides what each step may use of the network, and whether its commands show that it uses it. A
 * step without a known instruction (a base's own ONBUILD) counts as a user; in a hermetic build, a
 * step without a known stage gets no network.
 */
export function stepNetwork(
  request: Pick<BuildRequest, "network" | "hermetic">,
  scope: Scope,
): StepNetworks {
  const { containerfile } = scope;
  const users = new Set(
    runsOf({ scope })
      .filter(usesNetwork)
      .map(({ instruction }) => instruction),
  );
  const ofUnknown = request.hermetic === undefined ? "expected" : "off";
  return (id) => {
    if (request.network === "none") return "off";
    const stage = id && containerfile.stages[id.stage];
    if (id === undefined || stage === undefined) return ofUnknown;
    const instruction = instructionOf(containerfile, id);
    if (isCutOffStage(request.hermetic, stage) || isCutOffStep(instruction)) return "off";
    return instruction.keyword !== "RUN" || users.has(instruction) ? "expected" : "unexpected";
  };
}

function usesNetwork({ commands }: Run): boolean {
  return commands.some((command) => needsNetwork(command) || mayUseNetwork(command));
}
