import { describe, expect, it } from "vitest";
import { chooseImage, onlyImage } from "../../../src/domain/oci/choose-image.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import type { Descriptor } from "../../../src/domain/oci/oci.ts";

const mediaType = "application/vnd.oci.image.manifest.v1+json";

function image(hex: string, platform?: string): Descriptor {
  const [os = "", architecture = "", variant] = platform?.split("/") ?? [];
  const of = { os, architecture, ...(variant === undefined ? {} : { variant }) };
  const digest = digestFromHex(hex.repeat(64));
  return { mediaType, digest, size: 1, ...(platform === undefined ? {} : { platform: of }) };
}

const amd64 = image("a", "linux/amd64");
const arm64 = image("b", "linux/arm64/v8");
const attestation = image("c", "unknown/unknown");
const name = "ghcr.io/acme/shop:1";

describe("the image of an index", () => {
  it.each([
    ["linux/amd64", amd64],
    ["linux/arm64", arm64],
    ["linux/arm64/v8", arm64],
    ["linux/s390x", undefined],
  ])("is that of the platform: %s", (choice, found) => {
    expect(chooseImage([attestation, amd64, arm64], { name, choice })).toBe(found);
  });

  it("is its only one, whatever is attested of it, and whether or not it says its platform", () => {
    const only = { name, choice: onlyImage } as const;
    expect(chooseImage([attestation, amd64], only)).toBe(amd64);
    expect(chooseImage([image("d")], only)).toEqual(image("d"));
    expect(chooseImage([attestation], only)).toBeUndefined();
  });

  it("is asked for where there are several and nothing says which is meant", () => {
    expect(() => chooseImage([amd64, arm64], { name, choice: onlyImage })).toThrow(
      expect.objectContaining({
        code: "usage",
        message: `${name} is an index of 2 images: linux/amd64, linux/arm64/v8.`,
        fix: expect.stringContaining("`platforms: linux/amd64`"),
      }),
    );
  });
});
