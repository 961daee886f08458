import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { BuildRequest } from "../../../src/domain/build/request.ts";
import { readRecipe } from "../../../src/domain/labels/read-recipe.ts";
import { writeRecipe } from "../../../src/domain/labels/recipe.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import { parseJson } from "../../../src/domain/text/json.ts";
import { type OptionName, options } from "../../../src/options/list.ts";
import { planned, recipeIn } from "../../support/planned.ts";
import { request } from "../../support/request.ts";

/**
 * Where a rebuild finds what an input came to: in the recipe; elsewhere in the image; or nowhere,
 * because the image's bytes do not depend on it.
 */
type Where = "recipe" | "image" | "nowhere";

interface Field<Value> {
  readonly inputs: readonly OptionName[];
  readonly where: Where;
  /** Another value than the default. */
  readonly changed: Value;
}

/** Whoever gives a build another input decides here where a rebuild finds it. */
const fields: { readonly [Name in keyof BuildRequest]-?: Field<BuildRequest[Name]> } = {
  recipe: {
    inputs: [
      ...(["recipe", "runtime-image", "artifacts", "command"] as const),
      ...(["user", "env", "expose", "workdir"] as const),
      ...(["builder-image", "scripts-url", "runtime-artifacts", "method"] as const),
      ...(["prebuilt", "prebuilt-command", "declaration"] as const),
    ],
    where: "recipe",
    changed: {
      kind: "runpack",
      runtimeImage: `debian@${digestFromHex("d".repeat(64))}`,
      artifacts: [{ stage: "build", from: "/out/app", to: "/app" }],
      command: ["/app"],
      user: "65532:65532",
      env: [],
      expose: [],
    },
  },
  // What it gives is in the recipe of the image that is built in the end.
  runSpec: {
    inputs: ["spec-image"],
    where: "nowhere",
    changed: { user: "65532:65532", env: [], expose: [], image: "worker" },
  },
  cache: {
    inputs: ["cache", "cache-network", "cache-size", "cache-trusted-root"],
    where: "nowhere",
    changed: { place: { kind: "actions" }, network: true, mostBytes: 1 },
  },
  fullProof: { inputs: ["proof"], where: "nowhere", changed: true },
  // A base has labels of its own.
  base: { inputs: [], where: "nowhere", changed: { declaration: "base.yaml" } },
  context: { inputs: ["context", "source"], where: "recipe", changed: "services/cart" },
  file: { inputs: ["file"], where: "recipe", changed: "deploy/Containerfile" },
  target: { inputs: ["target"], where: "recipe", changed: "build" },
  buildArgs: { inputs: ["build-args"], where: "recipe", changed: [{ name: "A", value: "1" }] },
  buildContexts: {
    inputs: ["build-contexts"],
    where: "recipe",
    changed: [{ name: "libs", value: "libs" }],
  },
  labels: { inputs: ["labels"], where: "recipe", changed: [{ name: "a", value: "1" }] },
  labelsLeftOut: { inputs: [], where: "nowhere", changed: ["org.opencontainers.image.source"] },
  annotations: { inputs: ["annotations"], where: "recipe", changed: [{ name: "a", value: "1" }] },
  secrets: {
    inputs: ["secrets"],
    where: "recipe",
    changed: [{ kind: "value", id: "token", value: "hunter2" }],
  },
  platform: { inputs: ["platforms"], where: "recipe", changed: "linux/arm64" },
  // Each image of an index has its own platform in its recipe.
  platforms: { inputs: [], where: "nowhere", changed: ["linux/amd64", "linux/arm64"] },
  network: { inputs: ["network"], where: "recipe", changed: "none" },
  hermetic: {
    inputs: ["hermetic", "fetch-stages"],
    where: "recipe",
    changed: { fetchStages: ["build"] },
  },
  timestamp: { inputs: ["timestamp"], where: "recipe", changed: { kind: "commit" } },
  sourceDateEpoch: { inputs: ["source-date-epoch"], where: "recipe", changed: { kind: "none" } },
  canonical: { inputs: ["canonical"], where: "recipe", changed: false },
  buildah: {
    inputs: ["buildah"],
    where: "recipe",
    changed: { kind: "version", version: "1.28.2" },
  },
  repository: { inputs: ["repository"], where: "image", changed: "github.com/acme/other" },
  offset: { inputs: ["offset"], where: "image", changed: "services/cart" },
  tags: { inputs: ["tags"], where: "image", changed: ["1.4.0"] },
  references: { inputs: [], where: "image", changed: ["ghcr.io/acme/shop:1.4.0"] },
  githubToken: { inputs: ["github-token"], where: "image", changed: "token" },
  reproducibility: { inputs: ["reproducibility"], where: "image", changed: "skip" },
  vary: { inputs: ["vary"], where: "image", changed: ["hostname"] },
  traces: { inputs: ["traces"], where: "image", changed: "warn" },
  compare: { inputs: ["compare"], where: "image", changed: "compressed" },
  exceptions: { inputs: ["exceptions"], where: "image", changed: "exceptions.yml" },
  extraBuilds: { inputs: ["extra-builds"], where: "image", changed: 0 },
  // Of a recipe, but no part of what the label has of it.
  failFast: { inputs: ["fail-fast"], where: "nowhere", changed: true },
  tryFix: { inputs: ["try-fix", "incremental"], where: "nowhere", changed: true },
  compareSingleStage: { inputs: ["compare-single-stage"], where: "nowhere", changed: true },
  sbom: { inputs: ["sbom"], where: "nowhere", changed: ["spdx"] },
  image: { inputs: ["image"], where: "nowhere", changed: ["ghcr.io/acme/shop"] },
  push: { inputs: ["push"], where: "nowhere", changed: true },
  reuse: { inputs: ["reuse"], where: "nowhere", changed: true },
  pushByDigest: { inputs: ["push-by-digest"], where: "nowhere", changed: true },
  attest: { inputs: ["attest"], where: "nowhere", changed: true },
  pushUnchecked: { inputs: ["push-unchecked"], where: "nowhere", changed: true },
  registry: {
    inputs: ["username", "password", "authfile", "tls-verify", "insecure-registries"],
    where: "nowhere",
    changed: { username: "ada", password: "secret", tlsVerify: false, insecureRegistries: ["r:1"] },
  },
  requireVaried: { inputs: ["require-varied"], where: "nowhere", changed: ["clock"] },
  expectedDigest: {
    inputs: ["expected-digest"],
    where: "nowhere",
    changed: digestFromHex("c".repeat(64)),
  },
  policy: { inputs: ["policy"], where: "nowhere", changed: "policy.yml" },
  forbid: { inputs: ["forbid"], where: "nowhere", changed: ["dirty"] },
  output: { inputs: ["output"], where: "nowhere", changed: "/tmp/output" },
  keepBases: {
    inputs: ["keep-bases", "keep-bases-limit"],
    where: "nowhere",
    changed: { folder: "/var/lib/bases", mostBytes: 1 },
  },
  timings: { inputs: ["timings"], where: "nowhere", changed: "/tmp/timings.json" },
  settingsFile: { inputs: [], where: "nowhere", changed: "/src/shop/twofold.yml" },
  origins: { inputs: [], where: "nowhere", changed: new Map([["context", { kind: "call" }]]) },
};

/** What no build request has: they choose the builds of a call with several images. */
const choosing: readonly OptionName[] = ["all", "only"];

const all = Object.entries(fields).map(([name, { inputs, where, changed }]) => ({
  name,
  inputs,
  where,
  changes: { [name]: changed },
}));

function plan(given: BuildRequest) {
  const containerfile = "FROM scratch AS build\nFROM scratch\n";
  // Whichever buildah the input names is the one that the builder has.
  const buildah = given.buildah?.kind === "version" ? { buildah: given.buildah.version } : {};
  return planned({ request: given, containerfile, ...buildah });
}

describe("every field of a build request", () => {
  it("has its place, in the recipe or elsewhere", async () => {
    const path = new URL("../../../src/domain/build/request.ts", import.meta.url);
    const [, body = ""] =
      /^export interface BuildRequest \{\n(.*?)^\}/ms.exec(await readFile(path, "utf8")) ?? [];
    const declared = [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => name);
    expect(declared.toSorted()).toEqual(Object.keys(fields).sort());
  });

  it.each(all.filter(({ where }) => where === "recipe"))(
    "$name changes the recipe",
    async ({ changes }) => {
      const usual = recipeIn(await plan(request())).text;
      expect(recipeIn(await plan(request(changes))).text).not.toBe(usual);
    },
  );

  it.each(all.filter(({ where }) => where === "image"))(
    "$name does not change the recipe",
    async ({ changes }) => {
      const usual = recipeIn(await plan(request())).text;
      expect(recipeIn(await plan(request(changes))).text).toBe(usual);
    },
  );

  it.each(all.filter(({ where }) => where === "nowhere"))(
    "$name does not change what both builds are given",
    async ({ changes }) => {
      const usual = JSON.stringify(await plan(request()));
      expect(JSON.stringify(await plan(request(changes)))).toBe(usual);
    },
  );
});

describe("docs/recipe.md", async () => {
  const page = await readFile(new URL("../../../docs/recipe.md", import.meta.url), "utf8");

  it("says of every input where it went", () => {
    const [, table = ""] = page.split("## Where each input is recorded");
    const rows = [...table.matchAll(/^\| (`.*?`) \| (\w+) \|/gm)].flatMap(
      ([, inputs = "", where]) =>
        inputs.split(", ").map((input) => `${input.slice(1, -1)}: ${where}`),
    );
    const placed = [...all, { inputs: choosing, where: "nowhere" }];
    const known = placed.flatMap(({ inputs, where }) =>
      inputs.map((input) => `${input}: ${where}`),
    );
    expect(rows.toSorted()).toEqual(known.toSorted());
    const named = placed.flatMap(({ inputs }) => inputs).toSorted();
    expect(named).toEqual(options.map(({ name }) => name).toSorted());
  });

  it("has an example that is a recipe, and a row for each of its keys", () => {
    const [, example = ""] = /```json\n(.*?)```/s.exec(page) ?? [];
    const recipe = readRecipe(example);
    if (recipe?.version !== 2) throw new Error("the example is no recipe of version 2");
    expect(parseJson(writeRecipe(recipe))).toEqual(parseJson(example));
    const [, keys = ""] = /^\| key \| is \|\n(.*?)\n\n/ms.exec(page) ?? [];
    const told = [...keys.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, names = ""]) =>
      names.split(", ").map((name) => name.slice(1, -1)),
    );
    expect(told.toSorted()).toEqual(Object.keys(JSON.parse(example)).sort());
  });
});
