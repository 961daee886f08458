import { describe, expect, it } from "vitest";
import { isForeign } from "../../src/executables/foreign.ts";

const onArm = (path: string, architecture?: string): boolean =>
  isForeign({ path, ...(architecture === undefined ? {} : { architecture }) }, "linux/arm64/v8");

describe("a program that its platform does not run", () => {
  it("is one for another processor", () => {
    expect(onArm("usr/local/bin/shop", "amd64")).toBe(true);
    expect(onArm("usr/local/bin/shop", "arm")).toBe(true);
    expect(onArm("usr/local/bin/shop", "arm64")).toBe(false);
    expect(isForeign({ path: "app", architecture: "386" }, "linux/amd64")).toBe(false);
  });

  it("is none of which the processor is not known, as of a library", () => {
    expect(onArm("usr/lib/libshop.so")).toBe(false);
  });

  it.each([
    "app/node_modules/esbuild/prebuilds/linux-x64/node",
    "opt/tools/bin/tool_x86_64",
    "opt/tools/amd64/tool",
    "usr/lib/go/src/debug/elf/testdata/gcc-exec",
  ])("is not one of several that lie beside each other on purpose: %s", (path) => {
    expect(onArm(path, "amd64")).toBe(false);
  });

  it("is one whose path names only a part of a word, or another processor", () => {
    expect(onArm("app/box64", "amd64")).toBe(true);
    expect(onArm("app/arm64/tool", "amd64")).toBe(true);
  });
});
