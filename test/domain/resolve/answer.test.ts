import { describe, expect, test } from "vitest";
import { type Digest, digestFromHex } from "../../../src/domain/oci/digest.ts";
import { type Answer, answerTo } from "../../../src/domain/resolve/answer.ts";
import { emptyIndex, type ImageIndex } from "../../../src/domain/resolve/image-index.ts";
import type { Indexed, IndexedImage } from "../../../src/domain/resolve/indexed-image.ts";
import { parseQuery } from "../../../src/domain/resolve/query.ts";

const shop = "github.com/acme/shop";
const commit = (digit: string): string => digit.repeat(40);
const at = (digit: string): Digest => digestFromHex(digit.repeat(64));

function image(
  sources: string | readonly string[],
  more: Partial<IndexedImage> = {},
): IndexedImage {
  return {
    kind: "image",
    platform: "linux/amd64",
    sources: typeof sources === "string" ? [sources] : sources,
    reproducible: "true",
    advisories: [],
    recipe: undefined,
    ...more,
  };
}

/** An index with one tag for each image, or several with blanks between them. */
function index(
  images: Readonly<Record<string, readonly [tags: string, image: Indexed]>>,
  name = "ghcr.io/acme/shop",
): ImageIndex {
  const entries = Object.entries(images);
  return {
    ...emptyIndex(name),
    tags: new Map(
      entries.flatMap(([digit, [tags]]) =>
        tags
          .split(" ")
          .filter((tag) => tag !== "")
          .map((tag) => [tag, at(digit)] as const),
      ),
    ),
    images: new Map(entries.map(([digit, [, one]]) => [at(digit), one])),
  };
}

function answer(query: string, indexes: readonly ImageIndex[], platform?: string): Answer {
  return answerTo(parseQuery(query), indexes, platform);
}

/** The digests of an answer by their first digit, behind what it is. */
function shape(found: Answer): string {
  if (found.kind === "none") return "none";
  const digits = found.images.map(({ digest }) => digest.slice(7, 8)).join("");
  return found.kind === "found" ? `found ${digits}` : `${found.because} ${digits}`;
}

const versions = index({
  1: ["1.4.0", image(`${shop},1.4.0+${commit("a")}`)],
  2: ["1.10.0 latest", image(`${shop},1.10.0+${commit("b")}`)],
  3: ["1.11.0-rc.1", image(`${shop},1.11.0-rc.1+${commit("c")}`)],
  4: ["2.0.0", image(`${shop},2.0.0+${commit("d")}`)],
  5: ["cart-3.0.0", image(`${shop},3.0.0+${commit("d")},cart`)],
  6: ["main", image(`${shop},0.0.0-untagged+${commit("e")}`)],
  7: ["other", image(`github.com/acme/other,9.0.0+${commit("f")}`)],
  8: ["helm", { kind: "other" }],
});

describe("the answer", () => {
  test.each([
    [`${shop},1.4.0+${commit("a")}`, "found 1"],
    [`${shop},1.4.0`, "found 1"],
    [`${shop},^1.4`, "found 2"],
    [`${shop}`, "found 4"],
    [`${shop},<2`, "found 2"],
    [`${shop},^1.4,cart`, "none"],
    [`${shop},^3,cart`, "found 5"],
    [`${shop},+dddd`, "found 4"],
    [`${shop},+eeee`, "found 6"],
    [`${shop},^4`, "none"],
  ])("to %s is the newest image that matches: %s", (query, expected) => {
    expect(shape(answer(query, [versions]))).toBe(expected);
  });

  test("has the tags, platforms and claims of the image", () => {
    expect(answer(`${shop},^1.4`, [versions])).toEqual({
      kind: "found",
      images: [
        {
          name: "ghcr.io/acme/shop",
          digest: at("2"),
          tags: ["1.10.0", "latest"],
          source: `${shop},1.10.0+${commit("b")}`,
          otherSources: [],
          platforms: ["linux/amd64"],
          reproducible: "true",
          advisories: [],
        },
      ],
    });
  });

  test("says at which other offsets something would match", () => {
    expect(answer(`${shop},^3`, [versions])).toMatchObject({ kind: "none", offsets: ["cart"] });
  });

  test("says for which platforms there is an image where the wanted one has none", () => {
    const asked = answerTo(parseQuery(`${shop},^1`), [versions], "linux/arm64");
    expect(asked).toEqual({ kind: "none", offsets: [], platforms: ["linux/amd64"] });
  });

  test("shows two digests of one source ID, and chooses none", () => {
    const source = `${shop},1.4.0+${commit("a")}`;
    const two = index({ 1: ["1.4.0", image(source)], 2: ["1.4.0-again", image(source)] });
    expect(shape(answer(source, [two]))).toBe("digests 12");
    expect(shape(answer(`${shop},^1`, [two]))).toBe("digests 12");
  });

  test("shows two commits of one version, or of one prefix, and chooses none", () => {
    const two = index({
      1: ["1.4.0", image(`${shop},1.4.0+${commit("a")}`)],
      2: ["1.4.0-again", image(`${shop},1.4.0+${commit("b")}`)],
      3: ["0.9.0", image(`${shop},0.9.0+${commit("a").replace(/a$/, "c")}`)],
    });
    expect(shape(answer(`${shop},^1`, [two]))).toBe("sources 12");
    expect(shape(answer(`${shop},+aaaa`, [two]))).toBe("sources 13");
    expect(shape(answer(`${shop},^1+aaaa`, [two]))).toBe("found 1");
  });

  test("shows the other commit that one digest claims", () => {
    const sources = [`${shop},1.4.0+${commit("a")}`, `${shop},1.4.0+${commit("b")}`];
    const both = index({ 1: ["1.4.0", image(sources)] });
    expect(answer(sources[1] ?? "", [both])).toMatchObject({
      kind: "found",
      images: [{ source: sources[1], otherSources: [sources[0]] }],
    });
  });

  test("is the image index, not the images of its platforms, with the weakest of their claims", () => {
    const source = `${shop},1.4.0+${commit("a")}`;
    const arm = image(source, { platform: "linux/arm64", reproducible: "unchecked" });
    const many = index({
      1: ["1.4.0", { kind: "index", children: [at("2"), at("3")] }],
      2: ["1.4.0-amd64", image(source)],
      3: ["", arm],
    });
    expect(answer(source, [many])).toMatchObject({
      kind: "found",
      images: [
        { digest: at("1"), platforms: ["linux/amd64", "linux/arm64"], reproducible: "unchecked" },
      ],
    });
    expect(shape(answer(source, [many], "linux/arm64/v8"))).toBe("found 1");
  });

  test("is for one platform where images of several have their own tags", () => {
    const source = `${shop},1.4.0+${commit("a")}`;
    const two = index({
      1: ["1.4.0-amd64", image(source)],
      2: ["1.4.0-arm64", image(source, { platform: "linux/arm64" })],
    });
    expect(shape(answer(source, [two]))).toBe("digests 12");
    expect(shape(answer(source, [two], "linux/arm64"))).toBe("found 2");
  });

  test("names the image in each repository that has it, and shows two that differ", () => {
    const source = `${shop},1.4.0+${commit("a")}`;
    const here = index({ 1: ["1.4.0", image(source)] });
    const same = index({ 1: ["1.4.0", image(source)] }, "quay.io/acme/shop");
    const differs = index({ 2: ["1.4.0", image(source)] }, "quay.io/acme/shop");
    expect(shape(answer(source, [here, same]))).toBe("found 11");
    expect(shape(answer(source, [here, differs]))).toBe("digests 12");
  });
});
