import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { attributeByRecorded } from "../../../src/app/explain/attribute-differences.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { PathState, WatchedBuild } from "../../../src/domain/findings/watched-build.ts";
import { differs, twins } from "../../support/clues.ts";
import { realReaders } from "../../support/readers.ts";

const containerfile = parseContainerfile({
  text: "FROM base\nRUN one\nRUN two\n",
  file: "Containerfile",
});

/** A build whose second step wrote these files, at a time. */
function built(startedAt: number, files: Readonly<Record<string, string>>): WatchedBuild {
  const kept = new Map<string, Buffer>();
  const states = Object.entries(files).map(([path, text]): readonly [string, PathState] => {
    const digest = createHash("sha256").update(text).digest("hex");
    kept.set(digest, Buffer.from(text));
    const rest = { mode: 0o644, uid: 0, gid: 0, mtime: 0, linkname: "" };
    return [path, { type: "file", size: text.length, digest, ...rest }];
  });
  const before = new Map();
  return {
    ...{ by: "steps", startedAt, endedAt: startedAt + 1, cut: undefined, unread: 0 },
    steps: [
      { id: { stage: 0, index: 0 }, before, changes: new Map() },
      { id: { stage: 0, index: 1 }, before, changes: new Map(states) },
    ],
    read: (digest) => Promise.resolve(kept.get(digest)),
    close: () => Promise.resolve(),
  };
}

const found = (...contents: readonly [a: string, b: string, again: string]) => {
  const [a, b, again] = contents.map((text, at) => built(10 * at, { thing: text }));
  if (a === undefined || b === undefined || again === undefined) throw new Error("three builds");
  const difference = differs({ path: "thing", a: contents[0], b: contents[1] });
  const { instruction: _, ...unlocated } = difference;
  return attributeByRecorded(
    {
      scope: { containerfile, buildArgs: [] },
      readers: realReaders,
      differences: [unlocated],
      twins,
    },
    { builds: [a, b], again },
  );
};

describe("differences of two builds that were recorded when they first ran", () => {
  it("get the line that made them, and what the first build gave when it ran again", async () => {
    const [only] = await found("aaaa\n", "bbbb\n", "cccc\n");
    expect(only?.difference.instruction).toMatchObject({ line: 3 });
    const samples = only?.difference.samples;
    expect(samples).toMatchObject({
      kind: "compared",
      spans: [{ startedAt: 20 }, { startedAt: 10 }],
      again: { spots: [{ a: Buffer.from("cccc"), b: Buffer.from("bbbb") }] },
    });
    const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");
    expect(only?.watched?.states).toMatchObject([
      { digest: digestOf("cccc\n") },
      { digest: digestOf("bbbb\n") },
    ]);
    expect(only?.watched?.root.states).toMatchObject([
      { digest: digestOf("aaaa\n") },
      { digest: digestOf("bbbb\n") },
    ]);
  });

  it("agree with the rerun where the first build then gave what the second one had", async () => {
    const [only] = await found("aaaa\n", "bbbb\n", "bbbb\n");
    expect(only?.difference.samples).toMatchObject({ kind: "compared", again: undefined });
    expect(only?.difference.instruction).toMatchObject({ line: 3 });
  });
});
