import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { digestOf } from "../../src/domain/oci/digest.ts";
import { writeClaimingBase } from "../support/claiming-base.ts";
import {
  baseTar,
  type HandMadeLayer,
  honest,
  type Published,
  publishHandMade,
} from "../support/hand-made.ts";
import { tarOf } from "../support/layers.ts";
import { readLayout } from "../support/layout.ts";
import { succeed } from "../support/program.ts";
import { servedDigest, tagsOf } from "../support/registry-view.ts";
import type { Wrap } from "../support/runner.ts";
import { insideSid, sidRoot } from "../support/sid.ts";
import { dice, shop, steps } from "../support/sources.ts";
import { buildFlags, newStory } from "../support/story.ts";

const story = newStory();

/** Inside sid, with the folder of this file's tests at its own path. */
const wrap: Wrap = (command) => insideSid(command, [story.folder()]);

beforeAll(async () => {
  await sidRoot();
}, 600_000);

describe("with the newest buildah", () => {
  it("a source that reproduces is proven, pushed and served under its digest", async () => {
    const checkout = await story.checkout(shop(), { tag: "v1.4.0" });
    const image = story.image();
    const step = await story.step(checkout, { image, push: "true", vary: "all" }, { wrap });
    expect(step.log).not.toMatch(/^::error/m);
    expect(step.code).toBe(0);
    expect(step.outputs["reproducible"]).toBe("true");
    // The base's only program is a static one.
    const held = step.report?.notVaried.map(({ variation }) => variation);
    expect(held).toEqual(["clock"]);
    expect(step.report?.toolchain?.buildah).toMatch(/^1\.[4-9]\d/);
    expect(await servedDigest(image, "1.4.0")).toBe(step.outputs["digest"]);
    expect((await readLayout(step.outputs["layout"] ?? "")).digest).toBe(step.outputs["digest"]);
  });

  it("one that does not is refused, by the CLI too", async () => {
    const checkout = await story.checkout(dice());
    const image = story.image();
    const step = await story.step(
      checkout,
      { image, tags: "1", push: "true" },
      { wrap, env: { BUILDAH_LAYERS: "true", BUILDAH_FORMAT: "docker", SOURCE_DATE_EPOCH: "1" } },
    );
    expect(step.code).toBe(1);
    expect(step.report?.differences.map(({ path }) => path)).toEqual(["r"]);
    expect(await tagsOf(image)).toEqual([]);
    const call = await story.cli(checkout.folder, buildFlags({}), { wrap });
    expect(call.code).toBe(1);
  });

  it("no base speaks for the image, and the history tells nothing else than the labels", async () => {
    const layout = join(await story.job(), "base");
    await writeClaimingBase(layout);
    const source = { Containerfile: "FROM base\nCOPY Containerfile /c\n" };
    const checkout = await story.checkout(source);
    const contexts = { "build-contexts": `base=oci-layout://${layout}` };
    const step = await story.step(checkout, contexts, { wrap });
    expect(step.code).toBe(0);
    const { config, manifest } = await readLayout(step.outputs["layout"] ?? "");
    expect(config.config.Labels).toMatchObject({
      "dev.twofold.reproducible": "true",
      "dev.twofold.exceptions": "",
      "dev.twofold.future": "",
      maintainer: "base",
    });
    expect(manifest.annotations?.["org.opencontainers.image.revision"] ?? "").toBe("");
    expect(manifest.annotations?.["dev.twofold.reproducible"] ?? "").toBe("");
    const passed = await story.step(
      await story.checkout(dice()),
      { reproducibility: "warn" },
      { wrap },
    );
    expect(passed.code).toBe(0);
    const differing = await readLayout(passed.outputs["layout"] ?? "");
    expect(differing.config.config.Labels?.["dev.twofold.reproducible"]).toBe("false");
    const told = JSON.stringify(differing.config.history);
    expect(told).not.toMatch(/dev\.twofold\.reproducible[\\"]*=[\\"]*true/);
  });

  it.each([
    { line: "RUN date -d @0 +%H >/trace", what: "time zone", variation: "timezone" },
    { line: "RUN hostname >/trace", what: "host's name", variation: "hostname" },
    {
      line: "COPY Containerfile /f\nRUN stat -c %Y /f >/trace",
      what: "modification times",
      variation: "context",
    },
  ])("an image that depends on the $what is found", async ({ line, variation }) => {
    const step = await story.step(await story.checkout(steps(line)), {}, { wrap });
    expect(step.code).toBe(1);
    expect(step.report?.differences).toMatchObject([{ path: "trace", variations: [variation] }]);
  });

  it("steps write to what they mount, of the context, the base and a stage, and lose it", async () => {
    const mounts = `--mount=type=bind,source=.,target=/c,rw --mount=type=bind,from=${inject("base").reference},target=/b,rw --mount=type=bind,from=first,target=/s,rw`;
    const { reference } = inject("base");
    const checkout = await story.checkout({
      Containerfile: `FROM ${reference} AS first\nRUN echo 1 >/one\nFROM ${reference}\nRUN ${mounts} cat /s/one >/seen; echo 2 >>/c/f; touch /b/new; echo 3 >/s/one; cat /c/f >>/seen\n`,
      f: "f\n",
    });
    const step = await story.step(checkout, {}, { wrap });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs["reproducible"]).toBe("true");
  });

  it("the owner of the checkout, cache mounts and the order of labels do not matter", async () => {
    const checkout = await story.checkout({
      ...steps("COPY f /f", "RUN --mount=type=cache,target=/c echo x >>/c/f; cp /c/f /g"),
      f: "f\n",
    });
    const foreign = join(story.folder(), "foreign");
    await succeed(["cp", "-a", checkout.folder, foreign]);
    await succeed(["chmod", "-R", "g+w", foreign]);
    await succeed(["chown", "-R", "1234:4321", foreign]);
    const own = await story.step(checkout, { labels: "a=1\nb=2" }, { wrap });
    const other = await story.step(
      { ...checkout, folder: foreign },
      { labels: "b=2\na=1" },
      { wrap },
    );
    expect([own.code, other.code]).toEqual([0, 0]);
    expect(other.outputs["digest"]).toBe(own.outputs["digest"]);
  });

  it("of two bases with one config, the final one's layers and digest are in the image", async () => {
    const tar = await baseTar(inject("base"));
    const final = honest(tar, 9);
    const [base, tool] = [await published(final), await published(honest(tar, 1))];
    const copy = `COPY --from=${tool.reference} /bin/busybox /copied`;
    const checkout = await story.checkout({ Containerfile: `FROM ${base.reference}\n${copy}\n` });
    const step = await story.step(checkout, { vary: "none" }, { wrap });
    expect(step.code).toBe(0);
    const { manifest } = await readLayout(step.outputs["layout"] ?? "");
    expect(manifest.layers[0]?.digest).toBe(digestOf(final.blob));
    expect(manifest.annotations?.["org.opencontainers.image.base.digest"]).toBe(base.digest);
  });

  it("a base whose config lies is refused in the same words", async () => {
    const [tar, evil] = [await baseTar(inject("base")), await tarOf([{ name: "evil" }])];
    const liar = await published({ ...honest(evil), claimed: digestOf(tar) });
    const checkout = await story.checkout(steps(`COPY --from=${liar.reference} /evil /copied`));
    const step = await story.step(checkout, { vary: "none" }, { wrap });
    expect(step.code).toBe(3);
    expect(step.report?.failure?.message).toBe(
      `The base ${liar.pinned} is not what its config says: layer 0 unpacks to ${digestOf(evil)}, its config lists ${digestOf(tar)}.`,
    );
  });
});

describe("a difference of a Containerfile that only newer buildahs take", () => {
  it("is led through here-documents, stages and copies to its line", async () => {
    const { reference } = inject("base");
    const random = "head -c8 /dev/urandom";
    const lines = [
      `FROM ${reference} AS one`,
      "RUN <<END",
      "mkdir /out",
      `${random} >/out/seed`,
      "END",
      "COPY <<END /note",
      "a note",
      "END",
      `FROM ${reference}`,
      "COPY --from=one /out /srv",
      `RUN ${random} >/own`,
    ];
    const checkout = await story.checkout({ Containerfile: `${lines.join("\n")}\n` });
    const step = await story.step(checkout, { "extra-builds": "0", vary: "store" }, { wrap });
    expect(step.code).toBe(1);
    const found = step.report?.differences.filter(({ kind }) => kind !== "config");
    expect(found?.map(({ path, instruction }) => [path, instruction?.line])).toEqual([
      ["own", 11],
      ["srv/seed", 2],
    ]);
  });
});

describe("the root in which the newest buildah runs", () => {
  it("has that buildah, this Node and the folder of the tests", async () => {
    const folder = story.folder();
    const buildah = await succeed(await insideSid(["buildah", "--version"], [folder]));
    expect(buildah).toMatch(/^buildah version 1\.[4-9]\d/);
    const look = `console.log(require("fs").existsSync("${folder}"))`;
    const node = await succeed(await insideSid([process.execPath, "-e", look], [folder]));
    expect(node).toBe("true");
  });
});

/** Puts an image of one layer into the registry. */
async function published(layer: HandMadeLayer): Promise<Published> {
  const layout = join(await story.job(), "layout");
  return await publishHandMade({ layers: [layer] }, { name: story.image(), layout });
}
