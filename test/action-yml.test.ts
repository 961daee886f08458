import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { onSurface } from "../src/domain/text/surface.ts";
import { options } from "../src/options/list.ts";
import type { Option } from "../src/options/option.ts";
import { outputs } from "../src/options/outputs.ts";
import { inputsReference } from "../src/options/reference.ts";
import { version } from "../src/options/version.ts";

const action = parse(await readFile(new URL("../action.yml", import.meta.url), "utf8"));

function defaultOf({ default: own, workflowDefault = own }: Option): { default?: string } {
  return workflowDefault === undefined ? {} : { default: workflowDefault };
}

describe("action.yml", () => {
  it("declares exactly the inputs of the program's own list, with its defaults and texts", () => {
    const all: readonly Option[] = options;
    const expected = all.map((option) => [
      option.name,
      {
        description: onSurface(option.text, "workflow"),
        required: false,
        ...defaultOf(option),
      },
    ]);
    expect(Object.entries(action.inputs)).toEqual(expected);
  });

  it("declares exactly the outputs that the program writes", () => {
    const expected = outputs.map(({ name, text }) => [name, { description: text }]);
    expect(Object.entries(action.outputs)).toEqual(expected);
  });

  it("runs one bundle on node24, as main and always as post", () => {
    expect(action.runs).toEqual({
      using: "node24",
      main: "dist/action/index.js",
      post: "dist/action/index.js",
      "post-if": "always()",
    });
  });
});

it("docs/inputs.md is what the lists say (vitest --update writes it)", async () => {
  await expect(inputsReference()).toMatchFileSnapshot("../docs/inputs.md");
});

it("the version printed is the package's", async () => {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  expect(version).toBe(JSON.parse(text).version);
});
