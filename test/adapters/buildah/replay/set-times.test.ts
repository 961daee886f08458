import { expect, it } from "vitest";
import type { Seen } from "../../../../src/adapters/buildah/replay/folder-state.ts";
import { copiedTimes, SetTimes } from "../../../../src/adapters/buildah/replay/set-times.ts";

const context = copiedTimes(["4999.25"]);
const times = new SetTimes({
  spans: () => [{ from: 10_000, to: 10_060 }],
  contextTimes: () => Promise.resolve(context),
});

function digestOf(mtime: string, more: Partial<Seen> = {}): Promise<string> {
  const seen: Seen = {
    ...{ path: "a", type: "f", inode: "1", links: 1, mode: 0o644, uid: 0, gid: 0 },
    ...{ signature: "", facts: "[]", isOpaque: false, leaks: new Set(), mtime },
    ...more,
  };
  return times.digestOf({ paths: new Map([["a", seen]]) });
}

it("a time that was set on purpose counts, to the nanosecond", async () => {
  const found = await Promise.all([digestOf("1000"), digestOf("2000"), digestOf("2000.000000001")]);
  expect(new Set(found).size).toBe(3);
  expect(await digestOf("1000")).toBe(found[0]);
});

it("neither the build's own times count nor the checkout's, however they were copied", async () => {
  const none = await times.digestOf({ paths: new Map() });
  for (const mtime of ["10000", "10030.5", "4999.25", "4999"]) {
    expect(await digestOf(mtime)).toBe(none);
  }
  expect(await digestOf("1000", { facts: '["whiteout",false,""]' })).toBe(none);
});
