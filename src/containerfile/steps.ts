import { parseStepLine, stepErrorStart } from "../domain/build/step-line.ts";
import { targetStage } from "./chain.ts";
import type { Containerfile, Instruction } from "./model.ts";

/** A step by its numbers, both 1-based; FROM is the first step of its stage. */
interface Step {
  readonly stage: number;
  readonly step: number;
}

/**
 * Returns the instruction of a step. Undefined for a step that is not in the file: an unknown
 * stage, or the LABEL steps that buildah appends for labels from its command line.
 */
export function instructionOfStep(
  containerfile: Containerfile,
  { stage, step }: Step,
): Instruction | undefined {
  const found = containerfile.stages[stage - 1];
  return step === 1 ? found?.from : found?.instructions[step - 2];
}

/**
 * Returns the instruction at which a build failed, according to buildah's output (not with
 * `--quiet`). That is the step that buildah's own error names, or else the last step: stages built
 * concurrently mix their output. An instruction from the base image (ONBUILD) has no line, so
 * FROM's line is used. RUN steps can print anything, even lines like these, so the result only
 * tells people where to look.
 * @throws Failure `usage` for an unknown target
 */
export function failedInstruction(failure: {
  readonly containerfile: Containerfile;
  readonly log: readonly string[];
  readonly target?: string;
}): Instruction | undefined {
  const { containerfile, log } = failure;
  const onlyStage = targetStage(failure).index + 1;
  const steps = log.flatMap((line) => {
    const found = parseStepLine(line);
    return found === undefined ? [] : [{ ...found, stage: found.stage ?? onlyStage }];
  });
  const error = log.findLast((line) => line.startsWith(stepErrorStart));
  const names = ({ text }: { text: string }) =>
    error?.startsWith(`${stepErrorStart}${text}"`) ?? false;
  const last = steps.findLast(names) ?? steps.at(-1);
  if (last === undefined) {
    const candidates = containerfile.stages.flatMap(({ instructions }) => instructions);
    const named = candidates.filter(names);
    return named.length === 1 ? named[0] : undefined;
  }
  const first = steps.find(({ stage, step }) => stage === last.stage && step === 1);
  const brought = (last.total ?? 0) - (first?.total ?? last.total ?? 0);
  if (brought <= 0) return instructionOfStep(containerfile, last);
  return instructionOfStep(containerfile, {
    stage: last.stage,
    step: last.step <= 1 + brought ? 1 : last.step - brought,
  });
}
