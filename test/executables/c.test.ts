import { describe, expect, it } from "vitest";
import { adviceFor } from "../../src/executables/advice.ts";
import { compiled } from "../languages/programs.ts";

const files = {
  "main.c":
    "#include <assert.h>\nint main(int argc, char **argv) { (void)argv; assert(argc < 9); return 0; }\n",
  "start.c": "void _start(void) { for (;;); }\n",
};

function gcc(...flags: readonly string[]) {
  return compiled({ files, command: ["gcc", ...flags, "-o", "out"] });
}

describe("a C program", () => {
  it("compiled with debug information tells its folder, symbols, debug information and build ID", () => {
    const { facts, folder } = gcc("-g", "-Wl,--build-id", "main.c");
    expect(facts).toMatchObject({
      format: "elf",
      language: "C",
      linkage: "dynamic",
      libraries: ["libc.so.6"],
      compiler: expect.stringMatching(/^GCC: /),
      buildId: expect.stringMatching(/^[0-9a-f]{40}$/),
      symbols: true,
      debug: true,
    });
    expect(facts.paths).toEqual([expect.stringContaining(folder)]);
    expect(adviceFor(facts).map(({ name, fix }) => [name, fix])).toEqual([
      ["build-path", expect.stringContaining("-ffile-prefix-map=")],
      ["debug", expect.stringContaining("strip --strip-debug")],
      ["symbols", expect.stringContaining("`-s`")],
      ["build-id", expect.stringContaining("-Wl,--build-id=none")],
    ]);
  });

  it("tells nothing any more when it is compiled as advised", () => {
    const { facts } = gcc("-ffile-prefix-map=/tmp=.", "-s", "-Wl,--build-id=none", "main.c");
    expect(facts).toMatchObject({ symbols: false, debug: false, paths: [] });
    expect(adviceFor(facts)).toEqual([]);
  });

  it("keeps its debug information and loses its path with a mapped prefix alone", () => {
    const { facts, folder } = gcc("-g", "-ffile-prefix-map=/tmp=.", `main.c`);
    expect(facts.debug).toBe(true);
    expect(facts.paths.join(" ")).not.toContain(folder);
  });

  it("without debug information tells its path through __FILE__", () => {
    const { facts } = compiled({
      files,
      command: ["sh", "-c", 'exec gcc -s -o out "$PWD/main.c"'],
    });
    expect(facts.debug).toBe(false);
    expect(facts.paths).toEqual([expect.stringMatching(/^\/tmp\/twofold-language-.*\/main\.c$/)]);
  });

  it("linked statically needs no library", () => {
    const { facts } = gcc("-static", "-nostdlib", "-nostartfiles", "-x", "c", "start.c");
    expect(facts).toMatchObject({ linkage: "static", libraries: [] });
  });

  it("has a build ID of a UUID's length named as perhaps random", () => {
    const { facts } = gcc("-Wl,--build-id=uuid", "main.c");
    const found = adviceFor(facts).find(({ name }) => name === "build-id")?.found;
    expect(found).toMatch(/which is random if it was made with --build-id=uuid$/);
  });

  it("is not taken from an object file", () => {
    expect(() => gcc("-c", "main.c")).toThrow("it was not read");
  });
});
