import { access } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SourceFiles } from "../support/checkout.ts";
import { type Meddling, writeMeddler } from "../support/meddler.ts";
import { tagsOf } from "../support/registry-view.ts";
import { dice, steps } from "../support/sources.ts";
import { buildFlags, type FinishedStep, newStory, type StepInputs } from "../support/story.ts";

const story = newStory();

interface Meddled {
  readonly step: FinishedStep;
  readonly image: string;
}

async function meddler(meddling: Meddling): Promise<string> {
  const buildah = join(await story.job(), "buildah");
  await writeMeddler(buildah, meddling);
  return buildah;
}

/** Builds and pushes with a buildah that exports something else than it built. */
async function meddled(
  meddling: Meddling,
  source: SourceFiles,
  inputs: StepInputs = {},
): Promise<Meddled> {
  const image = story.image();
  const step = await story.step(await story.checkout(source), {
    buildah: await meddler(meddling),
    image,
    tags: "1",
    push: "true",
    vary: "none",
    ...inputs,
  });
  return { step, image };
}

const honest = (): SourceFiles => steps("RUN echo made >/made");

describe("an exported image that is not the one that was compared", () => {
  it.each<{ meddling: Meddling; says: RegExp }>([
    {
      meddling: "own layer",
      says: /compared: layer 1 is damaged: .* holds a tar with the digest/,
    },
    { meddling: "damaged layer", says: /compared: layer 1 is damaged: / },
    { meddling: "layer less", says: /the manifest has 1 layers, the config has 2 diffIDs/ },
    {
      meddling: "config",
      says: /compared: its config is sha256:\w+, but the build's is sha256:/,
    },
    { meddling: "annotation", says: /compared: its annotation "added" is different/ },
  ])("by its $meddling is refused before the push", async ({ meddling, says }) => {
    const { step, image } = await meddled(meddling, honest());
    expect(step.code).toBe(3);
    expect(step.report?.failure?.message).toMatch(says);
    expect(await tagsOf(image)).toEqual([]);
    for (const output of ["digest", "image", "tags", "layout"]) {
      expect(step.outputs[output] ?? "").toBe("");
    }
    expect(step.report).not.toHaveProperty("image");
  });

  it("is refused before the labels of a build that differs would hide it", async () => {
    const { step, image } = await meddled("config", dice(), { reproducibility: "warn" });
    expect(step.code).toBe(3);
    expect(step.report?.failure?.message).toMatch(/compared: its config is/);
    expect(await tagsOf(image)).toEqual([]);
  });

  it("is refused where it is only kept, and its folder is not told", async () => {
    const checkout = await story.checkout(honest());
    const output = join(await story.job(), "out");
    const flags = buildFlags({ buildah: await meddler("own layer"), output, vary: "none" });
    const call = await story.cli(checkout.folder, [...flags, "--json"]);
    expect(call.code).toBe(3);
    expect(call.stdout).not.toContain('"image"');
    await access(join(output, "report.json"));
  });
});
