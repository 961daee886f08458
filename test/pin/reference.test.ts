import { describe, expect, it } from "vitest";
import { referenceState } from "../../src/pin/reference.ts";

describe("a reference to pin", () => {
  it.each([
    ["debian", "debian:latest", "docker.io/library/debian:latest"],
    ["debian:12", "debian:12", "docker.io/library/debian:12"],
    ["acme/shop", "acme/shop:latest", "docker.io/acme/shop:latest"],
    ["index.docker.io/debian:12", "index.docker.io/debian:12", "docker.io/library/debian:12"],
    ["ghcr.io/acme/base:1", "ghcr.io/acme/base:1", "ghcr.io/acme/base:1"],
    ["127.0.0.1:5000/base", "127.0.0.1:5000/base:latest", "127.0.0.1:5000/base:latest"],
  ])("keeps its name as written: %s becomes %s@…", (written, tagged, full) => {
    expect(referenceState(written)).toEqual({ kind: "unpinned", tagged, full });
  });

  it("is done when it has a digest, with or without a tag", () => {
    const digest = `sha256:${"a".repeat(64)}`;
    expect(referenceState(`debian@${digest}`).kind).toBe("pinned");
    expect(referenceState(`debian:12@${digest}`).kind).toBe("pinned");
  });

  it.each(["Debian", "debian:12@sha256:12", "localhost/mine:1", "a b", ""])(
    "is none that a registry has: %j",
    (written) => expect(referenceState(written).kind).toBe("no-registry"),
  );
});
