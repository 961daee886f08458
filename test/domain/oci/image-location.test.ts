import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutFolder, parseLocation } from "../../../src/domain/oci/image-location.ts";
import { isTag, splitTag } from "../../../src/domain/oci/tag.ts";

describe("an image's location", () => {
  it.each([
    ["docker://ghcr.io/acme/shop:1", { kind: "registry", reference: "ghcr.io/acme/shop:1" }],
    ["docker-image://debian", { kind: "registry", reference: "debian" }],
    ["container-image://debian", { kind: "registry", reference: "debian" }],
    ["oci:out/layout:1", { kind: "files", transport: "oci", scheme: "oci:", rest: "out/layout:1" }],
    [
      "oci-layout:///out@sha256:0",
      { kind: "files", transport: "oci", scheme: "oci-layout://", rest: "/out@sha256:0" },
    ],
    [
      "oci-archive:a.tar",
      { kind: "files", transport: "oci-archive", scheme: "oci-archive:", rest: "a.tar" },
    ],
    [
      "docker-archive://a.tar",
      { kind: "files", transport: "docker-archive", scheme: "docker-archive://", rest: "a.tar" },
    ],
  ])("is taken apart at its scheme: %s", (text, location) => {
    expect(parseLocation(text)).toEqual(location);
  });

  it("is none where there is no scheme, or nothing behind it", () => {
    // `docker:20` is a name and tag, as in FROM.
    for (const text of ["docker:20", "debian:12", "services/cart", "oci:", "docker://", ""]) {
      expect(parseLocation(text)).toBeUndefined();
    }
  });

  it("names a layout's folder by either of its schemes", () => {
    expect(layoutFolder("oci:out/layout")).toBe("out/layout");
    expect(layoutFolder("oci-layout://out/layout")).toBe("out/layout");
    for (const text of ["out/layout", "oci-archive:a.tar", "docker://a", "oci:"]) {
      expect(layoutFolder(text)).toBeUndefined();
    }
  });

  it("can be put together again", () => {
    const scheme = fc.constantFrom("oci:", "oci-layout://", "oci-archive:", "docker-archive://");
    fc.assert(
      fc.property(scheme, fc.string({ minLength: 1 }), (start, rest) => {
        const location = parseLocation(start + rest);
        const again = location?.kind === "files" ? location.scheme + location.rest : undefined;
        expect(again).toBe(start + rest);
      }),
    );
  });
});

describe("a tag", () => {
  it("has 1 to 128 characters of its alphabet", () => {
    expect(["1.4.0", "_x", "a".repeat(128)].every(isTag)).toBe(true);
    expect(["", ".1", "-a", "a/b", "a".repeat(129), "a\n"].some(isTag)).toBe(false);
  });

  it("is split off a path only where it stands behind the last colon", () => {
    expect(splitTag("/out/layout:1.4.0")).toEqual({ path: "/out/layout", tag: "1.4.0" });
    expect(splitTag("/out:1/layout")).toEqual({ path: "/out:1/layout", tag: undefined });
    expect(splitTag("a:b:c")).toEqual({ path: "a:b", tag: "c" });
  });
});
