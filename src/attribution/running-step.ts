import type { Containerfile, Instruction, Stage } from "../containerfile/model.ts";
import { type PrintedStep, printedStep } from "../containerfile/steps.ts";

/** A longer line of a log may have been cut. */
const longestLine = 8 * 1024;

/** The position of a watched step. */
export interface StepPlace {
  readonly stage: Stage;
  /**
   * The index among the stage's instructions; -1 for FROM, which also stands for what its base
   * brought along (ONBUILD).
   */
  readonly index: number;
  /** What buildah printed for it, without its number. */
  readonly text: string;
  /** Identifies the step in both builds. */
  readonly key: string;
}

/**
 * Returns the instruction that a line of buildah's names. A base's own triggers (ONBUILD) shift the
 * numbers, so the text decides; a trigger's text is not in the file.
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

/**
 * Whether buildah prints an instruction like this. Some versions print a here-document after its
 * instruction, and a very long line is cut.
 */
function isPrintedAs(instruction: Instruction, printed: string): boolean {
  const [written, text] = [plain(instruction.text), plain(printed)];
  if (text.length > longestLine) return written.startsWith(text);
  return text === written || (instruction.heredocs.length > 0 && text.startsWith(written));
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Returns the instruction at a place. */
export function instructionAt({ stage, index }: StepPlace): Instruction {
  return stage.instructions[index] ?? stage.from;
}
