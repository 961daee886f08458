import { describe, expect, it } from "vitest";
import { Failure } from "../../../src/domain/text/failure.ts";
import type { RawInputs } from "../../../src/options/reader.ts";
import { selectionOf } from "../../../src/options/settings/selection.ts";
import { settingsFrom } from "../../../src/options/settings/settings.ts";
import { imagesIn } from "../../support/settings-text.ts";

const images = await imagesIn("images:\n  - name: cart\n  - name: api\n  - name: docs\n");

/** What a call with these inputs builds, in words. */
function selected(inputs: RawInputs, listed = true): string {
  const given = settingsFrom(inputs, () => ({ kind: "call" }));
  try {
    const found = selectionOf({ ...given, ...(listed ? { images } : {}) });
    if (found.kind === "settings") return "settings";
    if (found.kind === "image") return found.image.name;
    return `${found.which}: ${found.images.map(({ name }) => name).join(" ")}`;
  } catch (error) {
    if (error instanceof Failure) return error.on("command line").message;
    throw error;
  }
}

describe("what a run builds", () => {
  it.each<[RawInputs, string]>([
    [{}, "changed: cart api docs"],
    [{ all: "false" }, "changed: cart api docs"],
    [{ all: "true" }, "asked: cart api docs"],
    [{ only: ["cart"] }, "cart"],
    [{ only: "docs,cart\ndocs" }, "asked: docs cart"],
    [{ context: "services/cart" }, "settings"],
    [{ file: "Containerfile" }, "settings"],
    [{ image: "ghcr.io/acme/{name}", tags: "1" }, "changed: cart api docs"],
    [{ image: "ghcr.io/acme/x", only: "cart" }, "cart"],
  ])("is, with %j, %s", (inputs, what) => {
    expect(selected(inputs)).toBe(what);
  });

  it("is one image where the file lists none", () => {
    expect(selected({}, false)).toBe("settings");
  });

  it.each<[RawInputs, RegExp]>([
    [{ only: "crat" }, /^Flag `--only`: twofold\.yml has no image "crat"; did you mean `cart`\?$/],
    [{ only: "cart", all: "true" }, /^Flag `--only`: it is given beside `--all`/],
    [{ all: "true", context: "." }, /^Flag `--all`: .* `--context` names what one image/],
    [{ all: "yes" }, /^Flag `--all`: "yes" is neither true nor false\.$/],
    [{ offset: "a" }, /^Flag `--offset`: it is about one image/],
    [{ "expected-digest": "a" }, /^Flag `--expected-digest`: it is about one image/],
    [{ image: "ghcr.io/acme/x" }, /^Flag `--image`: it names one repository/],
    [{ image: "a.b/{name},a.b/x" }, /^Flag `--image`: it names one repository/],
    [{ tags: "a.b/c:1" }, /^Flag `--tags`: "a\.b\/c:1" is a reference of one image/],
  ])("is refused with %j", (inputs, message) => {
    expect(selected(inputs)).toMatch(message);
  });

  it.each<[RawInputs]>([[{ all: "true" }], [{ only: "cart" }]])(
    "is refused with %j where the file lists no images",
    (inputs) => {
      expect(selected(inputs, false)).toMatch(/ but there is no such list\.$/);
    },
  );
});

describe("a push of one of the platforms that the file gives an image", () => {
  const file =
    "defaults:\n  platforms: [linux/amd64, linux/arm64]\nimages:\n  - name: cart\n  - name: api\n    platforms: linux/amd64\n";
  const pushed = { image: "ghcr.io/acme/{name}", push: "true" };

  async function choice(inputs: RawInputs) {
    const given = settingsFrom(inputs, () => ({ kind: "call" }));
    return selectionOf({ ...given, images: await imagesIn(file, inputs) });
  }

  it.each<[RawInputs]>([
    [{ ...pushed, only: "cart", platforms: "linux/amd64" }],
    [{ ...pushed, all: "true", platforms: "linux/arm64" }],
  ])("is refused, because its tag is that of the index: %j", async (inputs) => {
    await expect(choice(inputs)).rejects.toThrow(/leaves out linux\/.*replace the index of all/);
  });

  it.each<[string, RawInputs]>([
    ["under its digest", { ...pushed, only: "cart", "push-by-digest": "true" }],
    ["which is not pushed", { only: "cart" }],
    ["which is the only one", { ...pushed, only: "api" }],
    ["with all the others", { ...pushed, only: "cart", platforms: "linux/arm64/v8,linux/amd64" }],
  ])("is taken %s", async (_, inputs) => {
    expect(await choice({ platforms: "linux/amd64", ...inputs })).toMatchObject({ kind: "image" });
  });
});
