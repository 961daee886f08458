import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedByName } from "../../../src/domain/build/plan.ts";
import type { NameValue } from "../../../src/domain/build/request.ts";
import { readRecipe, unknownForm, unknownKind } from "../../../src/domain/labels/read-recipe.ts";
import { type EarlierRecipe, writeRecipe } from "../../../src/domain/labels/recipe.ts";
import { anyBasics, anyHermetic, anyText, sortedLists } from "../../support/any-recipe.ts";
import { fullRecipe } from "../../support/full-recipe.ts";

const runpack = {
  form: 1,
  runtimeImage: `debian@sha256:${"a".repeat(64)}`,
  artifacts: ["build:/out/app:/app"],
  command: ["/app"],
  user: "65532:65532",
  env: {},
  expose: [],
};

const s2i = { form: 1, builderImage: "python:3", runtimeArtifacts: [], method: "build" };

describe("a recipe of version 1", () => {
  const earlier = fc
    .record(
      {
        ...anyBasics,
        version: fc.constant(1 as const),
        file: anyText,
        target: anyText,
        hermetic: anyHermetic,
        offset: anyText,
        buildah: anyText,
      },
      { requiredKeys: ["recipe", "version", "file", "buildArgs", "offset", "platform", "buildah"] },
    )
    .map((recipe): EarlierRecipe => recipe);

  /** The text that version 1 had. */
  function labelOf({ version: _, recipe, buildArgs, hermetic, ...others }: EarlierRecipe): string {
    const object = (list: readonly NameValue[]) =>
      Object.fromEntries(list.map(({ name, value }) => [name, value]));
    const cut = hermetic === undefined ? {} : { ...hermetic, hermetic: true };
    return JSON.stringify({ ...others, recipe: recipe.kind, ...cut, buildArgs: object(buildArgs) });
  }

  it("reads back as it was written, and what it did not know is absent", () => {
    fc.assert(
      fc.property(earlier, (recipe) => {
        const read = readRecipe(labelOf(recipe));
        expect(read).toEqual({ ...recipe, buildArgs: sortedByName(recipe.buildArgs) });
      }),
    );
  });

  it("is read from what an image of that version has", () => {
    const label =
      '{"buildArgs":{"A":"1"},"buildah":"1.43.2","fetchStages":["go"],"file":"Containerfile","hermetic":true,"offset":"","platform":"linux/amd64","recipe":"containerfile"}';
    expect(readRecipe(label)).toEqual({
      version: 1,
      recipe: { kind: "containerfile" },
      file: "Containerfile",
      hermetic: { fetchStages: ["go"] },
      buildArgs: [{ name: "A", value: "1" }],
      offset: "",
      platform: "linux/amd64",
      buildah: "1.43.2",
    });
  });
});

describe("a stranger's text", () => {
  it.each(["", "7", "{", "[]", '{"recipe":"containerfile","file":7}', '{"recipe":"kaniko"}'])(
    "%j is no recipe",
    (other) => {
      expect(readRecipe(other)).toBeUndefined();
    },
  );

  const sound = JSON.parse(writeRecipe(fullRecipe({ offset: "a/b" })));

  it.each([
    { version: 3 },
    { version: "2" },
    { version: 1 },
    { file: "" },
    { file: "/etc/passwd" },
    { file: "../../../Containerfile" },
    { file: "x/../../../../Containerfile" },
    { file: "a\0b" },
    { file: { foreign: "yes" } },
    { offset: "/a/b" },
    { offset: "../a" },
    { offset: "a//b" },
    { offset: "a/./b" },
    { network: "slirp4netns" },
    { canonical: "true" },
    { timestamp: -1 },
    { timestamp: 1.5 },
    { timestamp: "0" },
    { sourceDateEpoch: 253_402_300_800 },
    { sourceDateEpoch: null },
    { labels: "a" },
    { annotations: [1] },
    { secrets: undefined },
    { buildArgs: { A: 1 } },
    { buildContexts: [] },
    { buildContexts: { a: { offset: "../outside" } } },
    { buildContexts: { a: { digest: "sha256:12" } } },
    { buildContexts: { a: { foreign: false } } },
    { buildContexts: { a: {} } },
    { target: null },
    { hermetic: true },
    { fetchStages: ["go"] },
    { labels: Array(10_000).fill(1) },
    { bases: { debian: "latest" } },
    { bases: { debian: null } },
  ])("is no recipe of version 2 with %j", (broken) => {
    expect(readRecipe(JSON.stringify(sound))).toBeDefined();
    expect(readRecipe(JSON.stringify({ ...sound, ...broken }))).toBeUndefined();
  });

  it("is read without a throw, and what is read of version 2 can be written again", () => {
    const json = fc.oneof(fc.json(), anyText);
    const member = fc.constantFrom(...Object.keys(sound));
    const changed = fc
      .tuple(member, fc.jsonValue())
      .map(([name, value]) => JSON.stringify({ ...sound, [name]: value }));
    fc.assert(
      fc.property(fc.oneof(json, changed), (label) => {
        const read = readRecipe(label);
        if (read?.version === 2) expect(readRecipe(writeRecipe(read))).toEqual(sortedLists(read));
      }),
    );
  });
});

describe("a recipe of another kind", () => {
  const label = (recipe: string, inputs: unknown, others = {}) =>
    JSON.stringify({ ...JSON.parse(writeRecipe(fullRecipe())), recipe, inputs, ...others });

  it("that this version does not know is not read, and its kind is told", () => {
    expect(readRecipe(label("bazel", { target: "//:image" }))).toBeUndefined();
    expect(unknownKind(label("bazel", { target: "//:image" }))).toBe("bazel");
    expect(unknownKind(label("runpack", {}))).toBeUndefined();
    expect(unknownKind("7")).toBeUndefined();
  });

  it("that was written in another form is not read, and the form is told", () => {
    const other = label("runpack", { ...runpack, form: 2 });
    expect(readRecipe(other)).toBeUndefined();
    expect(unknownForm(other)).toEqual({ kind: "runpack", form: 2, known: 1 });
    expect(unknownForm(label("runpack", runpack))).toBeUndefined();
    expect(unknownForm("7")).toBeUndefined();
  });

  it.each([
    [{ target: "build" }],
    [{ file: "Containerfile" }],
    [{ file: { foreign: true } }],
    [{ secrets: ["s2i-artifacts"] }],
    [{ buildContexts: { assembled: { offset: "evil" } } }],
    [{ buildContexts: { "s2i-scripts": { offset: "evil" } } }],
    [{ buildContexts: { "s2i-scripts": { digest: `sha256:${"a".repeat(64)}` } } }],
    [{ inputs: { ...s2i, runtimeArtifacts: ["/opt/app"] } }],
    [{ inputs: { ...s2i, scriptsUrl: "" } }],
  ])("is not read with %j, which recipe s2i decides itself", (more) => {
    const scripts = { buildContexts: { "s2i-scripts": { offset: "cart/.s2i/bin" } } };
    const own = { file: undefined, offset: "cart", ...scripts };
    expect(readRecipe(label("s2i", s2i, own))?.recipe.kind).toBe("s2i");
    expect(readRecipe(label("s2i", s2i, { ...own, ...more }))).toBeUndefined();
  });

  it("is not read with a target where the recipe writes the last stage", () => {
    expect(readRecipe(label("runpack", runpack, { target: "build" }))).toBeUndefined();
  });

  it.each([
    [{}],
    [{ ...runpack, shell: "/bin/sh" }],
    [{ ...runpack, runtimeImage: "debian:12" }],
    [{ ...runpack, artifacts: [] }],
    [{ ...runpack, artifacts: ["build:/../etc:/etc"] }],
    [{ ...runpack, artifacts: Array(501).fill("build:/a:/a") }],
    [{ ...runpack, env: { "A B": "1" } }],
    [{ ...runpack, env: { A: "1\nRUN id" } }],
    [{ ...runpack, expose: ["8080"] }],
    [{ ...runpack, user: "$USER" }],
    [{ ...runpack, workdir: "srv" }],
  ])("runpack is not read with inputs that it cannot have", (inputs) => {
    expect(readRecipe(label("runpack", runpack))?.recipe.kind).toBe("runpack");
    expect(readRecipe(label("runpack", inputs))).toBeUndefined();
  });

  it.each([
    [{}],
    [{ ...s2i, builderImage: "" }],
    [{ ...s2i, builderImage: "Python 3" }],
    [{ ...s2i, builderImage: undefined }],
    [{ ...s2i, runtimeImage: "a:b:c" }],
    [{ ...s2i, runtimeImage: null }],
    [{ ...s2i, scriptsUrl: "a".repeat(4097) }],
    [{ ...s2i, runtimeArtifacts: "/opt/app" }],
    [{ ...s2i, runtimeArtifacts: Array(101).fill("/opt/app") }],
    [{ ...s2i, runtimeArtifacts: ["a".repeat(4097)] }],
    [{ ...s2i, method: "copy" }],
    // A rebuild is always clean, and its source is where the label of the source says.
    [{ ...s2i, incremental: true }],
    [{ ...s2i, source: "shop.zip" }],
  ])("s2i is not read with inputs that it cannot have", (inputs) => {
    const { form: _, ...read } = s2i;
    expect(readRecipe(label("s2i", s2i, { file: undefined }))?.recipe).toEqual({
      ...read,
      kind: "s2i",
      incremental: false,
    });
    expect(readRecipe(label("s2i", inputs, { file: undefined }))).toBeUndefined();
  });
});
