import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, inject, it } from "vitest";
import type { Checkout, SourceFiles } from "../support/checkout.ts";
import { root } from "../support/paths.ts";
import { succeed } from "../support/program.ts";
import { servedDigest, tagsOf } from "../support/registry-view.ts";
import { buildFlags, type FinishedStep, newStory, type StepInputs } from "../support/story.ts";

const story = newStory();

/** Steps run on the machine's own platform, so that no machine needs an emulator for these tests. */
function crossBuilt(step: string): SourceFiles {
  const { reference, digest } = inject("base");
  const lines = [
    `FROM --platform=$BUILDPLATFORM ${reference}@${digest} AS build`,
    "ARG TARGETPLATFORM",
    `RUN ${step}`,
    "FROM scratch",
    "COPY --from=build /out /out",
    "USER 1000",
  ];
  return { Containerfile: `${lines.join("\n")}\n` };
}

const named = crossBuilt('echo "$TARGETPLATFORM" >/out');
const three = { platforms: "linux/arm64/v8, linux/amd64\nlinux/arm/v7" };
const sorted = ["linux/amd64", "linux/arm/v7", "linux/arm64"];

interface Descriptor {
  readonly digest: string;
  readonly platform: { readonly os: string; readonly architecture: string };
}

async function indexOf(image: string, tag: string) {
  const [host = "", ...path] = image.split("/");
  const accept = "application/vnd.oci.image.index.v1+json";
  const answer = await fetch(`http://${host}/v2/${path.join("/")}/manifests/${tag}`, {
    headers: { accept },
  });
  expect(answer.headers.get("content-type")).toBe(accept);
  const index: {
    readonly manifests: readonly Descriptor[];
    readonly annotations?: Readonly<Record<string, string>>;
  } = JSON.parse(await answer.text());
  return index;
}

async function schemaErrors(report: unknown): Promise<unknown> {
  const schema = JSON.parse(await readFile(join(root, "docs/report.schema.json"), "utf8"));
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  validate(report);
  return validate.errors;
}

describe("a source that is built for several platforms", () => {
  let checkout: Checkout;
  let image: string;
  let inputs: StepInputs;
  let step: FinishedStep;

  beforeAll(async () => {
    checkout = await story.checkout(named, { tag: "v1.4.0" });
    image = story.image();
    const annotations = "org.opencontainers.image.title=Shop";
    inputs = { ...three, image, annotations, push: "true", sbom: "true" };
    step = await story.step(checkout, inputs);
  });

  it("is proven on each of them, and pushed as an index under the digest in the output", async () => {
    expect(step.log).not.toMatch(/^::error/m);
    expect(step.code).toBe(0);
    const { digest = "", platforms = "" } = step.outputs;
    expect(step.outputs).toMatchObject({
      reproducible: "true",
      image: `${image}@${digest}`,
      tags: `${image}:1.4.0`,
      changed: "true",
    });
    expect(step.outputs["image-id"] ?? "").toBe("");
    expect(await servedDigest(image, "1.4.0")).toBe(digest);
    // Without the referrers API, a registry lists each SBOM under a tag of the image that it is about.
    const lists = Object.values<string>(JSON.parse(platforms)).map((each) =>
      each.replace(":", "-"),
    );
    expect(await tagsOf(image)).toEqual(["1.4.0", ...lists.sort()]);
    const { manifests, annotations } = await indexOf(image, "1.4.0");
    const digests: Readonly<Record<string, string>> = JSON.parse(platforms);
    expect(Object.keys(digests)).toEqual(sorted);
    expect(manifests.map((each) => each.digest)).toEqual(Object.values(digests));
    expect(manifests.map(({ platform }) => platform)).toEqual([
      { architecture: "amd64", os: "linux" },
      { architecture: "arm", os: "linux", variant: "v7" },
      { architecture: "arm64", os: "linux" },
    ]);
    expect(annotations).toMatchObject({ "org.opencontainers.image.title": "Shop" });
  });

  it("has a proof of each in the report, which fits its schema", async () => {
    const { report } = step;
    expect(report?.verdict).toBe("true");
    expect(report?.images.map(({ platform }) => platform)).toEqual(sorted);
    for (const { proof, image: record } of report?.images ?? []) {
      const [first, second] = proof.builds;
      expect(first?.localDigest).toBe(second?.localDigest);
      expect(record?.imageId).toBe(first?.imageId);
    }
    expect(report?.index?.digest).toBe(step.outputs["digest"]);
    expect(
      await schemaErrors(JSON.parse(await readFile(step.outputs["report"] ?? "", "utf8"))),
    ).toBe(null);
    expect(step.log).toContain("Reproducible on linux/amd64, linux/arm/v7 and linux/arm64");
  });

  it("is in one layout, from which skopeo takes each image", async () => {
    for (const [arch, variant, out] of [
      ["amd64", "", "linux/amd64"],
      ["arm", "v7", "linux/arm/v7"],
      ["arm64", "", "linux/arm64"],
    ] as const) {
      const platform = [
        ...["--override-os=linux", `--override-arch=${arch}`],
        ...(variant === "" ? [] : [`--override-variant=${variant}`]),
      ];
      for (const from of [
        `oci:${step.outputs["layout"]}`,
        `docker://${image}@${step.outputs["digest"]}`,
      ]) {
        const text = await succeed([
          "skopeo",
          ...[...platform, "inspect", "--tls-verify=false", "--config", from],
        ]);
        const config: { readonly config: { readonly Labels: Readonly<Record<string, string>> } } =
          JSON.parse(text);
        const recipe = JSON.parse(config.config.Labels["dev.twofold.recipe"] ?? "");
        expect(recipe).toMatchObject({ platform: out });
      }
    }
  });

  it("has a list of packages for each platform", () => {
    const files = (step.outputs["sbom"] ?? "").split("\n");
    expect(files.map((path) => path.split("/").slice(-3).join("/"))).toEqual(
      ["linux-amd64", "linux-arm-v7", "linux-arm64"].flatMap((name) => [
        `platforms/${name}/sbom.cdx.json`,
        `platforms/${name}/sbom.spdx.json`,
      ]),
    );
  });

  it("is the same index from another run, where nothing is written", async () => {
    const again = await story.step(checkout, {
      ...{ ...inputs, sbom: "false" },
      platforms: "linux/amd64,linux/arm,linux/arm64",
    });
    expect(again.outputs).toMatchObject({ digest: step.outputs["digest"], changed: "false" });
  });

  it("has for one platform alone the image that the index has for it, and no index", async () => {
    const { platforms = "", digest = "" } = step.outputs;
    const alone = await story.step(checkout, {
      ...{ ...inputs, image: story.image(), sbom: "false" },
      platforms: "linux/arm64",
    });
    const own: Readonly<Record<string, string>> = JSON.parse(platforms);
    expect(alone.outputs["digest"]).toBe(own["linux/arm64"]);
    expect(alone.outputs["digest"]).not.toBe(digest);
    expect(alone.report?.index).toBeUndefined();
  });

  it("has to have the digest that is expected of the index", async () => {
    const { platforms = "" } = step.outputs;
    const own: Readonly<Record<string, string>> = JSON.parse(platforms);
    const other = story.image();
    const refused = await story.step(checkout, {
      ...{ ...inputs, image: other, sbom: "false" },
      "expected-digest": own["linux/amd64"] ?? "",
    });
    expect(refused.code).toBe(1);
    expect(refused.log).toContain(`the image is ${step.outputs["digest"]}`);
    expect(await tagsOf(other)).toEqual([]);
  });
});

describe("a source that differs on one of several platforms", () => {
  it("is pushed for none, and the report says on which", async () => {
    const chance = "cat /proc/sys/kernel/random/uuid >/out";
    const checkout = await story.checkout(
      crossBuilt(`echo 1 >/out; [ "$TARGETPLATFORM" != linux/arm64 ] || ${chance}`),
    );
    const image = story.image();
    const step = await story.step(checkout, { ...three, image, push: "true", tags: "1" });
    expect(step.code).toBe(1);
    expect(step.outputs["reproducible"]).toBe("false");
    expect(step.log).toContain("linux/arm64: The two builds differ in 2 places.");
    expect(step.log).toContain(
      "Not reproducible on linux/arm64: the two builds differ in 2 places",
    );
    expect(step.report?.images.map(({ proof }) => proof.verdict)).toEqual([
      "true",
      "true",
      "false",
    ]);
    expect(step.outputs["digest"] ?? "").toBe("");
    expect(step.outputs["layout"] ?? "").toBe("");
    expect(await tagsOf(image)).toEqual([]);
  });
});

describe("an image of several platforms that was kept", () => {
  it("is pushed by its own command, and verified for the machine's platform or those that are named", async () => {
    const checkout = await story.checkout(named, { tag: "v1.4.0" });
    const out = join(story.folder(), "kept");
    const kept = await story.cli(checkout.folder, [
      ...buildFlags({ platforms: "linux/amd64,linux/arm64" }),
      `--output=${out}`,
    ]);
    expect(kept.code).toBe(0);
    const digest = kept.stdout.trim();
    const image = story.image();
    const access = ["--no-tls-verify", `--image=${image}`];
    const pushed = await story.cli(checkout.folder, ["push", out, ...access]);
    expect([pushed.code, pushed.stdout.trim()]).toEqual([0, digest]);
    expect(await servedDigest(image, "1.4.0")).toBe(digest);

    const verified = await story.cli(checkout.folder, [
      ...["verify", `${image}:1.4.0`, "--no-tls-verify", "--json", `--expected-digest=${digest}`],
      ...[`--source=${checkout.folder}`, `--insecure-registries=${inject("registry")}`],
    ]);
    const found = JSON.parse(verified.stdout);
    expect(found.verdict).toBe("identical");
    expect(found.index.digest).toBe(digest);
    const other = process.arch === "arm64" ? "linux/amd64" : "linux/arm64";
    expect(found.index.unchecked).toMatchObject([{ platform: other }]);
    expect(verified.stderr).toContain(`unchecked   ${other}, sha256:`);

    const both = await story.cli(checkout.folder, [
      ...["verify", `${image}:1.4.0`, "--no-tls-verify", `--expected-digest=${digest}`],
      ...["--platforms=linux/amd64,linux/arm64", `--source=${checkout.folder}`],
      `--insecure-registries=${inject("registry")}`,
    ]);
    expect(both.stdout).toBe("linux/amd64 identical\nlinux/arm64 identical\n");
    expect(both.code).toBe(0);
  });
});
