import { describe, expect, it } from "vitest";
import { docsAddress } from "../../../src/adapters/actions/docs-address.ts";

const env = {
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_ACTION_REPOSITORY: "acme/twofold",
  GITHUB_ACTION_REF: "v1",
};

describe("the address of the pages", () => {
  it("is at the version of the action that runs", () => {
    expect(docsAddress(env)).toBe("https://github.com/acme/twofold/blob/v1/docs");
    const other = { GITHUB_SERVER_URL: "https://forge.example:8443", GITHUB_ACTION_REF: "rel/1.x" };
    expect(docsAddress({ ...env, ...other })).toBe(
      "https://forge.example:8443/acme/twofold/blob/rel/1.x/docs",
    );
  });

  it.each([
    ["no action of another repository", { GITHUB_ACTION_REPOSITORY: "", GITHUB_ACTION_REF: "" }],
    ["no version", { GITHUB_ACTION_REF: "" }],
    ["a name that would end a link", { GITHUB_ACTION_REF: "v1) [x](https://evil.example" }],
    ["a repository that is none", { GITHUB_ACTION_REPOSITORY: "a/b/../../c" }],
    ["a server without HTTPS", { GITHUB_SERVER_URL: "javascript:alert(1)//" }],
  ])("is not known with %s", (_, changes) => {
    expect(docsAddress({ ...env, ...changes })).toBeUndefined();
  });
});
