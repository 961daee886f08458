import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Search } from "../../src/traces/search.ts";
import { checkedToken, privateKey, publicKey } from "../support/credentials.ts";
import { found, traces } from "./traces.ts";

/** What of a file gives access, in the words of reports. */
function credentials(content: string | Uint8Array): readonly string[] {
  return found(content).flatMap(({ kind, format }) => (kind === "credential" ? [format] : []));
}

const word = "aB3xR9kLq7Zt".repeat(10);
const awsKey = "wJ4rX".repeat(8);

describe("a private key", () => {
  const key = privateKey();

  it.each([
    ["PKCS #8", key, "a private key"],
    ["PKCS #1", privateKey("pkcs1"), "a private key"],
    ["PKCS #8 with a password", privateKey("pkcs8", "x"), "a private key that a password protects"],
    ["PKCS #1 with a password", privateKey("pkcs1", "x"), "a private key"],
    ["with the line ends of Windows", key.replaceAll("\n", "\r\n"), "a private key"],
    ["in JSON", JSON.stringify({ key }), "a private key"],
    ["in a block of YAML", `key: |\n  ${key.replaceAll("\n", "\n  ")}`, "a private key"],
    ["in a script", `x='${key}'`, "a private key"],
    ["behind a certificate", `-----BEGIN CERTIFICATE-----\nMII\n${key}`, "a private key"],
    [
      "of OpenSSH",
      `-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\n`,
      "a private key of OpenSSH",
    ],
    [
      "of OpenPGP",
      `-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: 2\n\nlQOYBGZ${"aB3".repeat(19)}\n`,
      "a private key of OpenPGP",
    ],
  ])("is found: %s", (_, content, what) => {
    expect(credentials(content)).toEqual([what]);
  });

  it.each([
    ["a program that reads keys", "if (line == '-----BEGIN RSA PRIVATE KEY-----') {\n"],
    ["strings of such a program", "-----BEGIN PRIVATE KEY-----\0-----END PRIVATE KEY-----\0"],
    ["a manual", "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n...key...\n"],
    ["an example in a manual", "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG...\n"],
    ["a placeholder", "-----BEGIN PRIVATE KEY-----\nYOUR KEY\n-----END PRIVATE KEY-----\n"],
    ["a public key", publicKey()],
    ["a certificate", `-----BEGIN CERTIFICATE-----\nMIID${word}\n`],
  ])("is not found in %s", (_, content) => {
    expect(credentials(content)).toEqual([]);
  });

  it("is found wherever it stands", () => {
    const { privateKey: one } = generateKeyPairSync("ed25519");
    const pem = one.export({ type: "pkcs8", format: "pem" }).toString();
    const search = new Search(traces);
    fc.assert(
      fc.property(fc.nat(9000), fc.nat(9000), (before, cut) => {
        const bytes = Buffer.from(`${"x".repeat(before)}\n${pem}`);
        const file = search.file();
        file.push(bytes.subarray(0, cut));
        file.push(bytes.subarray(cut));
        const kinds = file.end().map(({ kind }) => kind);
        expect(kinds).toEqual(["credential"]);
      }),
    );
  });
});

describe("a token", () => {
  it.each([
    ["GitHub", checkedToken("ghp_"), "a GitHub token"],
    ["GitHub, of an installation", checkedToken("ghs_"), "a GitHub token"],
    [
      "GitHub, with fine grains",
      `github_pat_${word.slice(0, 22)}_${word.slice(0, 59)}`,
      "a GitHub token",
    ],
    ["npm", checkedToken("npm_"), "an npm token"],
    ["Docker Hub", `dckr_pat_${word.slice(0, 27)}`, "a Docker Hub token"],
    ["PyPI", `pypi-AgEIcHlwaS5vcmc${word}`, "a PyPI token"],
    ["Stripe", `sk_live_${word.slice(0, 24)}`, "a Stripe key"],
    ["AWS", `aws_secret_access_key = ${awsKey}`, "a secret key of AWS"],
    ["AWS, in the environment", `ENV AWS_SECRET_ACCESS_KEY="${awsKey}"`, "a secret key of AWS"],
    ["Azure", `AccountKey=${word.slice(0, 86)}==;Endpoint`, "a key of Azure storage"],
  ])("is found: %s", (_, token, what) => {
    for (const content of [token, `x=${token}\n`, `{"a":"${token}"}`, `\n${token}`, ` ${token} `]) {
      expect(credentials(content)).toEqual([what]);
    }
  });

  it.each([
    ["has no right checksum", `ghp_${"Zk3".repeat(12)}`],
    ["is the end of a longer word", `x${"dckr_pat_"}${word.slice(0, 27)}`],
    ["goes on", `dckr_pat_${word.slice(0, 28)}`],
    ["stands for a token", `dckr_pat_${"x".repeat(27)}`],
    ["is the name of a variable", "npm_config_registry_of_the_whole_company_x"],
    ["is too short", `dckr_pat_${word.slice(0, 26)}`],
    ["is Amazon's example", "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"],
    ["is a placeholder", `aws_secret_access_key = ${"x".repeat(40)}`],
    ["is a hash", `AWS_SECRET_ACCESS_KEY ${"0a".repeat(20)}`],
  ])("is not found where it %s", (_, content) => {
    expect(credentials(content)).toEqual([]);
  });

  it("is found wherever it stands, also at the start of a file", () => {
    const search = new Search(traces);
    const token = checkedToken("gho_");
    fc.assert(
      fc.property(fc.nat(6000), fc.nat(6100), (before, cut) => {
        const bytes = Buffer.from(`${" ".repeat(before)}${token}`);
        const file = search.file();
        file.push(bytes.subarray(0, cut));
        file.push(bytes.subarray(cut));
        expect(file.end()).toMatchObject([{ kind: "credential", offset: before, count: 1 }]);
      }),
    );
  });

  it("is found in the middle of others where it has a checksum, as Go joins its texts", () => {
    expect(credentials(`readme${checkedToken("ghp_")}usage-of`)).toEqual(["a GitHub token"]);
  });

  it("is no part of a hit: a report could show that", () => {
    const [hit] = found(`token: ${checkedToken("ghp_")}\n`);
    expect(hit?.hit.toString()).toBe("ghp_");
  });
});
