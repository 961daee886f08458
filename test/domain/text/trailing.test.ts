import fc from "fast-check";
import { expect, it } from "vitest";
import { inMemory } from "../../../src/compare/byte-source.ts";
import { arMembers } from "../../../src/compare/formats/ar.ts";
import { canonicalRepository } from "../../../src/domain/source/repository-name.ts";
import { withoutTrailing } from "../../../src/domain/text/trailing.ts";
import { namesOneVersion } from "../../../src/shell/one-version.ts";

it("takes the last characters away, and no other", () => {
  expect(withoutTrailing("a/b//", "/")).toBe("a/b");
  expect(withoutTrailing("\r\r", "\r")).toBe("");
  expect(withoutTrailing("", "x")).toBe("");
  const text = fc.string({ unit: fc.constantFrom("a", "/", "\r") });
  fc.assert(fc.property(text, (each) => withoutTrailing(each, "/") === each.replace(/\/+$/, "")));
});

it("a name of 99 kB in an ar archive, and other long runs, are read before this test's time is over", async () => {
  const name = `${"\0".repeat(99_000)}x`;
  const header = `${`#1/${name.length}`.padEnd(16)}${"0".padEnd(12)}${"0".padEnd(6)}${"0".padEnd(6)}${"644".padEnd(8)}${String(name.length).padEnd(10)}\`\n`;
  const ar = Buffer.from(`!<arch>\n${header}${name}`, "latin1");
  expect(await arMembers(inMemory(ar))).toHaveLength(1);
  expect(canonicalRepository(`https://h/${"/".repeat(200_000)}a`)).toBe("h/a");
  expect(namesOneVersion(`a${"=".repeat(200_000)}*`)).toBe(false);
});

it.each([
  ["a==1.2", true],
  ["a===1.2", true],
  ["a==1.*", false],
  ["a>=1", false],
  ["a==", false],
  ["a[x]==1", true],
])("%s names one version: %s", (word, isOne) => {
  expect(namesOneVersion(word)).toBe(isOne);
  expect(/===?[^*]+$/.test(word)).toBe(isOne);
});
