import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { besideImage } from "../support/attestations.ts";
import { tagsOf } from "../support/registry-view.ts";
import { parseReport } from "../support/report-view.ts";
import { steps } from "../support/sources.ts";
import { buildFlags, newStory } from "../support/story.ts";

const story = newStory();

const manifest = JSON.stringify({ name: "left-pad", version: "1.3.0", license: "WTFPL" });
const source = {
  ...steps("COPY node_modules /app/node_modules", "RUN echo x > /app/own"),
  "node_modules/left-pad/package.json": manifest,
};

describe("input `sbom`", () => {
  it("writes documents beside the layout, and the image is the same without them", async () => {
    const checkout = await story.checkout(source);
    const plain = await story.step(checkout, {});
    const step = await story.step(checkout, { sbom: "true" });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs["digest"]).toBe(plain.outputs["digest"]);
    expect(plain.outputs["sbom"]).toBeUndefined();
    const output = dirname(step.outputs["layout"] ?? "");
    const files = ["sbom.cdx.json", "sbom.spdx.json"].map((name) => join(output, name));
    expect(step.outputs["sbom"]).toBe(files.join("\n"));
    const [cyclonedx = "", spdx = ""] = await Promise.all(
      files.map((path) => readFile(path, "utf8")),
    );
    const purls = JSON.parse(cyclonedx).components.flatMap(
      ({ purl }: { purl?: string }) => purl ?? [],
    );
    expect(purls).toContain("pkg:npm/left-pad@1.3.0");
    expect(JSON.parse(spdx).packages[0].versionInfo).toBe(step.outputs["digest"]);
    const printed = await story.cli(story.folder(), ["sbom", step.outputs["layout"] ?? ""]);
    expect(printed.stdout).toBe(cyclonedx);
  });

  it("puts the documents beside the image that is pushed, once, and says so", async () => {
    const checkout = await story.checkout(source);
    const inputs = { image: story.image(), tags: "1", push: "true", sbom: "true" };
    const step = await story.step(checkout, inputs);
    expect(step.code, step.log).toBe(0);
    const digest = step.outputs["digest"] ?? "";
    const files = (step.outputs["sbom"] ?? "").split("\n");
    const beside = await besideImage(inputs.image, digest);
    expect(beside.map(({ artifactType }) => artifactType)).toEqual([
      "application/vnd.cyclonedx+json",
      "application/spdx+json",
    ]);
    for (const [index, { file }] of beside.entries()) {
      expect(file).toBe(await readFile(files[index] ?? "", "utf8"));
    }
    const { sboms = [] } = parseReport(await readFile(step.outputs["report"] ?? "", "utf8"));
    expect(sboms.map(({ format, packages, referrers }) => [format, packages, referrers])).toEqual([
      ["cyclonedx", expect.any(Number), [`${inputs.image}@${beside[0]?.digest}`]],
      ["spdx", expect.any(Number), [`${inputs.image}@${beside[1]?.digest}`]],
    ]);
    const again = await story.step(checkout, inputs);
    expect(again.code, again.log).toBe(0);
    expect(again.outputs["digest"]).toBe(digest);
    expect(await besideImage(inputs.image, digest)).toEqual(beside);
    expect(await tagsOf(inputs.image)).toEqual(["1", digest.replace(":", "-")]);
  });

  it("is a flag of the command line, and the folder can be used again", async () => {
    const { folder } = await story.checkout(source);
    const flags = buildFlags({ output: "out" });
    const both = await story.cli(folder, [...flags, "--sbom=true"]);
    expect(both.code, both.stderr).toBe(0);
    const one = await story.cli(folder, [...flags, "--sbom=spdx"]);
    expect(one.code, one.stderr).toBe(0);
    expect((await readdir(join(folder, "out"))).sort()).toEqual([
      "layout",
      "report.html",
      "report.json",
      "sbom.spdx.json",
    ]);
  });

  it("writes nothing where the builds differ", async () => {
    const checkout = await story.checkout(steps("RUN head -c8 /dev/urandom > /r"));
    const step = await story.step(checkout, { sbom: "true", "extra-builds": "0" });
    expect(step.code).toBe(1);
    expect(step.outputs["sbom"]).toBeUndefined();
    expect(await readdir(dirname(step.outputs["report"] ?? ""))).not.toContain("sbom.cdx.json");
  });
});
