import type { Containerfile, Instruction, Stage } from "../containerfile/model.ts";
import { type PrintedStep, printedStep } from "../containerfile/steps.ts";

/** A longer line of a log may have been cut. */
const longestLine = 8 * 1024;

/** Where a watched step stands. */
export interface StepPlace {
  readonly stage: Stage;
  /** The index among the stage's instructions; -1 for FROM, which also stands for what its base brought (ONBUILD). */
  readonly index: number;
  /** What buildah printed of it, without its number. */
  readonly text: string;
  /** The same in both builds for the same step. */
  readonly key: string;
}

/**
 * The instruction that buildah's line tells of. A base's own triggers (ONBUILD) move the numbers, so the text
 * decides where it is found; a trigger's text is not in the file.
 */
export function placeOfStep(
  line: string,
  {
    containerfile,
    onlyStage,
  }: { readonly containerfile: Containerfile; readonly onlyStage: number },
): StepPlace | undefined {
  const printed = printedStep(line, onlyStage);
  const stage = containerfile.stages[(printed?.stage ?? 0) - 1];
  if (printed === undefined || stage === undefined) return undefined;
  const { step, text } = printed;
  return { stage, index: indexOf(printed, stage), text, key: `${stage.index} ${step}` };
}

function indexOf(printed: PrintedStep, { instructions }: Stage): number {
  const usual = printed.step - 2;
  for (let index = Math.min(usual, instructions.length - 1); index >= 0; index -= 1) {
    const instruction = instructions[index];
    if (instruction !== undefined && isPrintedAs(instruction, printed.text)) return index;
  }
  return -1;
}

/** Versions print a here-document behind its instruction or not, and a very long line is cut. */
function isPrintedAs(instruction: Instruction, printed: string): boolean {
  const [written, text] = [plain(instruction.text), plain(printed)];
  if (text.length > longestLine) return written.startsWith(text);
  return text === written || (instruction.heredocs.length > 0 && text.startsWith(written));
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** The instruction itself. */
export function instructionAt({ stage, index }: StepPlace): Instruction {
  return stage.instructions[index] ?? stage.from;
}
