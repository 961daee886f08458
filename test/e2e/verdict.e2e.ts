import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { variationNames } from "../../src/domain/build/environment.ts";
import { git } from "../support/checkout.ts";
import { writeClaimingBase } from "../support/claiming-base.ts";
import { readLayout } from "../support/layout.ts";
import { tagsOf } from "../support/registry-view.ts";
import { dice, shop, steps } from "../support/sources.ts";
import { stepServer } from "../support/step-server.ts";
import { buildFlags, type FinishedStep, newStory } from "../support/story.ts";

const story = newStory();
const url = stepServer();

/** The static busybox of the tests' base keeps the true day. */
const all = variationNames.length;

async function labelsOf(step: FinishedStep): Promise<Readonly<Record<string, string>>> {
  return (await readLayout(step.outputs["layout"] ?? "")).config.config.Labels ?? {};
}

describe("what was varied is part of the verdict", () => {
  it("in outputs, headline, notice and label, without a step to vary, with one, once and for nothing", async () => {
    const still = await story.checkout(steps("COPY Containerfile /c"));
    const full = await story.step(still, { vary: "all" });
    expect(full.summary).toMatch(/^## ✅ [^\n]+ · /);
    expect(full.summary).toContain(` · Reproducible: equal under ${all} of ${all} variations`);
    expect(JSON.parse(full.outputs["varied"] ?? "")).toEqual(variationNames);
    expect(full.outputs["not-varied"]).toBe("[]");
    expect(full.log).not.toContain("::notice");
    expect(await labelsOf(full)).toMatchObject({
      "dev.twofold.reproducible": "true",
      "dev.twofold.exceptions": "",
    });

    const none = await story.step(still, { vary: "none" });
    expect(none.summary).toContain(
      ` · Reproducible: equal, but ${all} of ${all} variations were not applied: store, context`,
    );
    expect(none.outputs["varied"]).toBe("[]");
    expect(JSON.parse(none.outputs["not-varied"] ?? "")).toEqual(
      variationNames.map((variation) => ({ variation, reason: "left out by `vary`" })),
    );
    expect(none.log).toMatch(
      /^::notice title=Twofold::The two builds were not varied in every way: /m,
    );
    // The same bytes: what this machine varied is not a part of the image.
    expect(none.outputs["digest"]).toBe(full.outputs["digest"]);

    const once = await story.step(still, { reproducibility: "skip" });
    expect(once.code).toBe(0);
    expect(once.summary).toMatch(/^## ⚠️ .* · Unchecked: built once, nothing was compared/);
    expect(once.outputs).toMatchObject({ reproducible: "unchecked", varied: "[]" });
    expect(JSON.parse(once.outputs["not-varied"] ?? "")).toHaveLength(all);
    expect(once.log).toContain("::notice title=Twofold::Built once: nothing was compared.");
    expect(await labelsOf(once)).toMatchObject({ "dev.twofold.reproducible": "unchecked" });
    expect(once.outputs["digest"]).not.toBe(full.outputs["digest"]);
  });

  it("under chroot isolation too", async () => {
    const env = { BUILDAH_ISOLATION: "chroot" };
    const step = await story.step(await story.checkout(shop()), {}, { env });
    expect(step.code).toBe(0);
    expect(step.summary).toMatch(
      new RegExp(
        `^## ⚠️ .* · Reproducible: equal, but \\d+ of ${all} variations were not applied: hostname`,
      ),
    );
    expect(step.log).toMatch(/^::notice title=Twofold::.*hostname.*chroot isolation/m);
  });

  it("what a step switches off for itself is named with its line, and refused where it is required", async () => {
    const source = steps(
      "ENV TZ=UTC",
      "RUN echo 1 >/a",
      "ENV LD_PRELOAD=''",
      "RUN echo 2 >/b",
      `RUN wget -q -O /v ${url()}`,
    );
    const checkout = await story.checkout(source);
    const image = story.image();
    const step = await story.step(checkout, {
      image,
      tags: "1",
      push: "true",
      "require-varied": "timezone,network,store",
    });
    expect(step.code).toBe(1);
    expect(step.log).toMatch(
      /`require-varied` names variations that were not applied: `timezone` at Containerfile:3, :5, :6 \(the image or the Containerfile sets TZ\), `network` at Containerfile:6 \(the step uses the network\)/,
    );
    expect(step.log).toContain("write `require-varied: store`");
    expect(step.commands.find(({ name }) => name === "error")?.properties).toMatchObject({
      file: "Containerfile",
      line: "3",
    });
    expect(await tagsOf(image)).toEqual([]);
    expect(step.report?.failure?.code).toBe("not-varied");
    expect(step.report?.notVaried).toContainEqual({
      variation: "clock",
      reason: "the image or the Containerfile sets LD_PRELOAD",
      steps: [
        { file: "Containerfile", line: 5, text: "RUN echo 2 >/b" },
        { file: "Containerfile", line: 6, text: `RUN wget -q -O /v ${url()}` },
      ],
    });
    const held = await story.step(checkout, { "require-varied": "store,hostname" });
    expect(held.code).toBe(0);
  });

  it("what the machine cannot do is refused before anything is built", async () => {
    const step = await story.step(
      await story.checkout(shop()),
      { "require-varied": "hostname" },
      { env: { BUILDAH_ISOLATION: "chroot" } },
    );
    expect(step.code).toBe(1);
    expect(step.log).toContain("`hostname` (steps run under chroot isolation");
    expect(step.log).not.toContain("STEP 1");
  });

  it("what was built once is pushed where that is asked for by name", async () => {
    const checkout = await story.checkout(shop());
    const image = story.image();
    const pushed = { image, tags: "1", push: "true", reproducibility: "skip" };
    const refused = await story.step(checkout, pushed);
    expect(refused.code).toBe(2);
    expect(refused.log).toContain("Write `push-unchecked: true`");
    expect(await tagsOf(image)).toEqual([]);
    const step = await story.step(checkout, { ...pushed, "push-unchecked": "true" });
    expect(step.code).toBe(0);
    expect(await tagsOf(image)).toEqual(["1"]);
    const told = await story.cli(story.folder(), ["inspect", `${image}:1`, "--tls-verify=false"]);
    expect(told.stderr).toMatch(/^Unchecked, according to its label/);
  });
});

describe("the command line prints a digest", () => {
  it("when everything asked for held, and nothing when it did not", async () => {
    const checkout = await story.checkout(shop());
    const held = await story.cli(checkout.folder, buildFlags({}));
    expect([held.code, held.stdout]).toEqual([0, expect.stringMatching(/^sha256:[0-9a-f]{64}\n$/)]);
    const image = story.image().replace(/^[^/]+/, "127.0.0.1:9");
    const unpushed = await story.cli(
      checkout.folder,
      buildFlags({ image, tags: "1", push: "true" }),
    );
    expect([unpushed.code, unpushed.stdout]).toEqual([3, ""]);
    const unvaried = await story.cli(checkout.folder, buildFlags({ "require-varied": "clock" }));
    expect([unvaried.code, unvaried.stdout]).toEqual([1, ""]);
    expect(unvaried.stderr).toContain(
      "`--require-varied` names variations that were not applied: `clock`",
    );
    const differing = await story.checkout(dice());
    const refused = await story.cli(differing.folder, buildFlags({ "extra-builds": "0" }));
    expect([refused.code, refused.stdout]).toEqual([1, ""]);
    const warned = await story.cli(
      differing.folder,
      buildFlags({ reproducibility: "warn", "extra-builds": "0" }),
    );
    expect([warned.code, warned.stdout]).toEqual([0, expect.stringMatching(/^sha256:/)]);
  });
});

describe("labels", () => {
  it("of a base, and its annotations, never speak for the image that is built on it", async () => {
    const layout = join(await story.job(), "base");
    await writeClaimingBase(layout);
    const checkout = await story.checkout({
      Containerfile: "FROM base\nCOPY Containerfile /c\n",
    });
    // Without a repository, Twofold has no source of its own to write.
    await git(checkout.folder, "remote", "remove", "origin");
    const step = await story.step(checkout, { "build-contexts": `base=oci-layout://${layout}` });
    expect(step.code).toBe(0);
    const image = await readLayout(step.outputs["layout"] ?? "");
    const labels = image.config.config.Labels ?? {};
    expect(labels).toMatchObject({
      "org.opencontainers.image.source": "",
      "org.opencontainers.image.base.name": "localhost/base:latest",
      "org.opencontainers.image.revision": checkout.revision,
      "org.opencontainers.image.version": "0.0.0-untagged",
      "dev.twofold.source-id": step.outputs["source-id"],
      "dev.twofold.reproducible": "true",
      "dev.twofold.exceptions": "",
      "dev.twofold.future": "",
      "dev.twofold.triggered": "",
      maintainer: "base",
    });
    expect(image.manifest.annotations).toMatchObject({
      "org.opencontainers.image.source": "",
      "org.opencontainers.image.revision": "",
      "dev.twofold.reproducible": "",
      maintainer: "base",
    });
    const told = await story.cli(story.folder(), ["inspect", step.outputs["layout"] ?? ""]);
    expect(told.stderr).toMatch(/^Reproducible, according to its label: two builds were equal\.\n/);
    expect(told.stderr).not.toContain("base.example");
    expect(told.stderr).not.toContain("Labels that are invalid");
  });

  it("of Twofold's own cannot be set by a Containerfile", async () => {
    const source = steps("RUN true", "LABEL a=b dev.twofold.reproducible=true");
    const step = await story.step(await story.checkout(source), {});
    expect(step.code).toBe(2);
    expect(step.log).toContain("Containerfile:3: LABEL sets `dev.twofold.reproducible`");
    expect(step.log).not.toContain("STEP 1");
  });

  it("say that a difference was let pass, in the history too, and `inspect` says it first", async () => {
    const step = await story.step(await story.checkout(dice()), { reproducibility: "warn" });
    expect(step.code).toBe(0);
    expect(step.outputs["reproducible"]).toBe("false");
    const { config } = await readLayout(step.outputs["layout"] ?? "");
    expect(config.config.Labels).toMatchObject({
      "dev.twofold.reproducible": "false",
      "dev.twofold.exceptions": "",
    });
    expect(JSON.stringify(config.history)).not.toContain('reproducible\\"=\\"true');
    const told = await story.cli(story.folder(), ["inspect", step.outputs["layout"] ?? ""]);
    expect(told.stderr).toMatch(
      /^Not reproducible, according to its label: two builds differed\.\n/,
    );
  });
});
