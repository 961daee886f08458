import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namedRemotes } from "../../../../src/adapters/git/refs/named-remotes.ts";
import { type Setting, settingsAgainst } from "../../../../src/adapters/git/run/configuration.ts";

const local = (key: string, value: string): Setting => ({ scope: "local", key, value });
const user = (key: string, value: string): Setting => ({ scope: "global", key, value });

describe("the other end of a remote", () => {
  it("is git's own, whatever the repository says, and the user's where he says so", () => {
    expect(
      settingsAgainst([
        local("remote.origin.uploadpack", "evil"),
        user("remote.work.uploadpack", "/opt/git/upload-pack"),
      ]),
    ).toEqual(["remote.origin.uploadpack=git-upload-pack"]);
    expect(settingsAgainst([local("remote.a=b.uploadpack", "evil")])).toBeUndefined();
  });
});

describe("an alias", () => {
  it("is switched off where the repository has it, also in its longer form", () => {
    expect(
      settingsAgainst([
        local("alias.remote-file", "!evil"),
        local("alias.remote-ssh.command", "!evil"),
        user("alias.st", "status"),
      ]),
    ).toEqual(["alias.remote-file=", "alias.remote-ssh.command="]);
    expect(settingsAgainst([local("alias.a=b.command", "!evil")])).toBeUndefined();
  });
});

describe("the name of a remote", () => {
  const origin = local("remote.origin.url", "https://github.com/acme/shop.git");
  const nameWith = (...settings: readonly Setting[]): string | undefined =>
    namedRemotes([...settings, origin])[0]?.repository;

  it("follows the repository's own `insteadOf`, for that is what is asked", () => {
    expect(nameWith(local("url.https://evil.example/.insteadof", "https://github.com/"))).toBe(
      "evil.example/acme/shop",
    );
    expect(nameWith(local("url.https://evil.example/.pushinsteadof", "https://github.com/"))).toBe(
      "github.com/acme/shop",
    );
    expect(nameWith(local("url.ext::sh -c evil .insteadof", "https:"))).toBeUndefined();
  });

  it("does not follow the user's, and the longest match is the one that counts", () => {
    const ssh = user("url.git@github.com:.insteadof", "https://github.com/");
    const short = local("url.https://evil.example/.insteadof", "https:");
    expect(nameWith(ssh)).toBe("github.com/acme/shop");
    expect(nameWith(short, ssh)).toBe("github.com/acme/shop");
  });

  it("can be told of any configuration without a throw", () => {
    const text = fc.string({ unit: "binary" });
    const setting = fc.record({
      scope: text,
      key: fc.oneof(text, fc.constant("url..insteadof")),
      value: text,
    });
    fc.assert(
      fc.property(fc.array(setting), (settings) => {
        expect(namedRemotes([...settings, origin])).toHaveLength(1);
      }),
    );
  });
});
