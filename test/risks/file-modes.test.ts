import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capabilityNames } from "../../src/risks/capabilities.ts";
import { modeRisks } from "../../src/risks/file-modes.ts";
import { entry } from "./entries.ts";

/** An extended attribute of capabilities, as layers have it. */
function attribute(...words: readonly number[]): string {
  const bytes = Buffer.alloc(words.length * 4);
  for (const [index, word] of words.entries()) bytes.writeUInt32LE(word, index * 4);
  return bytes.toString("utf8");
}

const version2 = 0x02000001;

describe("the mode of an entry", () => {
  it.each([
    ["setuid", 0o104755, { setuid: true, setgid: false }],
    ["setgid", 0o2755, { setuid: false, setgid: true }],
    ["both", 0o6711, { setuid: true, setgid: true }],
  ])("tells a file that is %s", (_, mode, bits) => {
    const risks = modeRisks(entry("bin/x", { mode, uid: 7, gid: 8 }));
    expect(risks).toEqual([{ kind: "setuid", ...bits, uid: 7, gid: 8 }]);
  });

  it.each([
    ["an ordinary program", entry("bin/x", { mode: 0o755 })],
    ["a file with a bit that nobody can start", entry("x", { mode: 0o2644 })],
    ["a folder that hands its group on", entry("x", { type: "directory", mode: 0o2775 })],
    ["a folder like /tmp", entry("tmp", { type: "directory", mode: 0o1777 })],
    ["a symlink, whose mode means nothing", entry("x", { type: "symlink", mode: 0o6777 })],
    ["a device for everybody", entry("dev/null", { type: "character-device", mode: 0o666 })],
    ["a mode that is no number", entry("x", { mode: Number.NaN })],
  ])("has nothing against %s", (_, header) => {
    expect(modeRisks(header)).toEqual([]);
  });

  it("tells what everybody may write to", () => {
    expect(modeRisks(entry("x", { mode: 0o666 }))).toEqual([
      { kind: "world-writable", isFolder: false },
    ]);
    expect(modeRisks(entry("x", { type: "directory", mode: 0o777 }))).toEqual([
      { kind: "world-writable", isFolder: true },
    ]);
  });

  it("tells the second name of a program, too", () => {
    const link = entry("bin/x", { type: "hard-link", mode: 0o4755, size: 0 });
    expect(modeRisks(link)).toMatchObject([{ kind: "setuid", setuid: true }]);
  });
});

describe("the capabilities of a file", () => {
  it("have their names", () => {
    const pax = {
      "SCHILY.xattr.security.capability": attribute(version2, 1 << 10, 1 << 13, 64, 0),
    };
    expect(modeRisks(entry("bin/x", { pax }))).toEqual([
      {
        kind: "capability",
        names: ["cap_net_bind_service", "cap_net_raw", "cap_perfmon"],
      },
    ]);
  });

  it("have none where the record is not the attribute's bytes any more", () => {
    expect(capabilityNames(attribute(version2, 1 << 7, 0, 0, 0))).toEqual([]);
  });

  it("are read of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const name of capabilityNames(text)) expect(name).toMatch(/^cap_[a-z_]+$/);
      }),
    );
  });
});
