import { describe, expect, test } from "vitest";
import { between } from "../support/compared.ts";
import type { LayerEntry } from "../support/layers.ts";

const motd: LayerEntry = { name: "etc/motd", content: "one\ntwo\nthree\n" };

describe("an entry with another header", () => {
  test.each<[string, LayerEntry, LayerEntry, string]>([
    ["time", { ...motd, time: 0 }, { ...motd, time: 12 }, "mtime 0 ≠ 12"],
    ["mode", { ...motd, mode: 0o644 }, { ...motd, mode: 0o4755 }, "mode 0644 ≠ 4755"],
    ["owner", motd, { ...motd, uid: 1000 }, "uid 0 ≠ 1000"],
    ["group's name", motd, { ...motd, gname: "staff" }, 'gname "" ≠ "staff"'],
    [
      "symlink",
      { name: "a", type: "symlink", linkname: "x" },
      { name: "a", type: "symlink", linkname: "y" },
      'linkname "x" ≠ "y"',
    ],
    [
      "hard link",
      { name: "a", type: "link", linkname: "x" },
      { name: "a", type: "link", linkname: "y" },
      'linkname "x" ≠ "y"',
    ],
    [
      "device",
      { name: "a", type: "block-device", devmajor: 8, devminor: 0 },
      { name: "a", type: "block-device", devmajor: 8, devminor: 1 },
      "devminor 0 ≠ 1",
    ],
    [
      "extended attribute",
      motd,
      { ...motd, pax: { "SCHILY.xattr.user.a": "1" } },
      'PAX "SCHILY.xattr.user.a" absent ≠ "1"',
    ],
    [
      "fraction of a second",
      { ...motd, pax: { mtime: "1.25" } },
      { ...motd, pax: { mtime: "1.5" } },
      "mtime 1.25 ≠ 1.5",
    ],
  ])("is shown field by field: %s", async (_, a, b, evidence) => {
    expect(await between([a], [b])).toMatchObject([
      { path: a.name, kind: "metadata", layer: 0, evidence: [evidence] },
    ]);
  });

  test("that is something else now is told as such", async () => {
    const found = await between(
      [{ name: "a", content: "x" }],
      [{ name: "a", type: "symlink", linkname: "x" }],
    );
    expect(found).toMatchObject([{ path: "a", kind: "metadata" }]);
    expect(found[0]?.evidence).toContain("type file ≠ symlink");
  });
});
