import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFull, matches, parseQuery } from "../../../src/domain/resolve/query.ts";
import { formatSourceId } from "../../../src/domain/source/source-id.ts";
import { Failure } from "../../../src/domain/text/failure.ts";

const revision = "1a2b3c4d".padEnd(40, "0");
const shop = { repository: "github.com/acme/shop", version: "1.4.2", revision, offset: "" };

describe("a query", () => {
  test.each([
    [`github.com/acme/shop,1.4.2+${revision}`, true],
    ["github.com/acme/shop,1.4.2", true],
    ["github.com/acme/shop,^1.4", true],
    ["github.com/acme/shop,1.4", true],
    ["github.com/acme/shop,>=1.2 <2", true],
    ["github.com/acme/shop", true],
    ["github.com/acme/shop,", true],
    ["github.com/acme/shop,*", true],
    ["github.com/acme/shop,+1a2b3c4", true],
    ["github.com/acme/shop,+1A2B3C4D", true],
    ["github.com/acme/shop,^1+1a2b", true],
    ["https://github.com/acme/shop.git,^1.4", true],
    ["git@github.com:acme/shop.git,^1.4", true],
    ["github.com/acme/shop,^1.5", false],
    ["github.com/acme/shop,1.4.1", false],
    ["github.com/acme/shop,+1a2b3c5", false],
    ["github.com/acme/other,^1.4", false],
    [`github.com/acme/shop,1.4.2+${"f".repeat(40)}`, false],
  ])("%s matches 1.4.2 of the shop: %s", (written, expected) => {
    expect(matches(parseQuery(written), shop)).toBe(expected);
  });

  test("names the offset as a source ID does", () => {
    const query = parseQuery("github.com/acme/shop,^1.4,services/a,b%25");
    expect(query.offset).toBe("services/a,b%");
  });

  test("takes no pre-release for a release, but finds one by its name or revision", () => {
    const early = { ...shop, version: "1.5.0-rc.1" };
    expect(matches(parseQuery("github.com/acme/shop"), early)).toBe(false);
    expect(matches(parseQuery("github.com/acme/shop,1.5.0-rc.1"), early)).toBe(true);
    expect(matches(parseQuery("github.com/acme/shop,+1a2b"), early)).toBe(true);
  });

  test("is full only with a version and a whole revision", () => {
    expect(isFull(parseQuery(formatSourceId(shop)))).toBe(true);
    expect(isFull(parseQuery("github.com/acme/shop,1.4.2+1a2b"))).toBe(false);
    expect(isFull(parseQuery(`github.com/acme/shop,+${revision}`))).toBe(false);
  });

  test.each([
    "",
    ",^1.4",
    "shop",
    "github.com/acme/shop,one",
    "github.com/acme/shop,1.4+xyz1",
    "github.com/acme/shop,+1a2",
    `github.com/acme/shop,+${"a".repeat(65)}`,
    "x".repeat(3000),
    "shop@1.4",
    "github.com/acme/shop@1.4",
    "github.com/acme/shop@latest,^1",
    "github.com/acme/my shop,1.4.0",
    " github.com/acme/shop",
    `github.com/acme/my shop,1.4.0+${revision}`,
    "github.com/acme/shop,1.4.0,../x",
    "github.com/acme/shop,1.4.0,a/%2e%2e/x",
    `github.com/acme/shop,1.4.0+${revision},../x`,
  ])("that says nothing that can be looked for is refused: %j", (written) => {
    expect(() => parseQuery(written)).toThrow(Failure);
  });

  test("says which version is none", () => {
    expect(() => parseQuery("github.com/acme/shop,latest")).toThrow(
      '"latest" is neither a version nor a range.',
    );
  });

  test("for a source ID that Twofold wrote matches that source and no other commit", () => {
    const digits = fc.string({
      unit: fc.constantFrom(..."0123456789abcdef"),
      minLength: 40,
      maxLength: 40,
    });
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/);
    const sources = fc.record({
      repository: name.map((each) => `example.org/${each}`),
      version: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((each) => each.join(".")),
      revision: digits,
      offset: fc
        .array(fc.string({ maxLength: 5 }))
        .map((folders) => folders.join("/"))
        // An offset is a folder of the repository.
        .filter((offset) => !offset.split("/").includes("..")),
    });
    fc.assert(
      fc.property(sources, digits, (source, other) => {
        const query = parseQuery(formatSourceId(source));
        expect(isFull(query)).toBe(true);
        expect(matches(query, source)).toBe(true);
        expect(matches(query, { ...source, revision: other })).toBe(other === source.revision);
      }),
    );
  });

  test("of any text is read or refused", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        for (const written of [text, `example.org/a,${text}`]) {
          try {
            expect(parseQuery(written).written).toBe(written);
          } catch (error) {
            expect(error).toBeInstanceOf(Failure);
          }
        }
      }),
    );
  });
});
