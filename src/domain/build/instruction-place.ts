/** The instruction that a difference comes from, as the user wrote it. */
export interface InstructionPlace {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}
