/** A step as buildah prints it: `[2/3] STEP 5/7: RUN …`, or `STEP 5/7: …` when one stage is built. */
export interface StepLine {
  /**
   * 1-based, in the order of the file; undefined when one stage is built. Stages that the target
   * does not need count, but print nothing.
   */
  readonly stage: number | undefined;
  /** 1-based; FROM is the first. */
  readonly step: number;
  /** Number of steps in the stage, as far as buildah knew it when it printed the line. */
  readonly total: number | undefined;
  /** The instruction, on one line. Untrusted. */
  readonly text: string;
}

/**
 * With several platforms, each line starts with its platform, e.g. `[linux/arm64] `. The text may
 * have any character, also U+2028: a step whose line was overlooked would pass as the one before
 * it.
 */
const grammar =
  /^(?:\[[a-z][a-z0-9]*\/[^\]]*\] )?(?:\[(\d+)\/\d+\] )?STEP (\d+)(?:\/(\d+))?: (.*)$/s;

/** How buildah's own last line begins, which names the instruction and how it ended. */
export const stepErrorStart = 'Error: building at STEP "';

/**
 * Parses a line of buildah's log; undefined for any other line. RUN steps can print anything, even
 * lines like these.
 */
export function parseStepLine(line: string): StepLine | undefined {
  const found = grammar.exec(line);
  if (found === null) return undefined;
  const [, stage, step, total, text = ""] = found;
  return {
    stage: stage === undefined ? undefined : Number(stage),
    step: Number(step),
    total: total === undefined ? undefined : Number(total),
    text,
  };
}
