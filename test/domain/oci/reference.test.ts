import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatReference,
  parseReference,
  parseRepositoryName,
  repositoryName,
} from "../../../src/domain/oci/reference.ts";
import { Failure } from "../../../src/domain/text/failure.ts";

const sha = `sha256:${"ab".repeat(32)}`;

describe("a reference", () => {
  test.each([
    ["debian", "docker.io/library/debian"],
    ["debian:12", "docker.io/library/debian:12"],
    ["docker.io/debian", "docker.io/library/debian"],
    ["index.docker.io/acme/shop", "docker.io/acme/shop"],
    ["acme/shop", "docker.io/acme/shop"],
    ["ghcr.io/acme/shop:v1", "ghcr.io/acme/shop:v1"],
    ["localhost/bb", "localhost/bb"],
    ["localhost:5000/bb:1", "localhost:5000/bb:1"],
    ["127.0.0.1:5000/base/busybox:1", "127.0.0.1:5000/base/busybox:1"],
    ["[::1]:5000/a", "[::1]:5000/a"],
    ["Registry/a", "Registry/a"],
    ["localhost:5000", "docker.io/library/localhost:5000"],
    ["a__b/c-d.e", "docker.io/a__b/c-d.e"],
    [`debian@${sha}`, `docker.io/library/debian@${sha}`],
    [`debian:12@${sha}`, `docker.io/library/debian:12@${sha}`],
  ])("%s is in full %s", (text, full) => {
    const reference = parseReference(text);
    expect(reference && formatReference(reference)).toBe(full);
  });

  test.each([
    "",
    " ",
    "Debian",
    "debian:",
    "debian@",
    "debian:a b",
    `debian:${"a".repeat(129)}`,
    "debian@sha256:12",
    `debian@sha512:${"ab".repeat(64)}`,
    "a//b",
    "/a",
    "a/",
    "-a/b",
    "a___b",
    "a..b",
    "ghcr.io/",
    "docker://debian",
    "oci-archive:/x.tar",
    "ab".repeat(32),
    "a/".repeat(200),
  ])("is not %j", (text) => {
    expect(parseReference(text)).toBeUndefined();
  });

  test("is the same after its full form is read again", () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-z.:/@-]{0,40}$/),
      fc.stringMatching(
        /^(?:[a-z]{1,5}(?:\.[a-z]{2}|:[0-9]{2})?\/)?[a-z]{1,5}(?::[a-z0-9.]{1,4})?$/,
      ),
    );
    fc.assert(
      fc.property(text, (written) => {
        const reference = parseReference(written);
        if (reference === undefined) return;
        expect(parseReference(formatReference(reference))).toEqual(reference);
      }),
    );
  });

  test("has a repository name without tag and digest", () => {
    const reference = parseReference(`acme/shop:1@${sha}`);
    expect(reference && repositoryName(reference)).toBe("docker.io/acme/shop");
  });
});

describe("a repository's name in an input", () => {
  test.each([
    ["ghcr.io/acme/shop", "ghcr.io/acme/shop"],
    ["acme/shop", "docker.io/acme/shop"],
    ["localhost:5000/shop", "localhost:5000/shop"],
  ])("%s is %s", (text, name) => {
    expect(parseRepositoryName("image", text)).toBe(name);
  });

  test.each([
    [
      "ghcr.io/acme/shop:1.4.0",
      /has a tag/,
      "`ghcr.io/acme/shop` here and `1.4.0` in input `tags`",
    ],
    [`ghcr.io/acme/shop@${sha}`, /has a digest/, "`ghcr.io/acme/shop`"],
    ["ghcr.io/Acme/shop", /capital letters/, '"ghcr.io/acme/shop"'],
    ["docker://ghcr.io/acme/shop", /starts with "docker:\/\/"/, '"ghcr.io/acme/shop"'],
    ["https://me:secret@ghcr.io/acme/shop", /starts with "https:\/\/"/, '"ghcr.io/acme/shop"'],
    ["me:secret@ghcr.io/acme/shop", /not the name/, "lower-case letters"],
    ["ghcr.io//shop", /empty part/, "one `/`"],
    ["ghcr.io/acme/", /empty part/, "one `/`"],
    [" ", /is empty/, "`ghcr.io/acme/shop`"],
    ["ghcr.io/acme/sh op", /not the name/, "lower-case letters"],
    ["ghcr.io/\u001b[31m", /not the name/, "lower-case letters"],
  ])("is refused in %j, with what to write", (text, wrong, fix) => {
    const failure = failureOf(() => parseRepositoryName("image", text));
    expect(failure.code).toBe("usage");
    expect(failure.message).toMatch(/^Input `image`: /);
    expect(failure.message).toMatch(wrong);
    expect(failure.fix).toContain(fix);
    expect(failure.message).not.toContain("\u001b");
    expect(`${failure.message} ${failure.fix}`).not.toContain("secret");
  });
});

function failureOf(act: () => unknown): Failure {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
