import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Sampler } from "../../../src/app/explain/samples.ts";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import type { PathState, WatchedBuild } from "../../../src/domain/findings/watched-build.ts";
import { between } from "../../support/compared.ts";
import { type LayerEntry, tarOf } from "../../support/layers.ts";
import { realReaders } from "../../support/readers.ts";

const readers = realReaders;

/** A rerun that kept these contents. */
function rerun(contents: readonly Uint8Array[], changes: Partial<WatchedBuild> = {}): WatchedBuild {
  const kept = new Map(contents.map((content) => [digestOf(content), content]));
  return {
    ...{ by: "steps", startedAt: 100, endedAt: 120, steps: [], cut: undefined, unread: 0 },
    read: (digest) => Promise.resolve(kept.get(digest)),
    close: () => Promise.resolve(),
    ...changes,
  };
}

function digestOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function fileOf(content: Uint8Array, changes: Partial<PathState> = {}): PathState {
  const digest = digestOf(content);
  const rest = { mode: 0o644, uid: 0, gid: 0, mtime: 0, linkname: "" };
  return { type: "file", size: content.length, digest, ...rest, ...changes };
}

interface Reran {
  readonly difference: Difference;
  readonly contents: readonly [string | Uint8Array, string | Uint8Array];
  readonly changes?: Partial<WatchedBuild>;
}

async function sampled({ difference, contents, changes }: Reran): Promise<Difference> {
  const [a, b] = [Buffer.from(contents[0]), Buffer.from(contents[1])];
  const builds = [rerun([a], changes), rerun([b], changes)] as const;
  const path = difference.path.split("//")[0] ?? "";
  const again = { path, states: [fileOf(a), fileOf(b)] as const };
  return await new Sampler({ builds, readers }).sampled({ difference, again });
}

async function only(a: LayerEntry, b: LayerEntry): Promise<Difference> {
  const [found] = await between([a], [b]);
  if (found === undefined) throw new Error("nothing differs");
  return found;
}

const spans = [
  { startedAt: 100, endedAt: 120 },
  { startedAt: 100, endedAt: 120 },
];

describe("the samples of a difference", () => {
  it("are the same place as the two reruns have it, with the time when they ran", async () => {
    const difference = await only(
      { name: "a", content: "x one\n" },
      { name: "a", content: "x two\n" },
    );
    const { samples } = await sampled({ difference, contents: ["x six\n", "x ten\n"] });
    expect(samples).toMatchObject({ kind: "compared", spans });
    const spots = samples?.kind === "compared" ? samples.again?.spots : undefined;
    expect(spots?.map(({ a, b }) => [String(Buffer.from(a)), String(Buffer.from(b))])).toEqual([
      ["six", "ten"],
    ]);
  });

  it("say where the reruns agree", async () => {
    const difference = await only({ name: "a", content: "1" }, { name: "a", content: "2" });
    const { samples } = await sampled({ difference, contents: ["3", "3"] });
    expect(samples).toEqual({ kind: "compared", again: undefined, spans });
  });

  it("are found in archives, by the member's name", async () => {
    const packed = async (text: string): Promise<Uint8Array> =>
      gzipSync(await tarOf([{ name: "in", content: text }]));
    const [a, b, c, d] = [
      await packed("1"),
      await packed("2"),
      await packed("3"),
      await packed("4"),
    ];
    const difference = await only({ name: "x.tgz", content: a }, { name: "x.tgz", content: b });
    expect(difference.path).toBe("x.tgz//in");
    const { samples } = await sampled({ difference, contents: [c, d] });
    const spots = samples?.kind === "compared" ? samples.again?.spots : undefined;
    expect(spots).toMatchObject([{ a: Buffer.from("3"), b: Buffer.from("4") }]);
  });

  it("are none where each step was committed, where a build was cut, or where nothing was kept", async () => {
    const difference = await only({ name: "a", content: "1" }, { name: "a", content: "2" });
    const contents = ["3", "4"] as const;
    const none = await Promise.all([
      sampled({ difference, contents, changes: { by: "layers" } }),
      sampled({ difference, contents, changes: { cut: "the log was lost" } }),
      sampled({ difference, contents, changes: { read: () => Promise.resolve(undefined) } }),
    ]);
    expect(none).toEqual([difference, difference, difference]);
  });

  it("are where links lead, and what files are called, in the reruns", async () => {
    const builds = [rerun([]), rerun([])] as const;
    const sampler = new Sampler({ builds, readers });
    const leads = (target: string): LayerEntry => ({
      name: "l",
      type: "symlink",
      linkname: target,
    });
    const state = (target: string): PathState =>
      fileOf(Buffer.alloc(0), { type: "symlink", linkname: target });
    const link = await sampler.sampled({
      difference: await only(leads("one"), leads("two")),
      again: { path: "l", states: [state("six"), state("ten")] },
    });
    expect(link.samples).toMatchObject({
      again: { headers: [{ linkname: "six" }, { linkname: "ten" }] },
    });
    const named = await sampler.sampled({
      difference: { path: "opt/a1", kind: "removed", layer: 0, evidence: [] },
      again: { path: "opt/b2", states: [fileOf(Buffer.alloc(0)), undefined] },
    });
    expect(named.samples).toEqual({ kind: "compared", again: undefined, path: "opt/b2", spans });
  });
});
