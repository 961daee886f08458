import { describe, expect, test } from "vitest";
import { parseGitSource } from "../../../src/adapters/sources/git-source.ts";
import { Failure } from "../../../src/domain/text/failure.ts";

const revision = "a".repeat(40);

describe("the URL of a source", () => {
  test.each([
    "https://example.com:8443/a/b.git",
    "https://example.com/@scope/b.git",
    "ssh://git@example.com/a/b.git",
    "git@example.com:a/b.git",
    "file:///srv/@a/b.git",
  ])("%s is taken as it is", (url) => {
    expect(parseGitSource(`${url}#${revision}:cart`)).toEqual({ url, revision, folder: "cart" });
  });

  test.each([
    ["HTTPS://user:secret@example.com/a.git", /has an account or password/],
    ["https://secret@example.com/a.git", /has an account or password/],
    ["ssh://git:secret@example.com/a.git", /has an account or password/],
    ["https://user:1/secret@example.com/a.git", /has an account or password/],
    ["http://user:sec/secret@example.com/a.git", /is not one that git reads/],
    ["ftp://user:secret@example.com/a.git", /is not one that git reads/],
    [" https://user:secret@example.com/a.git", /has an account or password/],
  ])("%s is refused and not shown, with a commit or without", (url, message) => {
    for (const source of [url, `${url}#${revision}`]) {
      const failure = refusalOf(source);
      expect(failure.message).toMatch(message);
      expect(`${failure.message} ${failure.fix}`).not.toContain("secret");
    }
  });

  test.each(["a", "./a", "a/b://c", "/a"])("a path is none: %s", (path) => {
    expect(parseGitSource(path)).toBeUndefined();
  });
});

function refusalOf(source: string): Failure {
  try {
    parseGitSource(source);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("it was taken");
}
