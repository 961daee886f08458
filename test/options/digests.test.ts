import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/domain/oci/digest.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { parseDigests } from "../../src/options/digests.ts";

const [one, other] = ["one", "other"].map((text) => digestOf(Buffer.from(text)));
const both = [
  { platform: "linux/amd64", digest: one },
  { platform: "linux/arm64", digest: other },
];

function failureOf(written: string | readonly string[]): Failure {
  try {
    parseDigests(written);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("no failure");
}

describe("input digests", () => {
  it.each([
    ["lines", `linux/amd64=${one}\nlinux/arm64=${other}\n`],
    ["lines with spaces and empty ones", `\n  linux/amd64 = ${one}\r\n\n linux/arm64=${other}`],
    ["a flag each", [`linux/amd64=${one}`, `linux/arm64=${other}`]],
    ["an object", JSON.stringify({ "linux/amd64": one, "linux/arm64": other })],
    [
      "an object on several lines",
      JSON.stringify({ "linux/amd64": one, "linux/arm64": other }, undefined, 2),
    ],
    ["an object a line", `{"linux/amd64":"${one}"}\n{"linux/arm64":"${other}"}\n`],
    ["a line and an object", `linux/x86_64=${one}\n{"linux/arm64/v8":"${other}"}`],
  ])("takes %s", (_, written) => {
    expect(parseDigests(written)).toEqual(both);
  });

  it.each([
    ["", "it names no image."],
    ["{}", "it names no image."],
    ["linux/amd64", '"linux/amd64" has no platform.'],
    [`=${one}`, `has no platform.`],
    ["linux/amd64=", "it has no digest for linux/amd64."],
    ['{"linux/arm64":""}', "it has no digest for linux/arm64."],
    ["linux/amd64=latest", '"latest" is not a digest.'],
    [`amd64=${one}`, '"amd64" is not a platform.'],
    ['{"linux/amd64":', "is not a JSON object of platforms and digests."],
    ['{"linux/amd64":["x"]}', "is not a JSON object of platforms and digests."],
    [`${"[".repeat(100)}`, "has no platform."],
  ])("refuses %j", (written, message) => {
    const failure = failureOf(written);
    expect(failure).toMatchObject({ code: "usage", input: "digests" });
    expect(failure.message).toContain(message);
  });

  it("refuses more images than there are platforms", () => {
    const lines = Array.from({ length: 65 }, (_, at) => `linux/a${at}=${one}`);
    expect(failureOf(lines.join("\n")).message).toContain("it names 65 images.");
    expect(parseDigests(lines.slice(1).join("\n"))).toHaveLength(64);
  });

  it("reads any text, or says what is wrong with it", () => {
    const piece = fc.oneof(
      fc.constantFrom("linux/amd64", "=", `${one}`, "\n", "{", "}", '"', ":", "linux/arm"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        try {
          for (const { platform, digest } of parseDigests(pieces.join(""))) {
            expect(platform).toMatch(/^[a-z0-9_]+\/[a-z0-9_-]+(\/[a-z0-9]+)?$/);
            expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
    );
  });
});
