import { describe, expect, it } from "vitest";
import { foreignPlatform, otherPlatform } from "../../../src/app/verify/other-platform.ts";

const amd64 = { os: "linux", architecture: "amd64" };
const arm = { os: "linux", architecture: "arm" };

describe("the platform of a published image", () => {
  it("is missing where another one was asked for", () => {
    const [missing] = otherPlatform("linux/arm64", amd64);
    expect(missing?.input).toBe("platform");
    expect(missing?.message).toBe("The image is for linux/amd64, not for linux/arm64.");
  });

  it("is there where it was asked for, with a variant or without, and where nobody asked", () => {
    expect(otherPlatform("linux/amd64", amd64)).toEqual([]);
    expect(otherPlatform("linux/arm/v7", arm)).toEqual([]);
    expect(otherPlatform(undefined, amd64)).toEqual([]);
  });

  it("is not taken for another that begins with the same letters", () => {
    expect(otherPlatform("linux/arm64", arm)).toHaveLength(1);
    expect(foreignPlatform(arm, "linux/arm64")).toHaveLength(1);
  });

  it("is what a failed rebuild lacks on another machine", () => {
    expect(foreignPlatform(amd64, "linux/amd64")).toEqual([]);
    expect(foreignPlatform(arm, "linux/arm/v7")).toEqual([]);
    expect(foreignPlatform(arm, "linux/amd64")[0]?.message).toBe(
      "The image is for linux/arm, and this machine is linux/amd64.",
    );
  });
});
