import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rules } from "../../src/advise/rules.ts";
import { checkHermetic } from "../../src/app/recipe/hermetic.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { parseBuildRequest } from "../../src/options/build-request.ts";
import { recipeFacts } from "../support/recipe.ts";

const page = await readFile(new URL("../../docs/hermetic.md", import.meta.url), "utf8");

/** The examples: the inputs, and the Containerfile below them. */
const examples = page
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [, inputs = "", text = ""] =
      /```yaml\n(.*?)```\n\n```dockerfile\n(.*?)```/s.exec(section) ?? [];
    const raw: Readonly<Record<string, unknown>> = parse(inputs);
    const { hermetic } = parseBuildRequest(
      Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, String(value)])),
    );
    return { name: section.slice(0, section.indexOf("\n")), hermetic, text };
  });

describe("docs/hermetic.md", () => {
  it("has an example for npm, pip, Go and apt", () => {
    expect(examples.map(({ name }) => name)).toEqual(["npm", "pip", "Go", "apt"]);
  });

  it.each(examples)("the example for $name keeps what the input asks for", ({ hermetic, text }) => {
    const containerfile = parseContainerfile({ text, file: "Containerfile" });
    expect(hermetic?.fetchStages).toHaveLength(1);
    const scope = { containerfile, buildArgs: [] };
    checkHermetic(hermetic === undefined ? {} : { hermetic }, scope);
  });

  it.each(examples)(
    "nothing is said of the one for $name but that its bases want a digest, and where it fetches",
    ({ hermetic, text }) => {
      const facts = recipeFacts(text, hermetic === undefined ? {} : { hermetic });
      const found = rules.flatMap(({ name, advise }) => {
        const advice = advise(facts);
        return advice === undefined ? [] : [{ name, evidence: advice.evidence }];
      });
      const others = found.filter(({ name }) => name !== "unpinned-base");
      expect(others.map(({ name }) => name)).toEqual(["network-in-run"]);
      const [stage] = hermetic?.fetchStages ?? [];
      const lines = text.split("\n");
      const start = lines.findIndex((line) => line.endsWith(`AS ${stage}`));
      const end = lines.findIndex((line, at) => at > start && line.startsWith("FROM"));
      for (const line of others[0]?.evidence ?? []) {
        const at = Number(/:(\d+):/.exec(line)?.[1]) - 1;
        expect(at > start && at < end).toBe(true);
      }
    },
  );
});
