import type { StepId } from "../domain/build/step-id.ts";
import { parseStepLine } from "../domain/build/step-line.ts";
import type { Containerfile, Instruction, Stage } from "./model.ts";

/** A longer line of a log may have been cut. */
const longestLine = 8 * 1024;

/** What a line of buildah's log is about. */
interface Built {
  readonly containerfile: Containerfile;
  /** 0-based index of the only stage that is built, if it is only one. */
  readonly onlyStage: number;
}

/**
 * Returns the step that a line of buildah's log names; undefined for any other line, and for a
 * stage that is not in the Containerfile. A base's own triggers (ONBUILD) shift the numbers, so the
 * text decides. The labels that buildah appends are in no file either and count as triggers.
 */
export function stepIdOf(line: string, { containerfile, onlyStage }: Built): StepId | undefined {
  const printed = parseStepLine(line);
  if (printed === undefined) return undefined;
  const stage = containerfile.stages[printed.stage === undefined ? onlyStage : printed.stage - 1];
  if (stage === undefined) return undefined;
  const { step, text } = printed;
  const index = indexOf(printed, stage);
  const id = { stage: stage.index, index };
  if (step <= 1) return id;
  if (index < 0) return { ...id, trigger: { position: step - 1, text } };
  const triggersBefore = step - 2 - index;
  return triggersBefore === 0 ? id : { ...id, triggersBefore };
}

function indexOf(
  { step, text }: { readonly step: number; readonly text: string },
  { instructions }: Stage,
): number {
  const usual = step - 2;
  for (let index = Math.min(usual, instructions.length - 1); index >= 0; index -= 1) {
    const instruction = instructions[index];
    if (instruction !== undefined && isPrintedAs(instruction, text)) return index;
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

/**
 * Returns the instruction of a step. A trigger has none in the file: FROM stands for it.
 * @throws RangeError for a stage that is not in the Containerfile
 */
export function instructionOf({ stages }: Containerfile, { stage, index }: StepId): Instruction {
  const found = stages[stage];
  if (found === undefined) throw new RangeError(`the Containerfile has no stage ${stage}`);
  return found.instructions[index] ?? found.from;
}
