import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KeptContents } from "../../../../src/adapters/buildah/watch/kept-contents.ts";
import {
  type SnapshotLimits,
  Snapshots,
  TooMuch,
} from "../../../../src/adapters/buildah/watch/snapshots.ts";

let folder = "";
let upper = "";
let kept: KeptContents;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "snapshots-"));
  upper = join(folder, "diff");
  mkdirSync(join(upper, "etc"), { recursive: true });
  kept = new KeptContents(join(folder, "contents"));
});
afterEach(async () => {
  await kept.close();
  rmSync(folder, { recursive: true });
});

function newSnapshots(limits?: Partial<SnapshotLimits>): Snapshots {
  const all = { entries: 100, bytes: 1000, seconds: 60, ...limits };
  return new Snapshots({ kept, signal: new AbortController().signal, limits: all });
}

describe("looking at a container's folder", () => {
  it("tells what is there at first, and then only what changed", async () => {
    const snapshots = newSnapshots();
    const place = { path: upper, holds: "changes" } as const;
    writeFileSync(join(upper, "etc/a"), "one");
    writeFileSync(join(upper, "b"), "two");
    symlinkSync("/etc/shadow", join(upper, "link"));
    const first = await snapshots.look(place);
    expect([...(first?.keys() ?? [])].sort()).toEqual(["b", "etc", "etc/a", "link"]);
    expect(first?.get("link")).toMatchObject({ type: "symlink", linkname: "/etc/shadow" });
    renameSync(join(upper, "b"), join(upper, "c"));
    chmodSync(join(upper, "etc/a"), 0o600);
    const second = await snapshots.look(place);
    expect([...(second?.keys() ?? [])].sort()).toEqual(["b", "c", "etc/a"]);
    expect(second?.get("b")).toBeUndefined();
    expect(second?.get("c")?.digest).toBe(first?.get("b")?.digest);
    expect(second?.get("etc/a")).toMatchObject({ mode: 0o600, size: 3 });
    expect(await snapshots.look(place)).toEqual(new Map());
  });

  it("keeps contents that later steps overwrite", async () => {
    const snapshots = newSnapshots();
    const place = { path: upper, holds: "changes" } as const;
    writeFileSync(join(upper, "a"), "one");
    const digest = (await snapshots.look(place))?.get("a")?.digest ?? "";
    writeFileSync(join(upper, "a"), "other");
    await snapshots.look(place);
    expect(Buffer.from((await kept.read(digest)) ?? []).toString()).toBe("one");
    expect(await kept.read("unknown")).toBeUndefined();
  });

  it("reads nothing of a base that lies in the same folder, and what a step makes of it", async () => {
    const snapshots = newSnapshots({ bytes: 10 });
    const place = { path: upper, holds: "everything" } as const;
    writeFileSync(join(upper, "base"), "much more than ten bytes");
    expect(await snapshots.look(place)).toBeUndefined();
    writeFileSync(join(upper, "own"), "mine");
    const changes = await snapshots.look(place);
    expect([...(changes?.keys() ?? [])]).toEqual(["own"]);
  });

  it("stops at its limits", async () => {
    const place = { path: upper, holds: "changes" } as const;
    writeFileSync(join(upper, "a"), "content");
    await expect(newSnapshots({ entries: 1 }).look(place)).rejects.toThrow(TooMuch);
    await expect(newSnapshots({ bytes: 3 }).look(place)).rejects.toThrow(TooMuch);
    await expect(newSnapshots({ seconds: 0 }).look(place)).rejects.toThrow(TooMuch);
  });
});
