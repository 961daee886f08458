import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  accountOf,
  keptAccount,
  withAccount,
} from "../../../../src/adapters/registry/client/auth-entries.ts";
import { isJsonObject } from "../../../../src/domain/text/json.ts";

const entry = (name: string) => ({ auth: Buffer.from(`${name}:secret`).toString("base64") });
const named = (name: string) => ({ kind: "password", username: name, password: "secret" });

describe("an auth file", () => {
  const auths = {
    "ghcr.io": entry("host"),
    "ghcr.io/acme": entry("owner"),
    "ghcr.io/acme/cart": entry("other"),
    "https://quay.io/v2/": entry("address"),
    "https://index.docker.io/v1/": entry("hub"),
    "r.test:5000": entry("port"),
  };

  it.each([
    ["ghcr.io", "acme/shop", "owner"],
    ["ghcr.io", "acme/cart", "other"],
    ["ghcr.io", "acmeco/cart", "host"],
    ["quay.io", "acme/shop", "address"],
    ["docker.io", "library/debian", "hub"],
    ["r.test:5000", "a", "port"],
  ])("has for %s/%s the account of %s", (host, repository, name) => {
    expect(keptAccount({ auths }, host, repository)).toEqual(named(name));
  });

  it.each([
    ["r.test", "a"],
    ["evil.test", "ghcr.io/acme"],
    ["constructor", "a"],
  ])("has nothing for %s/%s", (host, repository) => {
    expect(keptAccount({ auths }, host, repository)).toBeUndefined();
  });

  it("names a helper for a host before its entry, and one for all after it", () => {
    const content = { auths, credHelpers: { "ghcr.io": "ecr" }, credsStore: "desktop" };
    expect(keptAccount(content, "ghcr.io", "acme/shop")).toMatchObject({
      program: "ecr",
      isForHost: true,
    });
    expect(keptAccount(content, "quay.io", "acme/shop")).toEqual(named("address"));
    expect(keptAccount(content, "gcr.io", "a")).toMatchObject({
      program: "desktop",
      isForHost: false,
    });
    const emptied = { auths: { "docker.io": {} }, credsStore: "pass" };
    expect(keptAccount(emptied, "docker.io", "a")).toMatchObject({
      server: "https://index.docker.io/v1/",
    });
  });

  it("gets the account of the settings, beside all else that it has", () => {
    const content = { auths, credHelpers: { "ghcr.io": "x", "gcr.io": "y" }, other: 1 };
    const added = withAccount(content, ["ghcr.io"], { username: "given", password: "secret" });
    expect(keptAccount(added, "ghcr.io", "else/shop")).toEqual(named("given"));
    expect(keptAccount(added, "ghcr.io", "acme/shop")).toEqual(named("owner"));
    expect(added).toMatchObject({ other: 1, credHelpers: { "gcr.io": "y" } });
  });

  it.each(["docker.io", "https://index.docker.io/v1/", "index.docker.io", "registry-1.docker.io"])(
    "gets the account of the settings for Docker Hub before a helper for %s",
    (name) => {
      const content = { credHelpers: { [name]: "desktop", "gcr.io": "y" } };
      const added = withAccount(content, ["docker.io"], { username: "given", password: "secret" });
      expect(keptAccount(added, "docker.io", "acme/shop")).toEqual(named("given"));
      expect(added).toMatchObject({ credHelpers: { "gcr.io": "y" } });
    },
  );

  it("can be any document", () => {
    const document = fc.dictionary(
      fc.constantFrom("auths", "credHelpers", "credsStore", "x"),
      fc.jsonValue({ maxDepth: 4 }),
    );
    fc.assert(
      fc.property(document, fc.domain(), (content, host) => {
        const kept = keptAccount(content, host, "a/b");
        expect(kept === undefined || isJsonObject(kept)).toBe(true);
      }),
    );
  });
});

describe("an entry", () => {
  it.each<[what: string, entry: Record<string, string>, account: unknown]>([
    [
      "a password with colons",
      { auth: Buffer.from("a:b:c").toString("base64") },
      { kind: "password", username: "a", password: "b:c" },
    ],
    [
      "padding of zero bytes",
      { auth: Buffer.from("a:b\0\0").toString("base64") },
      { kind: "password", username: "a", password: "b" },
    ],
    [
      "a name and a password of their own",
      { username: "a", password: "b" },
      { kind: "password", username: "a", password: "b" },
    ],
    [
      "a refresh token",
      { auth: entry("a").auth, identitytoken: "t" },
      { kind: "identity", token: "t" },
    ],
    [
      "a helper's refresh token",
      { username: "<token>", password: "t" },
      { kind: "identity", token: "t" },
    ],
    ["a registry's token", { registrytoken: "t" }, { kind: "bearer", token: "t" }],
    ["a name alone", { auth: Buffer.from("a:").toString("base64") }, undefined],
    ["no base64", { auth: "%%%" }, undefined],
    ["nothing", {}, undefined],
  ])("with %s is read", (_what, written, account) => {
    expect(accountOf(written)).toEqual(account);
  });

  it("keeps every name and password", () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((text) => !/[:\0]/.test(text) && text !== "<token>");
    const password = fc
      .string({ minLength: 1, maxLength: 40 })
      .filter((text) => !text.endsWith("\0"));
    fc.assert(
      fc.property(name, password, (username, secret) => {
        const auth = Buffer.from(`${username}:${secret}`).toString("base64");
        expect(accountOf({ auth })).toEqual({ kind: "password", username, password: secret });
      }),
    );
  });
});
