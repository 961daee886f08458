import { options } from "../list.ts";
import { fileRules } from "./file-rules.ts";

/** Writes the tables of docs/settings.md: what the settings file may give, and what it may not. */
export function fileReference(): string {
  const reasons = new Map<string, string[]>();
  for (const { name } of options) {
    const rule = fileRules[name];
    if (rule !== "taken") reasons.set(rule.why, [...(reasons.get(rule.why) ?? []), name]);
  }
  const taken = options.filter(({ name }) => fileRules[name] === "taken");
  return [
    `Taken: ${listed(taken.map(({ name }) => name))}; below \`images\` also \`tags\`.`,
    "",
    "| not taken | because |",
    "|---|---|",
    ...[...reasons].map(([why, names]) => `| ${listed(names)} | ${why} |`),
  ].join("\n");
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
