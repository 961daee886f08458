import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canonicalRepository,
  isLocal,
  repositoryName,
} from "../../../src/domain/source/repository-name.ts";

describe("the canonical name of a remote", () => {
  it.each([
    "https://github.com/acme/shop",
    "https://github.com/acme/shop.git",
    "https://github.com/acme/shop.git/",
    "https://GitHub.com:443/acme/shop",
    "https://user@github.com/acme/shop.git",
    "https://user:p@ss@github.com/acme/shop.git",
    "https://github.com/acme/shop.git?access_token=secret",
    "http://github.com:80/acme/shop",
    "ssh://git@github.com/acme/shop.git",
    "ssh://git@github.com:22/acme/shop.git",
    "git+ssh://git@github.com/acme/shop",
    "git://github.com:9418/acme/shop.git",
    "git@github.com:acme/shop.git",
    "git@github.com:/acme/shop.git",
    "github.com:acme/shop",
    "git@GITHUB.COM:acme/shop.git",
    "[git@github.com:22]:acme/shop.git",
  ])("is the same for %s", (url) => {
    expect(repositoryName(url)).toBe("github.com/acme/shop");
  });

  it.each([
    ["https://GitHub.com/Acme/Shop", "github.com/Acme/Shop"],
    ["https://git.example.org:8443/shop.git", "git.example.org:8443/shop"],
    ["ssh://git@git.example.org:2222/a/shop.git", "git.example.org:2222/a/shop"],
    ["ssh://git@[2001:DB8::1]:22/shop", "[2001:db8::1]/shop"],
    ["git@[2001:db8::1]:shop", "[2001:db8::1]/shop"],
    ["git@host:~a/shop.git", "host/~a/shop"],
    ["https://host/a,b c\nd", "host/a%2Cb%20c%0Ad"],
  ])("of %s is %s", (url, name) => {
    expect(repositoryName(url)).toBe(name);
  });

  it.each(["", "https://github.com/", "https:///shop", "ext::sh -c touch% /x", "git@github.com:"])(
    "does not exist for %j",
    (url) => {
      expect(repositoryName(url)).toBeUndefined();
    },
  );

  it.each([
    "file:///srv/git/shop.git",
    "FILE://localhost/srv/git/shop.git",
    "/srv/git/shop.git",
    "../shop.git",
    "./a:b/shop.git",
    "shop",
  ])("does not exist for %j, a path of this machine", (url) => {
    expect(repositoryName(url)).toBeUndefined();
    expect(isLocal(url)).toBe(true);
  });

  it.each(["https://github.com/a/b", "git@host:a/b", "host:a", "ssh://host/a", "ext::sh -c x", ""])(
    "%j is no path of this machine",
    (url) => {
      expect(isLocal(url)).toBe(false);
    },
  );

  it("never holds a comma, a line end, or the password", () => {
    const word = fc.string({ minLength: 1 }).filter((text) => !/[/?#]/.test(text));
    fc.assert(
      fc.property(word, fc.string(), (password, path) => {
        const name = repositoryName(`https://u:<${password}>@example.org/${path}`) ?? "";
        expect(name).not.toMatch(/[,\r\n]/);
        if (!path.includes(password)) expect(name).not.toContain(`<${password}>`);
      }),
    );
  });
});

describe("the input `repository`", () => {
  it.each([
    ["github.com/acme/shop", "github.com/acme/shop"],
    ["GitHub.com/acme/shop.git", "github.com/acme/shop"],
    ["git.example.org:8443/shop", "git.example.org:8443/shop"],
    ["git@github.com:acme/shop.git", "github.com/acme/shop"],
    ["https://github.com/acme/shop", "github.com/acme/shop"],
  ])("%s means %s", (input, name) => {
    expect(canonicalRepository(input)).toBe(name);
  });

  it.each(["../mirror.git", "./mirror", "/srv/git/shop.git", "file:///srv/git/shop.git", "shop"])(
    "%s means none: a path is another repository on each machine",
    (input) => {
      expect(canonicalRepository(input)).toBeUndefined();
    },
  );

  it("may be the name that was found before", () => {
    const path = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}(\/[a-z][a-z0-9-]{0,9}){0,3}$/);
    fc.assert(
      fc.property(path, fc.constantFrom("", ":8443"), (written, port) => {
        const name = repositoryName(`https://example.org${port}/${written}`) ?? "";
        expect(canonicalRepository(name)).toBe(name);
      }),
    );
  });
});
