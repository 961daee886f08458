import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Command } from "../src/cli/command.ts";
import { drift } from "../src/cli/drift.ts";
import { merge } from "../src/cli/merge.ts";
import { resolve } from "../src/cli/resolve.ts";
import { verify } from "../src/cli/verify.ts";
import { parseBuildRequest } from "../src/options/build-request.ts";
import { allFurtherActions, type FurtherActionName } from "../src/options/further-actions.ts";
import { furtherActionsReference } from "../src/options/further-actions-reference.ts";
import { options } from "../src/options/list.ts";
import { outputs } from "../src/options/outputs.ts";
import { declaredInput, inputsReference } from "../src/options/reference.ts";
import { version } from "../src/options/version.ts";

const action = parse(await readFile(new URL("../action.yml", import.meta.url), "utf8"));

describe("action.yml", () => {
  it("declares a default only for inputs that the settings file cannot give", () => {
    expect(action.inputs.context).toEqual({
      description: "Build context: a folder inside the checkout. Default: `.`.",
      required: false,
    });
    expect(action.inputs.vary.default).toBe("all");
    expect(action.inputs["github-token"].default).toBe("$" + "{{ github.token }}");
  });

  it("declares exactly the inputs of the program's own list, with its defaults and texts", () => {
    const expected = options.map((option) => [option.name, declaredInput(option)]);
    expect(Object.entries(action.inputs)).toEqual(expected);
  });

  it("declares defaults that ask for nothing: a workflow gives all of them, always", () => {
    const defaults = options.flatMap((option) => {
      const { default: value } = declaredInput(option);
      return value === undefined || value.includes("{{") ? [] : [[option.name, value]];
    });
    expect(defaults.length).toBeGreaterThan(0);
    expect(parseBuildRequest(Object.fromEntries(defaults))).toEqual(parseBuildRequest({}));
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

const commands: Readonly<Record<FurtherActionName, Command>> = {
  verify,
  resolve,
  drift,
  merge,
};

describe.each(allFurtherActions())("%s/action.yml", (name, { inputs, outputs }) => {
  const read = async () =>
    parse(await readFile(new URL(`../${name}/action.yml`, import.meta.url), "utf8"));

  it("declares exactly the inputs and outputs of the program's own list, in its order", async () => {
    const action = await read();
    expect(Object.entries(action.inputs)).toEqual(Object.entries(inputs));
    const expected = Object.entries(outputs).map(([key, text]) => [key, { description: text }]);
    expect(Object.entries(action.outputs)).toEqual(expected);
  });

  it("runs the one bundle on node24, as main and always as post", async () => {
    const main = `../dist/${name}/index.js`;
    expect((await read()).runs).toEqual({
      using: "node24",
      main,
      post: main,
      "post-if": "always()",
    });
  });

  it("has no input that the command has not as a flag or an operand", () => {
    const { flags, positionals } = commands[name];
    const known = [...flags.map((flag) => flag.name), positionals.toLowerCase()];
    expect(Object.keys(inputs).filter((input) => !known.includes(input))).toEqual([]);
  });
});

it("README.md names every input and output of the build, and every further action", async () => {
  const text = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const [, after = ""] = text.split("\n## Inputs and outputs\n");
  const [section = ""] = after.split("\n## ");
  const names = [
    ...[...options, ...outputs].map(({ name }) => name),
    ...allFurtherActions().map(([name]) => `${name}/`),
  ];
  expect(names.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
});

it("docs/inputs.md is what the lists say (vitest --update writes it)", async () => {
  await expect(`${inputsReference()}\n${furtherActionsReference()}`).toMatchFileSnapshot(
    "../docs/inputs.md",
  );
});

it("the version printed is the package's", async () => {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  expect(version).toBe(JSON.parse(text).version);
});
