import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSourceId, parseSourceId } from "../../../src/domain/source/source-id.ts";

const revision = "9f2c".repeat(10);

describe("a source ID", () => {
  it("names repository, version, revision and offset", () => {
    expect(
      formatSourceId({
        repository: "github.com/acme/shop",
        version: "1.4.0",
        revision,
        offset: "services/cart",
      }),
    ).toBe(`github.com/acme/shop,1.4.0+${revision},services/cart`);
  });

  it("has no trailing comma at the repository's root", () => {
    const parts = { repository: "github.com/acme/shop", version: "0.0.0-untagged", offset: "" };
    expect(formatSourceId({ ...parts, revision })).toBe(
      `github.com/acme/shop,0.0.0-untagged+${revision}`,
    );
  });

  it("is `,0.0.0-untagged` outside of any repository", () => {
    const parts = { repository: "", version: "0.0.0-untagged", revision: "", offset: "" };
    expect(formatSourceId(parts)).toBe(",0.0.0-untagged");
    expect(parseSourceId(",0.0.0-untagged")).toEqual(parts);
  });

  it("stays one line whatever the folder is called", () => {
    const parts = { repository: "h/p", version: "1.0.0", revision, offset: "a\nb,c%41" };
    expect(formatSourceId(parts)).toBe(`h/p,1.0.0+${revision},a%0Ab,c%2541`);
  });

  it("cannot be made of a repository with a comma", () => {
    const parts = { repository: "h/p,1.0.0", version: "1.0.0", revision, offset: "" };
    expect(() => formatSourceId(parts)).toThrow(RangeError);
  });

  it.each([
    "",
    "github.com/acme/shop",
    `github.com/acme/shop,1.4.0+${"9".repeat(39)}`,
    `github.com/acme/shop,1.4.0+${revision},`,
    `github.com/acme/shop,1.4.0+${revision},%FF`,
  ])("is not %j", (text) => {
    expect(parseSourceId(text)).toBeUndefined();
  });

  it("can be read back to the parts it was made of", () => {
    const hex = fc.constantFrom(..."0123456789abcdef");
    const parts = fc.record({
      repository: fc.string().map((text) => text.replaceAll(",", "")),
      version: fc
        .tuple(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom("", "-rc.1", "-untagged"))
        .map(([major, minor, patch, pre]) => `${major}.${minor}.${patch}${pre}`),
      revision: fc
        .constantFrom(40, 64, 0)
        .chain((length) => fc.string({ unit: hex, minLength: length, maxLength: length })),
      offset: fc.string({ unit: "binary" }),
    });
    fc.assert(
      fc.property(parts, (value) => {
        expect(parseSourceId(formatSourceId(value))).toEqual(value);
      }),
    );
  });

  it("is read without a throw from any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseSourceId(text)));
  });
});
