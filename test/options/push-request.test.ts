import { describe, expect, it } from "vitest";
import { parsePushRequest } from "../../src/options/push-request.ts";

describe("where a kept image is pushed to", () => {
  it("is every name with every tag, with the account for their registries", () => {
    const raw = { image: ["ghcr.io/acme/shop"], tags: ["1.4.0"], username: "ada", password: "x" };
    expect(parsePushRequest(raw)).toEqual({
      ...{ image: ["ghcr.io/acme/shop"], tags: ["1.4.0"], references: [], push: true },
      registry: { username: "ada", password: "x", tlsVerify: true, insecureRegistries: [] },
    });
  });

  it("may be a full reference alone", () => {
    const { image, references } = parsePushRequest({ tags: ["ghcr.io/acme/shop:1.4.0"] });
    expect({ image, references }).toEqual({
      image: ["ghcr.io/acme/shop"],
      references: ["ghcr.io/acme/shop:1.4.0"],
    });
  });

  it.each([
    ["without a name", {}, /`image`/],
    ["with half an account", { image: ["ghcr.io/acme/shop"], username: "ada" }, /`password`/],
  ])("is an error %s", (_, raw, message) => {
    expect(() => parsePushRequest(raw)).toThrow(message);
  });
});
