import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { parseIndex } from "../../../src/domain/oci/oci-parse.ts";
import { formatPlatform, parsePlatform } from "../../../src/domain/oci/platform.ts";
import { type IndexMember, writeIndex } from "../../../src/domain/oci/write-index.ts";
import { Failure } from "../../../src/domain/text/failure.ts";

const mediaType = "application/vnd.oci.image.manifest.v1+json";

function member(
  platform: string,
  content = platform,
  annotations: Readonly<Record<string, string>> = {},
): IndexMember {
  const config = parsePlatform(platform);
  if (config === undefined) throw new Error(`${platform} is no platform`);
  const digest = digestOf(Buffer.from(content));
  return { platform, manifest: { mediaType, digest, size: content.length }, config, annotations };
}

function failureOf(members: readonly IndexMember[]): Failure {
  try {
    writeIndex(members);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("no failure");
}

describe("an index", () => {
  test("names its members by platform, in the order of their names", () => {
    const members = [member("linux/arm/v7"), member("linux/arm64"), member("linux/amd64")];
    const { bytes, digest } = writeIndex(members);
    expect(digest).toBe(digestOf(bytes));
    expect(JSON.parse(bytes.toString())).toEqual({
      schemaVersion: 2,
      mediaType: "application/vnd.oci.image.index.v1+json",
      manifests: [
        { ...member("linux/amd64").manifest, platform: { os: "linux", architecture: "amd64" } },
        {
          ...member("linux/arm/v7").manifest,
          platform: { os: "linux", architecture: "arm", variant: "v7" },
        },
        { ...member("linux/arm64").manifest, platform: { os: "linux", architecture: "arm64" } },
      ],
    });
  });

  test("always has these bytes", () => {
    const version = { "org.opencontainers.image.version": "1.4.0 “β”" };
    const { bytes } = writeIndex([member("linux/amd64", "x", version)]);
    expect(bytes.toString()).toBe(
      '{"annotations":{"org.opencontainers.image.version":"1.4.0 \\u201c\\u03b2\\u201d"},"manifests":[{"digest":"sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","mediaType":"application/vnd.oci.image.manifest.v1+json","platform":{"architecture":"amd64","os":"linux"},"size":1}],"mediaType":"application/vnd.oci.image.index.v1+json","schemaVersion":2}',
    );
  });

  test("has the annotations that all of its members have, and no other", () => {
    const shared = { "org.opencontainers.image.licenses": "MIT" };
    const { bytes } = writeIndex([
      member("linux/amd64", "x", { ...shared, base: "one", only: "here" }),
      member("linux/arm64", "y", { ...shared, base: "other", toString: "x" }),
    ]);
    expect(JSON.parse(bytes.toString()).annotations).toEqual(shared);
  });

  test("does not depend on the order or spelling in which members and annotations came", () => {
    const spellings = [
      ["linux/amd64", "linux/amd64/v1", "linux/x86_64"],
      ["linux/arm64", "linux/arm64/v8", "linux/aarch64"],
      ["linux/arm", "linux/arm/v7", "linux/armhf"],
      ["linux/s390x"],
    ];
    const members = fc
      .tuple(...spellings.map((written) => fc.constantFrom(...written)))
      .chain((written) => fc.shuffledSubarray([...written], { minLength: 4 }));
    const annotations = fc.shuffledSubarray(["1", "b", "a", "é"], { minLength: 4 });
    const made = (platforms: readonly string[], names: readonly string[]): string =>
      writeIndex(
        platforms.map((each) =>
          member(
            each,
            formatPlatform(member(each).config),
            Object.fromEntries(names.map((name) => [name, `of ${name}`])),
          ),
        ),
      ).digest;
    const expected = made(
      spellings.map(([first = ""]) => first),
      ["a", "b", "1", "é"],
    );
    fc.assert(
      fc.property(members, annotations, (platforms, names) => {
        expect(made(platforms, names)).toBe(expected);
      }),
    );
  });

  test("is read again as it was written, whatever its annotations say", () => {
    const text = fc.dictionary(fc.string(), fc.string());
    fc.assert(
      fc.property(text, (annotations) => {
        const { bytes } = writeIndex([member("linux/arm/v6", "x", annotations)]);
        const { manifests } = parseIndex(bytes, { name: "the index", code: "tool" });
        expect(manifests).toEqual([
          {
            ...member("linux/arm/v6", "x").manifest,
            platform: { os: "linux", architecture: "arm", variant: "v6" },
          },
        ]);
        const written = JSON.parse(bytes.toString()).annotations ?? {};
        expect(Object.entries(written).sort()).toEqual(Object.entries(annotations).sort());
      }),
    );
  });

  test("takes a config that says the usual variant of an architecture", () => {
    const { manifest } = member("linux/arm64");
    const config = { os: "linux", architecture: "arm64", variant: "v8" };
    const said = writeIndex([{ platform: "linux/arm64", manifest, config, annotations: {} }]);
    const silent = writeIndex([member("linux/arm64")]);
    expect(said.digest).toBe(silent.digest);
  });

  test("is refused without members", () => {
    expect(failureOf([]).message).toBe("An index needs at least one image.");
  });

  test("is refused with a platform twice, also where it is spelled in two ways", () => {
    const twice = [member("linux/arm64/v8", "one"), member("linux/amd64"), member("linux/arm64")];
    const { message, code } = failureOf(twice);
    expect(code).toBe("usage");
    expect(message).toContain("linux/arm64 is named twice, with the images sha256:");
    expect(failureOf([member("linux/arm64"), member("linux/arm64")]).message).toContain(
      `with the image ${member("linux/arm64").manifest.digest}.`,
    );
  });

  test.each([
    ["linux/arm64", "linux/amd64"],
    ["linux/arm/v6", "linux/arm/v7"],
    ["linux/arm/v6", "linux/arm"],
    ["linux/amd64", "linux/amd64/v3"],
  ])("is refused where an image for %s has a config for %s", (platform, other) => {
    const wrong = { ...member(platform), config: member(other).config };
    expect(failureOf([wrong]).message).toBe(
      `The image ${wrong.manifest.digest} is meant for ${platform}, but its config says \`${formatPlatform(wrong.config)}\`.`,
    );
  });

  test.each(["windows", "unknown"])("is refused where a config is for %s", (os) => {
    const wrong = { ...member("linux/amd64"), config: { os, architecture: "amd64" } };
    expect(failureOf([wrong]).message).toContain(`its config says \`${os}/amd64\``);
  });

  test("is refused with another index or an image in Docker's format as a member", () => {
    for (const type of [
      "application/vnd.oci.image.index.v1+json",
      "application/vnd.docker.distribution.manifest.v2+json",
    ]) {
      const { manifest, ...rest } = member("linux/amd64");
      const { message, fix } = failureOf([{ ...rest, manifest: { ...manifest, mediaType: type } }]);
      expect(message).toContain(`is of the type \`${type}\``);
      expect(fix).toContain(mediaType);
    }
  });
});
