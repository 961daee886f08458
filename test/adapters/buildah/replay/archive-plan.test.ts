import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planOf } from "../../../../src/adapters/buildah/replay/archive-plan.ts";
import type { FolderState } from "../../../../src/adapters/buildah/replay/folder-state.ts";
import { DamagedTar } from "../../../../src/adapters/buildah/replay/read-tar.ts";
import {
  bareEntry,
  blockBytes,
  headerOf,
  type TarEntry,
} from "../../../../src/adapters/buildah/replay/tar-entry.ts";
import { digestFromHex } from "../../../../src/domain/oci/digest.ts";

const digest = digestFromHex("a".repeat(64));
const before: FolderState = { paths: new Map(), digest, odd: undefined };
const end: TarEntry = {
  ...bareEntry,
  path: "",
  type: "global",
  records: new Map([["TWOFOLD.after", digest]]),
};

const entry = (path: string, more: Partial<TarEntry> = {}): TarEntry => ({
  ...bareEntry,
  path,
  type: "directory",
  ...more,
});

describe("an archive of changes", () => {
  it("is taken as it is written", async () => {
    const entries = [
      entry(""),
      entry("a"),
      entry("a/b", { type: "fifo", mode: 0o600 }),
      entry("a/c", { type: "hard-link", linkname: "a/b" }),
      entry("gone", { type: "whiteout" }),
    ];
    expect(await planOf(tarOf(...entries, end), before)).toEqual({
      entries,
      after: digest,
      ages: undefined,
    });
  });

  it.each([
    ["leads up", [entry("../a")]],
    ["leads up from within", [entry("a/../../b")]],
    ["is absolute", [entry("/etc")]],
    ["has an empty name", [entry("a//b")]],
    ["is out of order", [entry("b"), entry("a")]],
    ["comes twice", [entry("a"), entry("a")]],
    ["is below a link", [entry("a", { type: "symlink", linkname: "/etc" }), entry("a/b")]],
    ["is below what is gone", [entry("a", { type: "whiteout" }), entry("a/b")]],
    ["links out of it", [entry("a", { type: "hard-link", linkname: "/etc/passwd" })]],
    ["links to a folder", [entry("a"), entry("b", { type: "hard-link", linkname: "a" })]],
    [
      "has an overlay's record",
      [entry("a", { records: new Map([["SCHILY.xattr.trusted.overlay.redirect", "/x"]]) })],
    ],
    ["has a time that is none", [entry("a", { records: new Map([["mtime", "soon"]]) })]],
    ["has the time of nothing", [entry("a", { records: new Map([["TWOFOLD.like", "b"]]) })]],
  ])("is refused where a path %s", async (_, entries) => {
    await expect(planOf(tarOf(...entries, end), before)).rejects.toThrow(DamagedTar);
  });

  it("is refused without its end, and with more behind it", async () => {
    await expect(planOf(tarOf(entry("a")), before)).rejects.toThrow("what it leads to");
    await expect(planOf(tarOf(end, entry("a")), before)).rejects.toThrow("behind its end");
  });

  it("never leads out of its root, whatever its paths are", async () => {
    const name = fc.constantFrom("..", ".", "", "a", "b", "c", "\0");
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
    const type = fc.constantFrom("directory", "symlink", "hard-link", "whiteout", "fifo");
    const any = fc.record({ path, type, linkname: path });
    await fc.assert(
      fc.asyncProperty(fc.array(any, { maxLength: 5 }), async (found) => {
        const entries = found.map((each) => entry(each.path, each as Partial<TarEntry>));
        const plan = await planOf(tarOf(...entries, end), before).catch((error: unknown) => error);
        if (plan instanceof DamagedTar) return;
        const names = await planOf(tarOf(...entries, end), before);
        for (const each of names.entries) {
          const parts = each.path.split("/");
          expect(parts.some((part) => part === ".." || part === ".")).toBe(false);
          expect(each.path.startsWith("/")).toBe(false);
          const over = names.entries.find(({ path: other }) => each.path.startsWith(`${other}/`));
          if (over !== undefined && over.path !== "") expect(over.type).toBe("directory");
        }
      }),
    );
  });
});

async function* tarOf(...entries: readonly TarEntry[]): AsyncGenerator<Uint8Array, void> {
  for (const each of entries) yield headerOf(each);
  yield Buffer.alloc(2 * blockBytes);
}
