import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { git } from "../support/checkout.ts";
import { layoutOf, tarOf } from "../support/layers.ts";
import { succeed } from "../support/program.ts";
import { shop } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

describe("`twofold inspect`", () => {
  it("reads back the source of what was built, from its layout and from the registry", async () => {
    const image = story.image();
    const files = Object.entries(shop()).map(([path, file]) => [`shops/a, b/${path}`, file]);
    const checkout = await story.checkout(Object.fromEntries(files));
    await git(checkout.folder, "commit", "-q", "--allow-empty", "-m", "Not pushed");
    const revision = await git(checkout.folder, "rev-parse", "HEAD");
    const step = await story.step(checkout, {
      context: "shops/a, b",
      image,
      tags: "1",
      push: "true",
    });
    expect(step.code).toBe(0);
    const layout = await story.cli(story.folder(), [
      "inspect",
      step.outputs["layout"] ?? "",
      "--json",
    ]);
    const inspected = JSON.parse(layout.stdout);
    expect(inspected).toMatchObject({
      digest: step.outputs["digest"],
      claims: {
        source: {
          id: step.outputs["source-id"],
          repository: checkout.repository,
          offset: "shops/a, b",
          version: "0.0.0-untagged",
          revision,
          from: "twofold",
        },
        recipe: {
          version: 2,
          file: "Containerfile",
          offset: "shops/a, b",
          network: "default",
          canonical: true,
          timestamp: 0,
          sourceDateEpoch: 318_211_200,
          buildContexts: [],
          bases: [{ name: inject("base").reference, digest: inject("base").digest }],
        },
        doubts: [],
      },
    });
    const advisories: string[] = JSON.parse(step.outputs["advisories"] ?? "");
    expect(inspected.claims.advisories).toEqual([...advisories].sort());
    const remote = ["inspect", `${image}:1`, "--tls-verify=false", "--json"];
    const served = JSON.parse((await story.cli(story.folder(), remote)).stdout);
    // Only the report that lies beside the layout knows the lines.
    const ofBoth = ({ layers, ...rest }: { layers: { digest: string }[] }) => ({
      ...rest,
      layers: layers.map(({ digest }) => digest),
    });
    expect(ofBoth(served)).toEqual(ofBoth(inspected));
    const [base, own] = inspected.layers;
    expect(base.origin).toMatch(/^base .*@sha256:/);
    expect(served.layers[0].origin).toMatch(/^base /);
    expect(own.origin).toContain("Containerfile:");
    const folder = dirname(step.outputs["layout"] ?? "");
    const whole = await story.cli(story.folder(), ["inspect", folder, "--json"]);
    expect(whole.stdout).toBe(layout.stdout);
  });

  it("shows what Sous wrote on an image, in a layout and in a registry", async () => {
    const layout = join(story.folder(), "sous");
    await mkdir(layout);
    const revision = "4f85".repeat(10);
    const Labels = {
      "com.opentable.sous.repo_url": "github.com/opentable/sous",
      "com.opentable.sous.repo_offset": "util",
      "com.opentable.sous.version": "1.0.0-pre",
      "com.opentable.sous.revision": revision,
      "com.opentable.sous.advisories": "dirty workspace,developer build",
    };
    const layers = [await tarOf([{ name: "a", content: "1" }])];
    await layoutOf(layout, { layers, config: { config: { Labels } }, ref: "1" });
    const image = story.image();
    await succeed([
      "skopeo",
      "copy",
      "-q",
      "--dest-tls-verify=false",
      `oci:${layout}:1`,
      `docker://${image}:1`,
    ]);
    for (const place of [layout, `${image}:1`]) {
      const call = await story.cli(story.folder(), ["inspect", place, "--tls-verify=false"]);
      expect(call.code).toBe(0);
      expect(call.stdout).toMatch(/^sha256:[0-9a-f]{64}\n$/);
      expect(call.stderr).toContain(
        `source ID    github.com/opentable/sous,1.0.0-pre+${revision},util\n`,
      );
      expect(call.stderr).toContain("advisories   dirty, developer build\n");
      expect(call.stderr).toContain("the labels of Sous");
    }
  });

  it("says that an image without labels claims nothing", async () => {
    const layout = join(story.folder(), "bare");
    await mkdir(layout);
    await layoutOf(layout, { layers: [await tarOf([{ name: "a" }])] });
    const call = await story.cli(story.folder(), ["inspect", layout]);
    expect(call.stderr).toContain("Its labels say nothing about its source.");
  });
});
