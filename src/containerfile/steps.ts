import { targetStage } from "./chain.ts";
import type { Containerfile, Instruction } from "./model.ts";

/**
 * A step as buildah prints it: `[2/3] STEP 5/7: RUN …`, or `STEP 5/7: …` when one stage is built.
 */
interface Step {
  /**
   * 1-based, in the order of the file. Stages that the target does not need count, but print
   * nothing.
   */
  readonly stage: number;
  /** 1-based; FROM is the first. */
  readonly step: number;
}

/** A step and what buildah printed about it. */
export interface PrintedStep extends Step {
  /** Number of steps in the stage, as far as buildah knew it when it printed the line. */
  readonly total: number | undefined;
  readonly text: string;
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
  const onlyStage = containerfile.stages.length === 1 ? 1 : targetStage(failure).index + 1;
  const steps = log.flatMap((line) => printedStep(line, onlyStage) ?? []);
  const error = log.findLast((line) => line.startsWith(errorStart));
  const names = ({ text }: { text: string }) => error?.startsWith(`${errorStart}${text}"`) ?? false;
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

const errorStart = 'Error: building at STEP "';
/**
 * Matches a step's line. With several platforms, each line starts with its platform, e.g.
 * `[linux/arm64] `.
 */
const stepLine =
  /^(?:\[[a-z][a-z0-9]*\/[^\]]*\] )?(?:\[(\d+)\/\d+\] )?STEP (\d+)(?:\/(\d+))?: (.*)$/;

/**
 * Parses a line of buildah's log. A line without a stage belongs to `onlyStage`, the only one that
 * is built (1-based).
 */
export function printedStep(line: string, onlyStage: number): PrintedStep | undefined {
  const found = stepLine.exec(line);
  if (found === null) return undefined;
  const [, stage, step, total, text = ""] = found;
  return {
    stage: stage === undefined ? onlyStage : Number(stage),
    step: Number(step),
    total: total === undefined ? undefined : Number(total),
    text,
  };
}
