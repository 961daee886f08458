import { onSurface } from "../domain/text/surface.ts";
import { options } from "./list.ts";
import type { Option } from "./option.ts";
import { outputs } from "./outputs.ts";

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
