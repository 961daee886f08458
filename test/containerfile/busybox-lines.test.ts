import { expect, it } from "vitest";
import { busyboxLines } from "../../src/containerfile/busybox-lines.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";

/** The lines whose programs are busybox's. */
function linesIn(text: string, buildArgs: readonly { name: string; value: string }[] = []) {
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  return [...busyboxLines({ containerfile, buildArgs })];
}

it.each([
  ["alpine:3.20", true],
  ["docker.io/library/busybox@sha256:0", true],
  ["node:22-alpine3.20", true],
  ["debian:12", false],
  ["ghcr.io/alpinists/shop", false],
  ["scratch", false],
])("a stage on %s: %s", (base, is) => {
  const text = `FROM ${base.replace("@sha256:0", `@sha256:${"0".repeat(64)}`)}\nRUN tar cf x.tar y\n`;
  expect(linesIn(text)).toEqual(is ? [2] : []);
});

it("a stage on another stage has that one's programs, and a FROM is read with its ARGs", () => {
  const text =
    "ARG BASE=debian\nFROM $BASE AS a\nRUN x\nFROM a\nRUN y\nFROM debian AS c\nRUN z\nFROM 1\nCOPY --from=c / /\n";
  expect(linesIn(text)).toEqual([]);
  expect(linesIn(text, [{ name: "BASE", value: "alpine" }])).toEqual([3, 5, 9]);
});
