import { targetStage } from "./chain.ts";
import type { Containerfile, Instruction } from "./model.ts";

/** A step as buildah prints it: `[2/3] STEP 5/7: RUN …`, or `STEP 5/7: …` when one stage is built. */
interface Step {
  /** 1-based, in the order of the file; stages that the target does not need count, but print nothing. */
  readonly stage: number;
  /** 1-based; FROM is the first. */
  readonly step: number;
}

/** A step with what buildah printed of it. */
export interface PrintedStep extends Step {
  /** Steps in the stage, as far as buildah knew when it printed the line. */
  readonly total: number | undefined;
  readonly text: string;
}

/**
 * The instruction of a step. Undefined for what is not in the file: an unknown stage, or the LABEL steps
 * that buildah adds behind the last one for labels from its command line.
 */
export function instructionOfStep(
  containerfile: Containerfile,
  { stage, step }: Step,
): Instruction | undefined {
  const found = containerfile.stages[stage - 1];
  return step === 1 ? found?.from : found?.instructions[step - 2];
}

/**
 * The instruction at which a build broke off, from what buildah printed (not with `--quiet`).
 * That is the one of the last step, or of the step that buildah's own error names, since stages built at
 * once print into each other. An instruction that the base image brought (ONBUILD) has no line: FROM has.
 * RUN steps print what they like, also lines like these: the answer tells people where to look, no more.
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
/** With several platforms each line starts with its own, e.g. `[linux/arm64] `. */
const stepLine =
  /^(?:\[[a-z][a-z0-9]*\/[^\]]*\] )?(?:\[(\d+)\/\d+\] )?STEP (\d+)(?:\/(\d+))?: (.*)$/;

/** Reads a line of buildah's log; lines without a stage are of the only one that is built (1-based). */
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
