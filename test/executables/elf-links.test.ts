import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { elfLinks } from "../../src/executables/elf-links.ts";

// This process's own program: it is dynamic, and every system has it.
const node = readFileSync(process.execPath);

it("a dynamic program needs its loader, and libraries by name", () => {
  const links = elfLinks(node);
  expect(links?.interpreter).toMatch(/^\/lib.*\/ld-/);
  expect(links?.needed.some((name) => /^lib(?:c|c\.musl-.*)\.so/.test(name))).toBe(true);
});

it("of a program that is cut or damaged nothing is known, and nothing is thrown", () => {
  const start = node.subarray(0, 4096);
  fc.assert(
    fc.property(fc.nat(4095), fc.nat(255), fc.nat(4096), (at, byte, length) => {
      const damaged = Buffer.from(start.subarray(0, length));
      if (at < damaged.length) damaged[at] = byte;
      expect(() => elfLinks(damaged)).not.toThrow();
    }),
  );
  expect(elfLinks(start.subarray(0, 40))).toBeUndefined();
});
