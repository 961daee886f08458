import { describe, expect, it } from "vitest";
import { parseBuildRequest } from "../../src/options/build-request.ts";
import { parseImageAccess } from "../../src/options/image-access.ts";
import { onePlatformEach } from "../../src/options/platform.ts";

const several = "linux/arm64/v8\nlinux/arm,linux/amd64";

describe("the platforms of a build", () => {
  it("are sorted, in the form that equal ones share", () => {
    expect(parseBuildRequest({ platforms: several })).toMatchObject({
      platform: "linux/amd64",
      platforms: ["linux/amd64", "linux/arm/v7", "linux/arm64"],
    });
  });

  it("stay as written where there is one, which gives no index", () => {
    const { platform, platforms } = parseBuildRequest({ platforms: "linux/arm64/v8" });
    expect([platform, platforms]).toEqual(["linux/arm64/v8", undefined]);
  });

  it.each([
    ["linux/arm64,linux/arm64/v8", "it names linux/arm64 twice."],
    ["linux/amd64,plan9/386", '"plan9/386" is not a platform that can be built.'],
    [
      Array.from({ length: 17 }, (_, at) => `linux/arm/v${at}`).join(","),
      "it names 17 platforms; at most 16 are built in one run.",
    ],
  ])("are refused: %s", (platforms, says) => {
    expect(() => parseBuildRequest({ platforms })).toThrow(says);
  });

  it.each([
    [{ recipe: "base" }, "but `recipe: base` makes a base for one."],
    [{ recipe: "runpack", "spec-image": "worker" }, "but the image of a run spec is for one."],
    [
      { recipe: "prebuilt", prebuilt: "out:/srv", "runtime-image": "debian", command: "/srv/app" },
      "but the files of `prebuilt` were made for one.",
    ],
  ])("are one of a recipe that makes something on one machine: %j", (inputs, says) => {
    const given = { ...inputs, platforms: "linux/amd64,linux/arm64" };
    expect(() => parseBuildRequest(given)).toThrow(says);
  });

  it("are one for what reads an image", () => {
    expect(() => parseImageAccess({ platforms: several })).toThrow(
      "it names 3 platforms, but this is about one image of an index.",
    );
  });
});

describe("a command that takes platforms one after the other", () => {
  it("has a request for each, with its own folder for results", () => {
    const request = parseBuildRequest({ platforms: several, output: "/out" });
    expect(onePlatformEach(request)).toMatchObject([
      { platform: "linux/amd64", output: "/out/platforms/linux-amd64" },
      { platform: "linux/arm/v7", output: "/out/platforms/linux-arm-v7" },
      { platform: "linux/arm64", output: "/out/platforms/linux-arm64" },
    ]);
    expect(onePlatformEach(request).every(({ platforms }) => platforms === undefined)).toBe(true);
    const one = parseBuildRequest({ platforms: "linux/amd64", output: "/out" });
    expect(onePlatformEach(one)).toEqual([one]);
  });
});
