import { allFurtherActions } from "./further-actions.ts";

/** Writes the rest of docs/inputs.md: the inputs and outputs of the other actions. */
export function furtherActionsReference(): string {
  return allFurtherActions()
    .flatMap(([name, { inputs, outputs }]) => [
      `## The action \`${name}/\``,
      "",
      `[\`twofold ${name}\`](${name}.md) as a step, with these of its flags as inputs:`,
      "",
      "| Input | Default | Meaning |",
      "| --- | --- | --- |",
      ...Object.entries(inputs).map(([input, declared]) => {
        const value = declared.default === undefined ? "" : ` \`${declared.default}\``;
        const must = declared.required ? " required" : "";
        return `| \`${input}\` |${value}${must} | ${declared.description} |`;
      }),
      "",
      "| Output | Value |",
      "| --- | --- |",
      ...Object.entries(outputs).map(([output, text]) => `| \`${output}\` | ${text} |`),
      "",
    ])
    .join("\n");
}
