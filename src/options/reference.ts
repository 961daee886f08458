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
    "The inputs of the action. The command line has the same as flags: `context` is `--context`; a flag of a list may",
    "be repeated. Lists have one entry a line; lists of names take commas too. An empty input is the same as none.",
    "",
    "| Input | Default | Meaning | Example |",
    "| --- | --- | --- | --- |",
    ...all.map((option) => {
      const value = option.default ?? option.workflowDefault;
      const fallback = value === undefined ? "" : `\`${value}\``;
      return `| \`${option.name}\` | ${fallback} | ${option.text} | \`${option.example}\` |`.replaceAll(
        "  ",
        " ",
      );
    }),
    "",
    "| Output | Value |",
    "| --- | --- |",
    ...outputs.map(({ name, text }) => `| \`${name}\` | ${text} |`),
    "",
    "Outputs that are known by then are written also when the step fails.",
    "",
  ].join("\n");
}
