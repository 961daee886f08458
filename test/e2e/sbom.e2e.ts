import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
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
