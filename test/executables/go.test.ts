import { describe, expect, it } from "vitest";
import { adviceFor } from "../../src/executables/advice.ts";
import { goBuild } from "../../src/executables/go-build.ts";

/** The section as Go 1.18 and later write it (src/debug/buildinfo). */
function section(version: string, settings: readonly string[]): Buffer {
  const mark = "m".repeat(16);
  const text = `${mark}${settings.map((line) => `${line}\n`).join("")}${mark}`;
  const header = Buffer.alloc(32);
  header.write("\u00ff Go buildinf:\u0008\u0002", "latin1");
  return Buffer.concat([header, sized(version), sized(text)]);
}

function sized(text: string): Buffer {
  const bytes = Buffer.from(text, "latin1");
  const low = (bytes.length & 0x7f) | (bytes.length > 0x7f ? 0x80 : 0);
  const length = bytes.length > 0x7f ? [low, bytes.length >> 7] : [low];
  return Buffer.concat([Buffer.from(length), bytes]);
}

const settings = [
  "path\texample.com/cart/cmd",
  "mod\texample.com/cart\t(devel)\t",
  "build\t-compiler=gc",
  "build\tCGO_ENABLED=1",
  "build\tvcs.revision=9f2c",
  "build\tvcs.time=2026-11-21T13:00:00Z",
  "build\tvcs.modified=true",
];

describe("Go's build information", () => {
  it("says version, module, whether paths were trimmed, cgo, and the commit", () => {
    expect(goBuild(section("go1.22.1", settings))).toEqual({
      version: "go1.22.1",
      module: "example.com/cart",
      trimpath: false,
      cgo: true,
      revision: "9f2c",
      time: "2026-11-21T13:00:00Z",
      modified: true,
    });
  });

  it("asks for -trimpath and -buildvcs=false where they were not given", () => {
    const go = goBuild(section("go1.22.1", settings));
    if (go === undefined) throw new Error("not read");
    const facts = { format: "elf", language: "Go", libraries: [], symbols: false } as const;
    const advice = adviceFor({ ...facts, debug: false, paths: [], go, goBuildId: "a/b" });
    expect(advice.map(({ name, found, fix }) => [name, found, fix])).toEqual([
      [
        "build-path",
        "paths of Go sources (built without -trimpath)",
        expect.stringContaining("-trimpath"),
      ],
      ["build-id", "Go build ID a/b", expect.stringContaining("-ldflags=-buildid=")],
      [
        "vcs-stamp",
        "commit 9f2c of 2026-11-21T13:00:00Z, with uncommitted changes",
        expect.stringContaining("-buildvcs=false"),
      ],
    ]);
  });

  it("of a release before 1.18 is said to be that", () => {
    const old = section("go1.17", []);
    old.writeUInt8(0, 15);
    expect(goBuild(old)?.version).toBe("before 1.18");
  });

  it("that is cut or something else is none", () => {
    const whole = section("go1.22.1", settings);
    expect(goBuild(whole.subarray(0, 60))).toBeUndefined();
    expect(goBuild(whole.subarray(0, 20))).toBeUndefined();
    expect(goBuild(Buffer.alloc(100))).toBeUndefined();
  });
});
