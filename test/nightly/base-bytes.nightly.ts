import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { digestOf } from "../../src/domain/oci/digest.ts";
import {
  baseTar,
  type HandMade,
  honest,
  type Published,
  publishHandMade,
  pushLayout,
  writeHandMade,
} from "../support/hand-made.ts";
import { tarOf } from "../support/layers.ts";
import { type LayoutImage, readLayout } from "../support/layout.ts";
import { tagsOf } from "../support/registry-view.ts";
import { type FinishedStep, newStory, type StepInputs } from "../support/story.ts";

const story = newStory();

/** Puts a hand-made image into the registry. */
async function published(image: HandMade): Promise<Published> {
  return await publishHandMade(image, {
    name: story.image(),
    layout: join(await story.job(), "layout"),
  });
}

/** A layer's tar with one file of its name. */
function tarWith(name: string): Promise<Buffer> {
  return tarOf([{ name, content: name, mode: 0o644 }]);
}

/** A layer's tar that takes a while to fetch and to unpack. */
function largeTar(): Promise<Buffer> {
  return tarOf([{ name: "large", content: randomBytes(24 << 20), mode: 0o644 }]);
}

function busybox(): Promise<Buffer> {
  return baseTar(inject("base"));
}

/** Builds a Containerfile of these lines, and nothing else. */
async function built(lines: readonly string[], inputs: StepInputs = {}): Promise<FinishedStep> {
  const checkout = await story.checkout({ Containerfile: `${lines.join("\n")}\n`, file: "made\n" });
  return await story.step(checkout, { vary: "none", ...inputs });
}

/** The image of a step that was proven; all its layers are checked against their diffIDs. */
async function imageOf(step: FinishedStep): Promise<LayoutImage> {
  expect(step.code).toBe(0);
  expect(step.outputs["reproducible"]).toBe("true");
  return await readLayout(step.outputs["layout"] ?? "");
}

function layersOf(image: LayoutImage): readonly string[] {
  return image.manifest.layers.map(({ digest }) => digest);
}

function blobsOf(image: HandMade): readonly string[] {
  return image.layers.map(({ blob }) => digestOf(blob));
}

/** Builds with a push, of which nothing may come. @returns why not */
async function refusal(lines: readonly string[], inputs: StepInputs = {}): Promise<string> {
  const image = story.image();
  const step = await built(lines, { image, tags: "1", push: "true", ...inputs });
  expect(step.code).toBe(3);
  expect(step.outputs).not.toHaveProperty("digest");
  expect(step.outputs["reproducible"]).toBe("unchecked");
  expect(await tagsOf(image)).toEqual([]);
  return step.report?.failure?.message ?? "";
}

describe("a base whose config lies about its layers is refused", () => {
  it("where it is only copied from, and claims a layer of the final base", async () => {
    const tar = await largeTar();
    const base = await published({ layers: [honest(await busybox()), honest(tar)] });
    const evil = await tarWith("evil");
    const liar = await published({ layers: [{ blob: gzipSync(evil), claimed: digestOf(tar) }] });
    const message = await refusal([
      `FROM ${base.reference}`,
      `COPY --from=${liar.reference} /evil /copied`,
    ]);
    expect(message).toBe(
      `The base ${liar.pinned} is not what its config says: layer 0 unpacks to ${digestOf(evil)}, its config lists ${digestOf(tar)}.`,
    );
  });

  it("where it is built on", async () => {
    const [tar, other] = [await tarWith("a"), await tarWith("b")];
    const layers = [honest(await busybox()), { ...honest(tar), claimed: digestOf(other) }];
    const liar = await published({ layers });
    const message = await refusal([`FROM ${liar.reference}`, "RUN echo >/f"]);
    expect(message).toContain(`${liar.pinned} is not what its config says: layer 1 unpacks to `);
  });

  it.each(["FROM", "COPY"])(
    "where %s takes it, and it has the config of an honest one",
    async (by) => {
      const tar = await busybox();
      const base = await published({ layers: [honest(tar)] });
      const liar = await published({
        layers: [{ ...honest(await tarWith("f")), claimed: digestOf(tar) }],
      });
      const [from, copied] = by === "FROM" ? [liar, base] : [base, liar];
      const message = await refusal([
        `FROM ${from.reference}`,
        `COPY --from=${copied.reference} /f /f`,
      ]);
      expect(message).toContain(`${liar.pinned} is not what its config says: layer 0 unpacks to `);
    },
  );

  it.each([
    { what: "fewer layers than it has", change: { layers: 2, lists: 1 } },
    { what: "more layers than it has", change: { layers: 1, lists: 2 } },
  ])("where it lists $what", async ({ change }) => {
    const [tar, more] = [await busybox(), await tarWith("more")];
    const liar = await published(
      change.lists === 1
        ? { layers: [honest(tar), { ...honest(more), claimed: undefined }] }
        : { layers: [honest(tar)], more: [digestOf(more)] },
    );
    const message = await refusal([`FROM ${liar.reference}`, "RUN echo >/f"]);
    expect(message).toBe(
      `The base ${liar.pinned} is not what its config says: its manifest has ${change.layers} layers, its config lists ${change.lists}.`,
    );
  });

  it("where it is the layout of a build context, of which a step mounts a file", async () => {
    const layers = [{ ...honest(await tarWith("f")), claimed: digestOf(await tarWith("g")) }];
    const layout = join(await story.job(), "layout");
    await writeHandMade(layout, { layers });
    const message = await refusal(
      [`FROM ${inject("base").reference}`, "RUN --mount=type=bind,from=tool,target=/t cat /t/f"],
      { "build-contexts": `tool=oci-layout://${layout}:1` },
    );
    expect(message).toContain("localhost/tool@sha256:");
    expect(message).toContain("layer 0 unpacks to");
  });
});

describe("two bases that have a layer in two compressions", () => {
  it.each([
    { what: "the final one is there last", isFinalSlow: true, runs: 2 },
    { what: "the final one is there first", isFinalSlow: false, runs: 2 },
  ])("give one digest in $runs runs where $what", async ({ isFinalSlow, runs }) => {
    const tar = await busybox();
    const slow = honest(await largeTar());
    const final: HandMade = { layers: [honest(tar, 1), ...(isFinalSlow ? [slow] : [])] };
    const other: HandMade = { layers: [honest(tar, 9), ...(isFinalSlow ? [] : [slow])] };
    const [base, tool] = [await published(final), await published(other)];
    const lines = [`FROM ${base.reference}`, `COPY --from=${tool.reference} /bin/busybox /copied`];
    const digests = new Set<string>();
    const checkout = await story.checkout({ Containerfile: `${lines.join("\n")}\n` });
    for (let run = 0; run < runs; run += 1) {
      const image = await imageOf(await story.step(checkout, { vary: "none" }));
      expect(layersOf(image).slice(0, -1)).toEqual(blobsOf(final));
      digests.add(image.digest);
    }
    expect(digests.size).toBe(1);
  });

  it.each([
    { level: 1, other: 9 },
    { level: 9, other: 1 },
  ])("and the same config give what the final one has: gzip -$level", async ({ level, other }) => {
    const tar = await busybox();
    const base = await published({ layers: [honest(tar, level)] });
    const tool = await published({ layers: [honest(tar, other)] });
    const lines = [`FROM ${base.reference}`, `COPY --from=${tool.reference} /bin/busybox /copied`];
    const image = await imageOf(await built(lines));
    expect(layersOf(image)[0]).toBe(digestOf(honest(tar, level).blob));
    expect(image.manifest.annotations).toMatchObject({
      "org.opencontainers.image.base.digest": base.digest,
      "org.opencontainers.image.base.name": base.reference,
    });
  });

  it("and two tags of one repository give the final one's tag", async () => {
    const base = await published({ layers: [honest(await busybox())] });
    const other = base.reference.replace(/:1$/, ":0");
    await pushLayout(base.layout, other);
    for (const [from, copied] of [
      [base.reference, other],
      [other, base.reference],
    ]) {
      const image = await imageOf(
        await built([`FROM ${from}`, `COPY --from=${copied} /bin/busybox /copied`]),
      );
      expect(image.manifest.annotations?.["org.opencontainers.image.base.name"]).toBe(from);
    }
  });

  it("and one tag, which moved from one to the other, are two images", async () => {
    const tar = await busybox();
    const before = await published({ layers: [honest(tar), honest(await tarWith("before"))] });
    const after = join(await story.job(), "layout");
    await writeHandMade(after, { layers: [honest(tar), honest(await tarWith("after"))] });
    await pushLayout(after, before.reference);
    const old = `${before.reference}@${before.digest}`;
    const lines = [`FROM ${before.reference}`, `COPY --from=${old} /before /copied`];
    const image = await imageOf(await built([...lines, "RUN cat /after /copied"]));
    expect(image.manifest.annotations?.["org.opencontainers.image.base.name"]).toBe(
      before.reference,
    );
  });
});
