/** How a setting is written. */
type OptionKind = "text" | "boolean" | "choice" | "number" | "lines" | "words";

/** One setting, the same in action.yml and as a flag. */
export interface Option {
  readonly name: string;
  readonly kind: OptionKind;
  /** What stands for the value in a flag's help. */
  readonly value: string;
  /** The value when nothing is written; absent when that depends on something else. */
  readonly default?: string;
  /** The value that a workflow has when nothing is written: an expression, which only a runner can read. */
  readonly workflowDefault?: string;
  readonly choices?: readonly string[];
  /** One line, Markdown. */
  readonly text: string;
  readonly example: string;
}
