import fc from "fast-check";
import { expect, it } from "vitest";
import { readMadison } from "../../../src/adapters/packages/package-versions.ts";

const listing = `   buildah | 1.33.7+ds1-1ubuntu0.24.04.3 | http://archive.ubuntu.com/ubuntu noble-updates/universe amd64 Packages
   buildah | 1.33.5+ds1-1 | http://archive.ubuntu.com/ubuntu noble/universe amd64 Packages
   buildah | 1.33.7+ds1-1ubuntu0.24.04.3 | http://security.ubuntu.com/ubuntu noble-security/universe amd64 Packages
golang-github-containers-buildah | 1.33.5+ds1-1 | http://archive.ubuntu.com/ubuntu noble/universe Sources
`;

it("apt's list is read in its order, each version once, packages of that name only", () => {
  expect(readMadison(listing, "buildah")).toEqual(["1.33.7+ds1-1ubuntu0.24.04.3", "1.33.5+ds1-1"]);
});

it("nothing but a version is ever taken for one", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (parts) => {
      const text = parts.map((part) => `buildah | ${part} | x Packages`).join("\n");
      for (const version of readMadison(text, "buildah")) {
        expect(version).toMatch(/^[0-9][A-Za-z0-9.+~:-]*$/);
      }
    }),
  );
});
