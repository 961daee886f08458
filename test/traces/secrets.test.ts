import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Search } from "../../src/traces/search.ts";
import { secretParts } from "../../src/traces/secret-parts.ts";
import { unsearchable } from "../../src/traces/secrets.ts";
import { found, traces } from "./traces.ts";

const value = "kX9-tZ4q/w&7'Ö";

/** Names of the secrets that are found in a file. */
function leaked(content: string | Uint8Array, secret = value): readonly string[] {
  const secrets = [{ name: "secret `npm`", value: secret }];
  return found(content, { ...traces, secrets }).flatMap(({ kind, format }) =>
    kind === "secret" ? [format] : [],
  );
}

const bytes = Buffer.from(value);

describe("a secret", () => {
  it.each([
    ["as it is", value],
    ["as a line of its own, without the line end that its file had", `x\n${value}\n`],
    ["base64", bytes.toString("base64")],
    ["base64 for URLs", bytes.toString("base64url")],
    ["base64 behind one byte", Buffer.from(`:${value}@`).toString("base64")],
    ["base64 behind two bytes", Buffer.from(`u:${value}@`).toString("base64")],
    [
      "base64 behind a user's name, as docker keeps it",
      Buffer.from(`deploy:${value}`).toString("base64"),
    ],
    ["hex", bytes.toString("hex")],
    ["hex in capitals", bytes.toString("hex").toUpperCase()],
    ["URL-encoded", encodeURIComponent(value)],
    [
      "URL-encoded in small letters",
      encodeURIComponent(value).toLowerCase().replace("kx9-tz4q", "kX9-tZ4q"),
    ],
    ["JSON", JSON.stringify({ token: value })],
    ["XML", value.replace("&", "&amp;")],
    ["a shell's quotes", `'${value.replaceAll("'", "'\\''")}'`],
  ])("is found %s", (_, content) => {
    expect(leaked(content, `${value}\n`)).toEqual(["secret `npm`"]);
  });

  it("is found wherever it stands, and however it is encoded", () => {
    const search = new Search({ ...traces, secrets: [{ name: "x", value }] });
    const isFound = (content: string): boolean => {
      const one = search.file();
      one.push(Buffer.from(content, "latin1"));
      return one.end().some(({ kind }) => kind === "secret");
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), fc.uint8Array({ maxLength: 50 }), (a, b) => {
        const all = Buffer.concat([a, bytes, b]);
        for (const encoding of ["base64", "base64url", "hex", "latin1"] as const) {
          expect(isFound(all.toString(encoding))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of several lines is found by its tokens, and not by its addresses and names", () => {
    const npmrc =
      "registry=https://registry.npmjs.org/\n//registry.npmjs.org/:_authToken=npm_a8Kd93jfLs02kdPq\nalways-auth=true\n";
    expect(secretParts(npmrc)).toEqual(["npm_a8Kd93jfLs02kdPq"]);
    expect(leaked("token npm_a8Kd93jfLs02kdPq", npmrc)).toHaveLength(1);
    expect(leaked("registry=https://registry.npmjs.org/\nalways-auth=true", npmrc)).toEqual([]);
    const netrc = "machine git.example.com\nlogin deploy\npassword aG7pQ2wE5rT8\n";
    expect(secretParts(netrc)).toEqual(["aG7pQ2wE5rT8"]);
    const url = "https://bot:s3cr3t-Pw@git.example.com/acme/shop.git";
    expect(leaked("remote bot s3cr3t-Pw", url)).toHaveLength(1);
  });

  it("of lines that are passphrases is found by each", () => {
    expect(secretParts("tr0ub4dor-and-3-c7f1\ncorrect-horse-2b9e\n")).toEqual([
      "tr0ub4dor-and-3-c7f1",
      "correct-horse-2b9e",
    ]);
  });

  it("that is a key is found by its lines, and a certificate beside it is none", () => {
    const line = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj";
    const pem = (what: string, body: string) =>
      `-----BEGIN ${what}-----\n${body}\n-----END ${what}-----\n`;
    const secret = pem("PRIVATE KEY", line) + pem("CERTIFICATE", `${line}x`.toUpperCase());
    expect(leaked(`key: ${line}`, secret)).toHaveLength(1);
    expect(leaked(pem("PRIVATE KEY", "other"), secret)).toEqual([]);
    expect(leaked(`${line}x`.toUpperCase(), secret)).toEqual([]);
  });

  it.each(["", "  \n", "12345678", "production", "Changeme", "aaaaaaaaaaaa", "Pa55"])(
    "that could be a word or a number is not searched for: %j",
    (plain) => {
      expect(secretParts(plain)).toEqual([]);
      expect(leaked(`x ${plain} x`, plain)).toEqual([]);
    },
  );

  it("that cannot be searched for is named; an empty one is none", () => {
    const all = [
      { name: "a", value: "1234" },
      { name: "b", value },
      { name: "c", value: "\n" },
    ];
    expect(unsearchable(all)).toEqual(["a"]);
  });

  it("is found in a program's bytes, but no other value that begins like it", () => {
    const long = `${"Ab1".repeat(30)}END`;
    expect(
      leaked(Buffer.concat([Buffer.alloc(3000), Buffer.from(long), Buffer.alloc(3000)]), long),
    ).toHaveLength(1);
    expect(leaked(`${"Ab1".repeat(30)}OTHER`, long)).toEqual([]);
  });
});
