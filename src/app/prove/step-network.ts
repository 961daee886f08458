import { instructionAt, placeOfStep, type StepPlace } from "../../attribution/running-step.ts";
import type { Scope } from "../../containerfile/bases.ts";
import { targetStage } from "../../containerfile/chain.ts";
import { isCutOffStage, isCutOffStep } from "../../containerfile/hermetic.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { StepNetwork } from "../../domain/build/step-run.ts";
import { needsNetwork } from "../../shell/network.ts";
import { mayUseNetwork } from "../../shell/network-tools.ts";
import { type Run, runsOf } from "../../shell/runs.ts";

/** Leads buildah's line of a step to its instruction; undefined for what is not in the file. */
export type StepFinder = (printed: string) => StepPlace | undefined;

/** The finder for one build's lines. @throws Failure `usage` for an unknown target */
export function stepFinder(scope: Scope): StepFinder {
  const { containerfile } = scope;
  const onlyStage = containerfile.stages.length === 1 ? 1 : targetStage(scope).index + 1;
  return (printed) => placeOfStep(printed, { containerfile, onlyStage });
}

/**
 * What each step may have of the network, and what its commands say that it uses. What cannot be led to an instruction
 * (a base's own ONBUILD) is taken to use it; in a hermetic build, what cannot be led to a stage gets none.
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
