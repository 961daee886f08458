import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScriptsUrl, scriptsUrlIn } from "../../../src/domain/build/scripts-url.ts";

const [one, other] = ["a", "b"].map((digit) => `sha256:${digit.repeat(64)}`);

describe("a URL of scripts", () => {
  it.each([
    ["image:///usr/libexec/s2i/", { kind: "image", folder: "/usr/libexec/s2i" }],
    ["file://deploy/s2i", { kind: "source", folder: "deploy/s2i" }],
    ["file:///deploy/s2i/", { kind: "source", folder: "deploy/s2i" }],
    [
      `https://example.org/s2i/#assemble=${one},run=${other}`,
      {
        kind: "web",
        base: "https://example.org/s2i/",
        scripts: [
          { name: "assemble", url: "https://example.org/s2i/assemble", digest: one },
          { name: "run", url: "https://example.org/s2i/run", digest: other },
        ],
      },
    ],
    [
      `http://127.0.0.1:80/s2i#save-artifacts=${one}`,
      { scripts: [{ name: "save-artifacts", url: "http://127.0.0.1/s2i/save-artifacts" }] },
    ],
  ])("names a folder: %s", (text, found) => {
    expect(parseScriptsUrl(text)).toMatchObject(found);
  });

  it.each([
    ["/usr/libexec/s2i", "does not name a folder"],
    ["ftp://example.org/s2i", "does not name a folder"],
    ["image://usr", "has no absolute path"],
    ["image:///a/../b", "has no absolute path"],
    ["file://", "has no folder of the source"],
    ["file://../s2i", "has no folder of the source"],
    ["file:///a/./b", "has no folder of the source"],
    ["file:///a b", "has no folder of the source"],
    ["https://", "is not a URL"],
    ["https://example.org/s2i", "has no digest of a script"],
    ["https://example.org/s2i#", 'has "", which is not a script with its digest'],
    ["https://example.org/s2i#assemble", "is not a script with its digest"],
    [`https://example.org/s2i#prepare=${one}`, "is not a script with its digest"],
    ["https://example.org/s2i#run=sha256:abc", "is not a script with its digest"],
    [`https://example.org/s2i#run=${one},run=${other}`, "names `run` twice"],
    [`https://me:secret@example.org/s2i#run=${one}`, "has an account in it"],
    [`https://example.org/s2i?token=1#run=${one}`, "has a query"],
    [`https://example.org/s2i?#run=${one}`, "has a query"],
    [`https://example.org/s2i\nRUN evil#run=${one}`, "has a blank or a control character"],
    [`https://example.org/s2i\u2028#run=${one}`, "has a blank or a control character"],
  ])("is refused: %s", (text, wrong) => {
    expect(() => scriptsUrlIn(text)).toThrow(wrong);
  });

  it.each([
    `http://joe:hunter9@example.org/s2i#assemble=${one}`,
    "http://joe:hunter9@example.org:x/s2i",
    "http://joe:1#hunter9@example.org/s2i",
    "https://example.org/s2i?token=hunter9",
    `https://example.org/s2i#assemble=${one}?token=hunter9`,
    "ftp://joe:hunter9@example.org/s2i",
    "joe:hunter9@example.org/s2i",
  ])("is refused without a word of its secret: %s", (text) => {
    expect(() => scriptsUrlIn(text)).toThrow(/^(?!.*hunter9)Input `scripts-url`: /s);
  });

  it("never names a folder outside, whatever it is", () => {
    const path = fc.string({ unit: fc.constantFrom("/", ".", "a", "\n", " ") });
    fc.assert(
      fc.property(fc.constantFrom("image", "file"), path, (scheme, rest) => {
        const found = parseScriptsUrl(`${scheme}://${rest}`);
        if (found.kind !== "image" && found.kind !== "source") return true;
        return !/(^|\/)\.\.?(\/|$)|[\n ]|\/$/.test(found.folder) && found.folder !== "";
      }),
    );
  });
});
