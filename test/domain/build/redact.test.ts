import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor, secretLines, secretValuesOf } from "../../../src/domain/build/redact.ts";

describe("a redactor", () => {
  it("takes out a value wherever it stands", () => {
    expect(createRedactor(["hunter22"])("got <hunter22>, hunter22!")).toBe("got <***>, ***!");
  });

  it("takes out each line of a value of several lines, the longest first", () => {
    const redact = createRedactor(["abc\nabcdef\n"]);
    expect(redact("abcdef abc")).toBe("*** ***");
  });

  it("takes out the forms in which programs print values", () => {
    const value = 'a"b c/d\\é';
    const redact = createRedactor([value]);
    for (const form of [
      JSON.stringify(value),
      encodeURIComponent(value),
      Buffer.from(value).toString("base64"),
    ]) {
      expect(redact(form)).toMatch(/^"?\*\*\*"?$/);
    }
  });

  it("leaves values of one or two characters: they would blacken every line", () => {
    expect(createRedactor(["ab", "", " \n"])("ab cab")).toBe("ab cab");
  });

  it("leaves nothing of any value in any text", () => {
    const value = fc.string({ minLength: 3 }).filter((text) => !"***".includes(text.trim()));
    fc.assert(
      fc.property(value, fc.string(), fc.string(), (secret, before, after) => {
        const redacted = createRedactor([secret])(`${before}${secret}${after}`);
        expect(redacted.includes(secret) && secret.trim().length >= 3).toBe(false);
      }),
    );
  });
});

it("a request's secrets are its values, token, password and what a registry's login header has", () => {
  const values = secretValuesOf({
    secrets: [
      { kind: "value", id: "a", value: "one" },
      { kind: "file", id: "b", path: "/b" },
    ],
    githubToken: "ghs_1",
    registry: { username: "me", password: "pw1", tlsVerify: true, insecureRegistries: [] },
  });
  expect(values).toEqual(["one", "ghs_1", "pw1", Buffer.from("me:pw1").toString("base64")]);
});

it("a value's lines are trimmed and long enough to be masked", () => {
  expect(secretLines("  abc \r\n\nxy\ndefg")).toEqual(["abc", "defg"]);
});
