/**
 * Identifies a step of a build. The same step has the same identity in both builds, and in a build
 * of only a part of the Containerfile.
 */
export interface StepId {
  /** 0-based index of the stage in the Containerfile. */
  readonly stage: number;
  /** 0-based index among the stage's instructions; -1 for FROM and for a trigger. */
  readonly index: number;
  /** Set for an instruction that the stage's base brought along (ONBUILD). */
  readonly trigger?: Trigger;
  /**
   * How many triggers ran before an instruction of the file, as far as the step's number tells;
   * absent for none. Without it, two instructions with the same text could count as one step.
   */
  readonly triggersBefore?: number;
}

interface Trigger {
  /** 1-based position among the stage's steps, behind FROM. */
  readonly position: number;
  /** The instruction as buildah prints it; it is in no file. Untrusted. */
  readonly text: string;
}

/**
 * Returns a text that is the same for the same step only. All steps that are not in the
 * Containerfile share one.
 */
export function stepKey(id: StepId | undefined): string {
  if (id === undefined) return "unknown";
  const { stage, index, trigger, triggersBefore } = id;
  if (trigger !== undefined) return `${stage}.trigger.${trigger.position}`;
  return `${stage}.${index}${triggersBefore === undefined ? "" : `+${triggersBefore}`}`;
}
