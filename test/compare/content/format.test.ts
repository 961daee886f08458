import { expect, test } from "vitest";
import { formatOf } from "../../../src/compare/content/format.ts";
import { made } from "../../support/archives.ts";

test("the snapshot of this machine's Node is known by its first bytes", () => {
  const files = [{ name: "app.js", content: "globalThis.app = { name: 'x' };\n" }];
  const snapshot = ["--snapshot-blob", "out", "--build-snapshot", "app.js"] as const;
  expect(formatOf(made(files, [process.execPath, ...snapshot]))).toBe("node-snapshot");
});

test.each([
  ["sbcl-core", "LCBS\0\0\0\0\x14\x0f"],
  ["r-data", "X\n\0\0\0\x03\0\x04\x02\x02"],
  ["cds-archive", "\xa2\xab\x0b\xf0\x5b\x15"],
  ["cds-archive", "\xa8\xab\x0b\xf0\x5b\x15"],
  ["text", "LCBS is a name\n"],
  ["binary", "\x19\xda\x43\x02\x01\x07"],
  ["binary", "\xa2\xab\x0b\xf1\x5b\x15"],
])("%s is told from what only looks like it: %j", (format, head) => {
  expect(formatOf(Buffer.from(head, "latin1"))).toBe(format);
});
