import { cp, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { variationNames } from "../../src/domain/build/environment.ts";
import { type Checkout, git } from "../support/checkout.ts";
import { fileOf, readLayout } from "../support/layout.ts";
import { root } from "../support/paths.ts";
import { servedDigest, tagsOf } from "../support/registry-view.ts";
import { parseReport } from "../support/report-view.ts";
import { cleanShop } from "../support/sources.ts";
import { buildFlags, expectOnlyLeft, type FinishedStep, newStory } from "../support/story.ts";

const story = newStory();

async function schemaErrors(report: unknown): Promise<unknown> {
  const schema = JSON.parse(await readFile(join(root, "docs/report.schema.json"), "utf8"));
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  validate(report);
  return validate.errors;
}

describe("a source that reproduces, at a version's tag", () => {
  const inputs = { labels: "org.opencontainers.image.title=Shop" };
  let checkout: Checkout;
  let names: readonly string[];
  let step: FinishedStep;

  beforeAll(async () => {
    checkout = await story.checkout(cleanShop(), { tag: "v1.4.0" });
    names = [story.image(), story.image()];
    const pushed = { image: names.join("\n"), tags: "1.4.0, latest", push: "true" };
    step = await story.step(checkout, { ...inputs, ...pushed, vary: "all" });
  });

  it("is proven, pushed to every name and tag, and served under the digest in the output", async () => {
    expect(step.log).not.toMatch(/^::error/m);
    expect(step.code).toBe(0);
    const [first, second] = names;
    expect(step.outputs).toMatchObject({
      reproducible: "true",
      advisories: "[]",
      repository: checkout.repository,
      revision: checkout.revision,
      version: "1.4.0",
      "source-id": `${checkout.repository},1.4.0+${checkout.revision}`,
      image: `${first}@${step.outputs["digest"]}\n${second}@${step.outputs["digest"]}`,
      tags: `${first}:1.4.0\n${first}:latest\n${second}:1.4.0\n${second}:latest`,
    });
    expect(step.outputs["offset"] ?? "").toBe("");
    for (const image of names) {
      expect(await tagsOf(image)).toEqual(["1.4.0", "latest"]);
      for (const tag of ["1.4.0", "latest"]) {
        expect(await servedDigest(image, tag)).toBe(step.outputs["digest"]);
      }
    }
  });

  it("is pushed to the full references that docker/metadata-action writes, with or without `image`", async () => {
    const checkout = await story.checkout(cleanShop(), { tag: "v1.4.0" });
    const [first, second] = [story.image(), story.image()];
    const tags = `${first}:1.4.0\n${first}:latest\n${second}:1.4.0`;
    const named = { image: `${first}\n${second}`, tags, push: "true" };
    const steps = [
      await story.step(checkout, { tags, push: "true" }),
      await story.step(checkout, named),
    ];
    for (const { code, outputs } of steps) {
      expect(code).toBe(0);
      expect(outputs).toMatchObject({ tags, advisories: "[]" });
      expect(await tagsOf(first)).toEqual(["1.4.0", "latest"]);
      expect(await tagsOf(second)).toEqual(["1.4.0"]);
      expect(await servedDigest(second, "1.4.0")).toBe(outputs["digest"]);
    }
  });

  it("gives a layout with the same image, labelled with its source and its pinned base", async () => {
    const image = await readLayout(step.outputs["layout"] ?? "");
    expect(image.digest).toBe(step.outputs["digest"]);
    expect(image.manifest.config.digest).toBe(step.outputs["image-id"]);
    expect(image.config.config.Labels).toMatchObject({
      "org.opencontainers.image.title": "Shop",
      "org.opencontainers.image.revision": checkout.revision,
      "org.opencontainers.image.version": "1.4.0",
      "org.opencontainers.image.base.name": inject("base").reference,
      "org.opencontainers.image.base.digest": inject("base").digest,
      "dev.twofold.source-id": `${checkout.repository},1.4.0+${checkout.revision}`,
      "dev.twofold.advisories": "",
    });
    expect(await fileOf(image, "srv/greeting.txt")).toBe("hello\nmore\n");
  });

  it("is told with verdict, digest, source, layers and sizes in the job's summary", () => {
    const { summary, outputs } = step;
    expect(summary).toMatch(/reproducible/i);
    expect(summary).toContain(outputs["digest"]);
    expect(summary).toContain(checkout.revision.slice(0, 7));
    expect(summary).toMatch(/Containerfile:2-5/);
    expect(summary).toMatch(/\d (B|kB|KiB|MB|MiB)/);
  });

  it("gives a report that follows the published schema", async () => {
    const { report, outputs } = step;
    const written = await readFile(outputs["report"] ?? "", "utf8");
    expect(await schemaErrors(JSON.parse(written))).toBeNull();
    const { reference, digest } = inject("base");
    expect(report).toMatchObject({
      schemaVersion: 2,
      verdict: "true",
      platform: expect.stringMatching(/^linux\//),
      source: { revision: checkout.revision },
      varied: variationNames.filter((name) => name !== "clock"),
      notVaried: [{ variation: "clock", reason: "the image has only static programs" }],
      pushed: names.flatMap((name) =>
        ["1.4.0", "latest"].map((tag) => ({
          reference: `${name}:${tag}`,
          digest: outputs["digest"],
        })),
      ),
      differences: [],
    });
    expect(report?.bases).toMatchObject([{ pinned: `${reference.replace(/:1$/, "")}@${digest}` }]);
    const [first, second] = report?.builds ?? [];
    expect(first?.localDigest).toBe(second?.localDigest);
    expect(first?.imageId).toBe(second?.imageId);
    expect(report?.toolchain?.buildah).toMatch(/^\d+\.\d+/);
  });

  it("comes out the same on the oldest Node that is supported", async () => {
    const older = await story.step(checkout, inputs, { node: process.execPath });
    expect(older.code).toBe(0);
    expect(older.outputs["digest"]).toBe(step.outputs["digest"]);
  });

  it("comes out the same from the CLI, which prints the report on standard output alone", async () => {
    const image = story.image();
    const output = join(await story.job(), "result");
    const flags = buildFlags({ ...inputs, image, push: "true", output });
    const call = await story.cli(checkout.folder, [...flags, "--json"]);
    expect(call.stderr).not.toContain("error");
    expect(call.code).toBe(0);
    const report = parseReport(call.stdout);
    expect(report.image?.digest).toBe(step.outputs["digest"]);
    expect(await servedDigest(image, "1.4.0")).toBe(step.outputs["digest"]);
    expect(call.stderr).not.toContain("\u001b");
    await expectOnlyLeft(call.job, []);
  });

  it("is pushed from its kept layout later, as long as everything still proves it", async () => {
    const folder = dirname(step.outputs["layout"] ?? "");
    const out = join(story.folder(), "kept");
    await cp(folder, out, { recursive: true });
    const image = story.image();
    const push = ["push", join(out, "layout"), `--image=${image}`, "--tls-verify=false"];
    const call = await story.cli(story.folder(), push);
    expect(call.stderr).toContain(`pushed ${image}:1.4.0@${step.outputs["digest"]}`);
    expect([call.code, call.stdout]).toEqual([0, `${step.outputs["digest"]}\n`]);
    expect(await servedDigest(image, "1.4.0")).toBe(step.outputs["digest"]);

    const other = [...push.slice(0, 2), `--image=${story.image()}`, "--tls-verify=false"];
    const file = join(out, "report.json");
    const report = await readFile(file, "utf8");
    await writeFile(file, report.replace('"verdict": "true"', '"verdict": "false"'));
    const unproven = await story.cli(story.folder(), other);
    expect(unproven.stderr).toContain("has the verdict `false`");
    expect([unproven.code, unproven.stdout]).toEqual([1, ""]);

    await writeFile(file, report);
    const { manifest } = await readLayout(join(out, "layout"));
    const [layer] = manifest.layers.slice(-1);
    const blob = join(out, "layout/blobs", layer?.digest.replace(":", "/") ?? "");
    const bytes = await readFile(blob);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    await writeFile(blob, bytes);
    const damaged = await story.cli(story.folder(), other);
    expect([damaged.code, damaged.stdout]).toEqual([3, ""]);
    expect(await tagsOf(other[2]?.replace("--image=", "") ?? "")).toEqual([]);
  });
});

describe("a source whose state is not clean", () => {
  it("is labelled so, and refused before anything is built when that is forbidden", async () => {
    const checkout = await story.checkout(cleanShop());
    await git(checkout.folder, "commit", "-q", "--allow-empty", "-m", "Not pushed");
    const labelled = await story.step(checkout, {});
    expect(labelled.code).toBe(0);
    expect(JSON.parse(labelled.outputs["advisories"] ?? "")).toEqual(["unpushed", "untagged"]);
    const image = await readLayout(labelled.outputs["layout"] ?? "");
    expect(image.config.config.Labels?.["dev.twofold.advisories"]).toBe("unpushed,untagged");

    const name = story.image();
    const refused = await story.step(checkout, { forbid: "unpushed", image: name, push: "true" });
    expect(refused.code).toBe(1);
    expect(refused.log).toMatch(/unpushed/);
    expect(refused.log).not.toContain("STEP");
    expect(JSON.parse(refused.outputs["advisories"] ?? "")).toEqual(["unpushed", "untagged"]);
    expect(await tagsOf(name)).toEqual([]);
  });

  it("is a checked-out version's no longer when a tracked file is changed", async () => {
    const checkout = await story.checkout(cleanShop(), { tag: "v1.0.0" });
    await git(checkout.folder, "rm", "-q", "assets/logo.txt");
    const step = await story.step(checkout, {});
    expect(JSON.parse(step.outputs["advisories"] ?? "")).toEqual(["dirty"]);
  });
});
