import { expect, it } from "vitest";
import { parseBuildRequest } from "../../src/options/build-request.ts";
import { parsePushRequest } from "../../src/options/push-request.ts";

const digest = `sha256:${"5f".repeat(32)}`;
const image = "ghcr.io/acme/shop";

it("a build and a push may ask for the image's digest", () => {
  const asked = { "expected-digest": digest, image };
  expect(parseBuildRequest(asked)).toMatchObject({ expectedDigest: digest });
  expect(parsePushRequest(asked)).toMatchObject({ expectedDigest: digest });
  expect(parseBuildRequest({ image })).not.toHaveProperty("expectedDigest");
});

it.each([
  ["5f1a", "an abbreviation"],
  [digest.toUpperCase(), "one in upper case"],
  [`${image}@${digest}`, "an image's name"],
  ["sha512:5f1a", "one of another algorithm"],
])("%s is refused as the expected digest: %s", (text) => {
  for (const parse of [parseBuildRequest, parsePushRequest]) {
    expect(() => parse({ "expected-digest": text, image })).toThrow(
      /^Input `expected-digest`: ".*" is not a digest\.$/,
    );
  }
});
