import { describe, expect, it } from "vitest";
import { explainCommand, pageOf, subjectOf } from "../../src/report/frame.ts";

const shop = { repository: "github.com/acme/shop", offset: "" };
const cart = { ...shop, offset: "services/cart" };
const image = ["ghcr.io/acme/cart"];

describe("what a report is about", () => {
  it.each([
    ["the image", { image }, shop, "ghcr.io/acme/cart"],
    ["the image and the service", { image }, cart, "ghcr.io/acme/cart (services/cart)"],
    ["the service without an image", { image: [] }, cart, "services/cart"],
    ["the repository without both", { image: [] }, shop, "acme/shop"],
    [
      "how many images there are",
      { image: [...image, "b", "c"] },
      shop,
      "ghcr.io/acme/cart and 2 more",
    ],
    [
      "what two steps differ in",
      { image: [], target: "debug" },
      cart,
      "services/cart (target debug)",
    ],
    [
      "the file",
      { image, target: "debug", file: "/home/ada/cart.Containerfile" },
      cart,
      "ghcr.io/acme/cart (services/cart, target debug, file cart.Containerfile)",
    ],
    ["nothing", { image: [] }, { repository: "", offset: "" }, undefined],
  ])("is %s", (_, request, source, subject) => {
    expect(subjectOf(request, source)).toBe(subject);
  });
});

describe("what explains a name", () => {
  it("is the page of a cause, or the section of an advisory", () => {
    const docs = "https://github.com/acme/twofold/blob/v1/docs";
    expect(pageOf("clock", { docs })).toBe(`${docs}/causes/clock.md`);
    expect(pageOf("dirty", { docs })).toBe(`${docs}/advisories.md#dirty`);
    expect(pageOf("clock", {})).toBeUndefined();
  });

  it("is a command where no page has an address", () => {
    expect(explainCommand(["clock", "random", "clock"])).toBe("twofold explain clock random");
    expect(explainCommand(["clock", "random", "race", "order", "mode", "owner"])).toBe(
      "twofold explain clock random race order mode",
    );
  });
});
