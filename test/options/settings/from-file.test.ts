import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { Failure } from "../../../src/domain/text/failure.ts";
import { parseBuildRequest } from "../../../src/options/build-request.ts";
import { options } from "../../../src/options/list.ts";
import type { RawInputs } from "../../../src/options/reader.ts";
import { fileRules } from "../../../src/options/settings/file-rules.ts";
import { settingsFromFile } from "../../../src/options/settings/from-file.ts";
import { fileReference } from "../../../src/options/settings/reference.ts";
import { firstOf, settingsFrom, withOrigins } from "../../../src/options/settings/settings.ts";

type Value = string | readonly string[] | undefined;

/** What a settings file with these entries gives, one per line from line 2 on. */
function fromFile(
  entries: readonly (readonly [name: string, value: Value])[],
  called: RawInputs = {},
) {
  const written = entries.map(([name, value], index) => ({ name, value, line: index + 2 }));
  return settingsFromFile(written, given(called));
}

function given(inputs: RawInputs) {
  return settingsFrom(inputs, () => ({ kind: "call" }));
}

function refusal(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("it was taken");
}

describe("settings of the settings file", () => {
  it("are texts and lists, each with its line", () => {
    const { inputs, origins } = fromFile([
      ["context", "services/cart"],
      ["build-args", ["A=1", "B=2"]],
      ["labels", "a=1\nb=2\n"],
    ]);
    expect(inputs).toEqual({
      context: "services/cart",
      "build-args": ["A=1", "B=2"],
      labels: "a=1\nb=2\n",
    });
    expect([...origins]).toEqual([
      ["context", { kind: "file", line: 2 }],
      ["build-args", { kind: "file", line: 3 }],
      ["labels", { kind: "file", line: 4 }],
    ]);
  });

  it.each(options.filter(({ name }) => fileRules[name] !== "taken").map(({ name }) => name))(
    "do not include %s, and the refusal says how the call gives it",
    (name) => {
      const failure = refusal(() =>
        fromFile([
          ["context", "."],
          [name, "x"],
        ]),
      );
      expect(failure.message).toMatch(
        new RegExp(`^twofold\\.yml:3: \`${name}\` is not taken from this file: .+\\.$`),
      );
      expect(failure.place).toEqual({ file: "twofold.yml", line: 3 });
      expect(failure.on("command line").fix).toMatch(new RegExp(`\`--(?:no-)?${name}\\b`));
      expect(failure.fix).toContain(`\`${name}: `);
    },
  );

  it.each([
    ["contxt", "a", "twofold.yml:2: `contxt` is not a setting; did you mean `context`?"],
    ["__proto__", "a", "twofold.yml:2: `__proto__` is not a setting."],
    ["context", ["a"], "twofold.yml:2: `context` must be one text, number or truth value."],
    ["hermetic", undefined, "twofold.yml:2: `hermetic` must be one text, number or truth value."],
    ["labels", undefined, "twofold.yml:2: `labels` must be a text, or a list of texts."],
    ["file", " ", "twofold.yml:2: `file` has no value."],
    ["labels", [], "twofold.yml:2: `labels` has no value."],
    ["context", "/etc", "twofold.yml:2: `context` leads out of the repository."],
    ["context", "a/../../b", "twofold.yml:2: `context` leads out of the repository."],
    ["file", " ../Containerfile", "twofold.yml:2: `file` leads out of the repository."],
    [
      "build-contexts",
      ["a=libs", "b=/home"],
      "twofold.yml:2: `build-contexts` leads out of the repository.",
    ],
    ["build-contexts", "b=..", "twofold.yml:2: `build-contexts` leads out of the repository."],
    [
      "build-contexts",
      "b=oci-archive:x.tar",
      "twofold.yml:2: `build-contexts` may name folders and images here, but no archive or layout: those are files of the machine.",
    ],
    [
      "build-contexts",
      '"a=b',
      "twofold.yml:2: `build-contexts`: an entry starts with a double quote that is not closed at the end of a line.",
    ],
    [
      "network",
      " host\n",
      "twofold.yml:2: `network: host` is not taken from this file: it opens this machine's own network to the steps.",
    ],
    [
      "recipe",
      " base",
      "twofold.yml:2: `recipe: base` is not taken from this file: scripts of the packages that a declaration names run on this machine, outside of every container.",
    ],
    ["build-contexts", ["b= /etc"], "twofold.yml:2: `build-contexts` leads out of the repository."],
    ["context", "\t/etc", "twofold.yml:2: `context` leads out of the repository."],
    [
      "network",
      "host",
      "twofold.yml:2: `network: host` is not taken from this file: it opens this machine's own network to the steps.",
    ],
  ] as const)("are refused at their line: %s: %j", (name, value, message) => {
    expect(refusal(() => fromFile([[name, value]])).message).toBe(message);
  });

  it("may name folders and images as build contexts", () => {
    const contexts = ["libs=libs/parser", "base=docker-image://debian:12@sha256:0"];
    expect(fromFile([["build-contexts", contexts]]).inputs).toEqual({ "build-contexts": contexts });
  });

  it("do not say which registry gets the caller's password", () => {
    const entries = [["image", "evil.example/x"]] as const;
    expect(fromFile(entries).inputs).toEqual({ image: "evil.example/x" });
    for (const called of [{ username: "ada" }, { password: "hunter2" }]) {
      const { message } = refusal(() => fromFile(entries, called));
      expect(message).toContain("it would say which registry gets the password");
      expect(message).not.toContain("hunter2");
    }
    const called = { username: "ada", password: "hunter2", image: "ghcr.io/acme/x" };
    expect(firstOf([given(called), fromFile(entries, called)]).inputs.image).toBe("ghcr.io/acme/x");
  });

  it("are all checked, but matter only to a command that has a use for them", () => {
    const written = [
      { name: "context", value: "a", line: 2 },
      { name: "image", value: "evil.example/x", line: 3 },
    ];
    const uses = (name: string) => name === "context";
    const account = given({ username: "ada" });
    expect(settingsFromFile(written, account, { uses }).inputs).toEqual({ context: "a" });
    const wrong = [{ name: "push", value: "true", line: 2 }];
    expect(refusal(() => settingsFromFile(wrong, account, { uses })).code).toBe("usage");
  });

  it("do not open the network that the caller closed", () => {
    const entries = [
      ["hermetic", "true"],
      ["fetch-stages", "deps"],
    ] as const;
    expect(fromFile(entries).inputs).toEqual({ hermetic: "true", "fetch-stages": "deps" });
    expect(refusal(() => fromFile(entries, { hermetic: "true" })).message).toContain(
      "it would open the network to stages that the caller cuts off from it",
    );
    const open = { hermetic: ["false"] };
    expect(
      parseBuildRequest(firstOf([given(open), fromFile(entries, open)]).inputs),
    ).not.toHaveProperty("hermetic");
  });
});

describe("settings from several places", () => {
  it("are the first that is given; an empty text gives nothing, an empty flag does", () => {
    const file = fromFile([
      ["context", "a"],
      ["labels", "a=1"],
      ["target", "t"],
    ]);
    const settings = firstOf([given({ context: "b", target: " ", labels: [""] }), file]);
    expect(settings.inputs).toEqual({ context: "b", labels: [""], target: "t" });
    expect(settings.origins.get("target")).toEqual({ kind: "file", line: 4 });
  });

  it("say where a wrong value was given", () => {
    const file = fromFile([["timestamp", "soon"]]);
    const failure = refusal(() => withOrigins(file, parseBuildRequest));
    expect(failure.message).toBe('twofold.yml:2: `timestamp`: "soon" is not a time.');
    expect(failure.place).toEqual({ file: "twofold.yml", line: 2 });
    const called = refusal(() => withOrigins(given({ timestamp: "$&" }), parseBuildRequest));
    expect(called.message).toBe('Input `timestamp`: "$&" is not a time.');
  });
});

it("docs/settings.md has the rules", async () => {
  const page = await readFile(new URL("../../../docs/settings.md", import.meta.url), "utf8");
  expect(page).toContain(fileReference());
});
