/** How a setting is written. */
type OptionKind = "text" | "boolean" | "choice" | "number" | "lines" | "words";

/** One setting, the same in action.yml and as a flag. */
export interface Option {
  readonly name: string;
  readonly kind: OptionKind;
  /** The placeholder for the value in a flag's help. */
  readonly value: string;
  /** The value if nothing is written; absent if that depends on something else. */
  readonly default?: string;
  /** A workflow's value if nothing is written: an expression, which only a runner can evaluate. */
  readonly workflowDefault?: string;
  readonly choices?: readonly string[];
  /** Of a list that selects names with `all`, `none` and `-name`: the names that there are. */
  readonly names?: readonly string[];
  /** Of a value that is a path: what it leads to. */
  readonly path?: "files" | "folders";
  /** One line, Markdown, with settings named for both surfaces. */
  readonly text: string;
  readonly example: string;
}
