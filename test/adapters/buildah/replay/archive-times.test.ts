import { describe, expect, it } from "vitest";
import { ArchiveTimes } from "../../../../src/adapters/buildah/replay/archive-times.ts";
import type { FolderState, Seen } from "../../../../src/adapters/buildah/replay/folder-state.ts";
import { digestFromHex } from "../../../../src/domain/oci/digest.ts";

const seen = (path: string, mtime: string): Seen => ({
  ...{ path, mtime, type: "f", inode: "1", links: 1, mode: 0o644, uid: 0, gid: 0, signature: "" },
  ...{ facts: "", isOpaque: false, leaks: new Set() },
});
const paths = [seen("b", "500.5"), seen("a", "500.5"), seen("own", "1001")];
const before: FolderState = {
  paths: new Map(
    [...paths]
      .sort((a, b) => Number(a.path > b.path) - Number(a.path < b.path))
      .map((each) => [each.path, each]),
  ),
  digest: digestFromHex("0".repeat(64)),
  odd: undefined,
};
const spans = [
  { from: 1000, to: 1010 },
  { from: 9000, to: 9010 },
];

describe("the time of an entry", () => {
  it.each([
    ["of the step, by either clock", "new", "1005.25", { kind: "step", age: "4.770000" }],
    ["of the step, by the moved clock", "new", "9000", { kind: "step", age: "10.020000" }],
    [
      "that the path had before, though the build set it",
      "own",
      "1001",
      { kind: "like", path: "own" },
    ],
    ["that another path had before", "moved", "500.5", { kind: "like", path: "a" }],
    ["that was set", "set", "12345", { kind: "exact", mtime: "12345" }],
    ["that was set before 1970", "set", "-1.5", { kind: "exact", mtime: "-1.5" }],
  ])("is told %s", (_, path, mtime, time) => {
    expect(new ArchiveTimes(before).timeOf(path, mtime, spans)).toEqual(time);
  });
});
