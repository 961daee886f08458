import { onSurface } from "../domain/text/surface.ts";
import { type OptionName, options } from "./list.ts";
import type { Option } from "./option.ts";
import { outputs } from "./outputs.ts";
import { fileRules } from "./settings/file-rules.ts";

/** How action.yml declares an input. */
interface DeclaredInput {
  readonly description: string;
  readonly required: false;
  readonly default?: string;
}

/**
 * Returns what action.yml says about a setting. One that the settings file may give has its default
 * in the description alone: a runner passes on a declared default as if the workflow had given it.
 */
export function declaredInput(option: Option & { readonly name: OptionName }): DeclaredInput {
  const text = onSurface(option.text, "workflow");
  const value = option.default ?? option.workflowDefault;
  if (value === undefined) return { description: text, required: false };
  return fileRules[option.name] === "taken"
    ? { description: `${text} Default: \`${value}\`.`, required: false }
    : { description: text, required: false, default: value };
}

/**
 * Writes docs/inputs.md: every input and output, from the lists that the program itself follows.
 */
export function inputsReference(): string {
  const all: readonly Option[] = options;
  return [
    "# Inputs and outputs",
    "",
    "The inputs of the action. The command line has the same ones as flags: `context` is `--context`; the flag of a list",
    "may be repeated. Lists have one entry per line; lists of names take commas too. An empty input counts as not given.",
    "",
    "| Input | Default | Meaning | Example |",
    "| --- | --- | --- | --- |",
    ...all.map((option) => {
      const value = option.default ?? option.workflowDefault;
      const fallback = value === undefined ? "" : `\`${value}\``;
      return `| \`${option.name}\` | ${fallback} | ${onSurface(option.text, "workflow")} | \`${option.example}\` |`.replaceAll(
        "  ",
        " ",
      );
    }),
    "",
    "| Output | Value |",
    "| --- | --- |",
    ...outputs.map(({ name, text }) => `| \`${name}\` | ${text} |`),
    "",
    "If the step fails, the outputs that are known by then are written, too.",
    "",
  ].join("\n");
}
