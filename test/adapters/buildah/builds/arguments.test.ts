import { expect, it } from "vitest";
import { buildArguments } from "../../../../src/adapters/buildah/builds/arguments.ts";
import { parseFeatures } from "../../../../src/adapters/buildah/machine/features.ts";
import { plan as planWith } from "../../../support/plan.ts";

const plan = planWith({
  buildArgs: [{ name: "A", value: "1" }],
  labels: [{ name: "one", value: "1" }],
  labelArguments: [{ name: "one", value: "1" }],
  secrets: [{ id: "npm", path: "/work/secret" }],
});
const places = {
  context: "/work/context",
  containerfile: "/work/Containerfile",
  ignoreFile: "/work/ignore",
  imageIdFile: "/work/id",
};
const help128 =
  "--timestamp --iidfile --layers --no-cache --isolation --runtime --identity-label --http-proxy --build-context --ignorefile --pull";
const help123 =
  "--timestamp --iidfile --layers --no-cache --isolation --runtime --http-proxy --pull-never";

it("leaves nothing to buildah's defaults that would make honest builds differ", () => {
  const args = buildArguments({
    plan,
    places,
    runner: { isolation: "oci", runtime: "/work/shim", prefix: [] },
    features: parseFeatures(help128, "1.28.2"),
    layers: "one",
  });
  expect(args).toEqual([
    "build",
    "--timestamp=0",
    "--layers=false",
    "--no-cache",
    "--format=oci",
    "--identity-label=false",
    "--http-proxy=false",
    "--pull=never",
    "--jobs=1",
    "--isolation=oci",
    "--runtime=/work/shim",
    "--build-arg=A=1",
    "--label=one=1",
    "--secret=id=npm,src=/work/secret",
    "--ignorefile=/work/ignore",
    "--iidfile=/work/id",
    "--file=/work/Containerfile",
    "/work/context",
  ]);
});

it("uses what an older buildah has", () => {
  const args = buildArguments({
    plan,
    places,
    runner: { isolation: "chroot", prefix: [] },
    features: parseFeatures(help123, "1.23.1"),
    layers: "one",
  });
  expect(args).toContain("--pull-never");
  expect(args.join(" ")).not.toMatch(/identity-label|ignorefile|runtime/);
});

it("says which flag a buildah lacks that cannot build reproducibly at all", () => {
  expect(() =>
    parseFeatures("--iidfile --layers --no-cache --isolation --runtime", "1.15.0"),
  ).toThrow(/^buildah 1\.15\.0 is too old: `buildah build` does not know --timestamp\.$/);
});
