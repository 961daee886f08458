import { describe, expect, it } from "vitest";
import { labelNames } from "../../../src/domain/labels/labels.ts";
import { sharedClaims } from "../../../src/domain/labels/member-labels.ts";
import { writeRecipe } from "../../../src/domain/labels/recipe.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { fullRecipe } from "../../support/full-recipe.ts";

const revision = "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d";
const require = { reproducibility: "require", pushUnchecked: false } as const;

type Recipe = Parameters<typeof fullRecipe>[0];

/** An image of that platform, with the labels of a build. */
function member(
  platform: string,
  labels: Readonly<Record<string, string>> = {},
  recipe: Recipe = {},
) {
  return {
    platform,
    digest: digestOf(Buffer.from(platform)),
    labels: {
      [labelNames.sourceId]: `github.com/acme/shop,1.4.0+${revision}`,
      [labelNames.source]: "https://github.com/acme/shop",
      [labelNames.version]: "1.4.0",
      [labelNames.revision]: revision,
      [labelNames.reproducible]: "true",
      [labelNames.exceptions]: "",
      [labelNames.recipe]: writeRecipe(fullRecipe({ platform, ...recipe })),
      ...labels,
    },
  };
}

function failureOf(...args: Parameters<typeof sharedClaims>): Failure {
  try {
    sharedClaims(...args);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("no failure");
}

const amd64 = member("linux/amd64");
const arm64 = "linux/arm64";

describe("the images of an index", () => {
  it("share a source, and were all proven", () => {
    expect(sharedClaims([amd64, member(arm64)], require)).toEqual({
      source: { id: `github.com/acme/shop,1.4.0+${revision}`, version: "1.4.0", revision },
      verdict: "true",
      differing: [],
    });
  });

  it("may have other bases, and be named by another spelling of their platform", () => {
    const digest = digestOf(Buffer.from("base"));
    const bases = [{ name: "debian:12", digest }];
    const buildContexts = [{ name: "tools", reference: "docker.io/acme/tools", digest }];
    const other = { ...buildContexts[0], name: "tools", digest: digestOf(Buffer.from("x")) };
    const one = member("linux/amd64", {}, { buildContexts });
    const two = member(arm64, {}, { bases, buildContexts: [other], platform: "linux/arm64/v8" });
    expect(sharedClaims([one, two], require).verdict).toBe("true");
  });

  it.each([
    [labelNames.sourceId, "github.com/acme/other,1.4.0"],
    [labelNames.source, "https://github.com/acme/other"],
    [labelNames.version, "1.4.1"],
    [labelNames.revision, ""],
  ])("are refused where label %s differs, naming both", (name, value) => {
    const other = member(arm64, { [name]: value });
    const { code, message } = failureOf([amd64, other], require);
    expect(code).toBe("forbidden");
    expect(message).toContain(`The label \`${name}\` is \``);
    expect(message).toContain(`${amd64.digest} (linux/amd64)`);
    expect(message).toContain(
      `${value === "" ? "nothing" : `\`${value}\``} in ${other.digest} (linux/arm64)`,
    );
  });

  it.each([
    ["buildah", { buildah: "1.28.2" }, '`"1.43.0"`', '`"1.28.2"`'],
    ["buildArgs", { buildArgs: [{ name: "MODE", value: "x" }] }, "`{}`", '`{"MODE":"x"}`'],
    ["target", { target: "test" }, "nothing", '`"test"`'],
    ["network", { network: "none" }, '`"default"`', '`"none"`'],
    ["timestamp", { timestamp: 1 }, "`0`", "`1`"],
    [
      "buildContexts",
      { buildContexts: [{ name: "x", offset: "y" }] },
      "`{}`",
      '`{"x":{"offset":"y"}}`',
    ],
  ] as const)("are refused where %s of their recipes differs", (part, recipe, one, other) => {
    const { code, message } = failureOf([amd64, member(arm64, {}, recipe)], require);
    expect(code).toBe("forbidden");
    expect(message).toContain(`The recipe's \`${part}\` is ${one} in the image`);
    expect(message).toContain(`but ${other} in sha256:`);
  });

  it("are told how to get one buildah", () => {
    const other = member(arm64, {}, { buildah: "1.28.2" });
    expect(failureOf([amd64, other], require).fix).toContain("one buildah: name it in `buildah`");
  });

  it("are refused where one has no recipe, or one that nobody can read", () => {
    const without = member(arm64);
    const { [labelNames.recipe]: _, ...labels } = without.labels;
    expect(failureOf([amd64, { ...without, labels }], require).message).toContain("but nothing in");
    const other = member(arm64, { [labelNames.recipe]: "{}" });
    expect(failureOf([amd64, other], require).message).toContain(
      "its label `dev.twofold.recipe` is not a recipe that this version knows",
    );
  });

  it("are refused where a recipe is of another platform", () => {
    const other = member(arm64, {}, { platform: "linux/amd64" });
    expect(failureOf([amd64, other], require).message).toBe(
      `The image ${other.digest} (linux/arm64) was built for \`linux/amd64\`, as its recipe says. Nothing was pushed.`,
    );
  });

  it.each([
    ["unchecked", "it was built only once"],
    ["false", "its two builds differed"],
    ["TRUE", "its label `dev.twofold.reproducible`"],
  ])("are refused where one says %s about its proof", (value, why) => {
    const other = member(arm64, { [labelNames.reproducible]: value });
    const { code, message } = failureOf([amd64, other], require);
    expect(code).toBe("forbidden");
    expect(message).toContain(`${other.digest} (linux/arm64) is not proven: ${why}`);
  });

  it("are refused where one says nothing, or praises itself and lists exceptions", () => {
    const silent = member(arm64);
    const { [labelNames.reproducible]: _, ...labels } = silent.labels;
    expect(failureOf([amd64, { ...silent, labels }], require).message).toContain(
      "its label `dev.twofold.reproducible` is missing",
    );
    const excepted = JSON.stringify([{ path: "a", cause: "time", expires: "2030-01-01" }]);
    const praised = member(arm64, { [labelNames.exceptions]: excepted });
    expect(failureOf([amd64, praised], require).message).toContain("is not proven: its label");
  });

  it("pass by the worst of them where the rules say so", () => {
    const once = member(arm64, { [labelNames.reproducible]: "unchecked" });
    const differs = member("linux/s390x", { [labelNames.reproducible]: "false" });
    const unchecked = { ...require, pushUnchecked: true };
    expect(sharedClaims([amd64, once], unchecked).verdict).toBe("unchecked");
    expect(failureOf([once, differs], unchecked).message).toContain("its two builds differed");
    const warn = { ...unchecked, reproducibility: "warn" } as const;
    expect(sharedClaims([once, differs], warn)).toMatchObject({
      verdict: "false",
      differing: [differs],
    });
    expect(failureOf([once, differs], { ...warn, pushUnchecked: false }).message).toContain(
      "it was built only once",
    );
  });

  it("bring no control characters of theirs into a message", () => {
    const other = member(arm64, { [labelNames.version]: "1\u001b[31m\n::error::x" });
    expect(failureOf([amd64, other], require).message).not.toMatch(/\p{Cc}/u);
  });
});
