import { instructionAt, placeOfStep, type StepPlace } from "../../attribution/running-step.ts";
import type { Scope } from "../../containerfile/bases.ts";
import { targetStage } from "../../containerfile/chain.ts";
import { isCutOffStage, isCutOffStep } from "../../containerfile/hermetic.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { StepNetwork } from "../../domain/build/step-run.ts";
import { needsNetwork } from "../../shell/network.ts";
import { mayUseNetwork } from "../../shell/network-tools.ts";
import { type Run, runsOf } from "../../shell/runs.ts";

/**
 * Finds the instruction of a step by the line that buildah prints; undefined for what is not in the
 * file.
 */
export type StepFinder = (printed: string) => StepPlace | undefined;

/** Makes the finder for one build's lines. @throws Failure `usage` for an unknown target */
export function stepFinder(scope: Scope): StepFinder {
  const { containerfile } = scope;
  const onlyStage = containerfile.stages.length === 1 ? 1 : targetStage(scope).index + 1;
  return (printed) => placeOfStep(printed, { containerfile, onlyStage });
}

/**
 * Decides what each step may use of the network, and whether its commands show that it uses it. A
 * step without a known instruction (a base's own ONBUILD) counts as a user; in a hermetic build, a
 * step without a known stage gets no network.
 */
export function stepNetwork(
  request: Pick<BuildRequest, "network" | "hermetic">,
  scope: Scope,
): (printed: string) => StepNetwork {
  const find = stepFinder(scope);
  const users = new Set(
    runsOf({ scope })
      .filter(usesNetwork)
      .map(({ instruction }) => instruction),
  );
  return (printed) => {
    if (request.network === "none") return "off";
    const place = find(printed);
    if (place === undefined) return request.hermetic === undefined ? "expected" : "off";
    if (isCutOffStage(request.hermetic, place.stage)) return "off";
    const instruction = instructionAt(place);
    if (isCutOffStep(instruction)) return "off";
    return instruction.keyword !== "RUN" || users.has(instruction) ? "expected" : "unexpected";
  };
}

function usesNetwork({ commands }: Run): boolean {
  return commands.some((command) => needsNetwork(command) || mayUseNetwork(command));
}
