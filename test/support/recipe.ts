import type { Facts, RecipeFacts } from "../../src/advise/facts.ts";
import type { Rule } from "../../src/advise/rule.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { dialectUses } from "../../src/dialect/uses.ts";
import { known } from "../../src/domain/source/checkout.ts";
import { facts } from "./facts.ts";

/** The facts of a clean source with this Containerfile, on a base whose user is not root. */
export function recipeFacts(text: string, changes: Partial<RecipeFacts> = {}): Facts {
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const scope = changes.scope ?? { containerfile, buildArgs: [] };
  const recipe: RecipeFacts = {
    scope,
    dialect: { uses: dialectUses(scope), buildah: known("1.28.2") },
    contexts: [],
    vcs: [],
    contextStates: [],
    network: "default",
    baseUser: known("app"),
    ...changes,
  };
  return facts({}, { recipe });
}

/** What a rule shows of a Containerfile, without the file's name: `2: apt-get install: gcc`. */
export function evidenceOf(
  rule: Rule,
  text: string,
  changes: Partial<RecipeFacts> = {},
): readonly string[] {
  const found = rule.advise(recipeFacts(text, changes))?.evidence ?? [];
  return found.map((line) => line.replace(/^Containerfile:/, ""));
}

/** A Containerfile of one stage with these instructions below its FROM, which is line 1. */
export function below(...instructions: readonly string[]): string {
  return `FROM base@sha256:${"0".repeat(64)}\n${instructions.join("\n")}\n`;
}
