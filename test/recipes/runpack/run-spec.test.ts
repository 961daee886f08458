import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chosenImage, namesOfImages, readRunSpec } from "../../../src/recipes/runpack/run-spec.ts";

const server = {
  kind: "",
  offset: "server",
  image: { type: "docker", from: "registry.example.org/base@sha256:1" },
  files: [{ source: { dir: "/out/server" }, dest: { dir: "/usr/bin/server" } }],
  exec: ["/usr/bin/server", "--port=80"],
};
const worker = { ...server, kind: "worker", offset: "server/worker" };

function read(spec: unknown) {
  return readRunSpec(JSON.stringify(spec));
}

function images(...specs: readonly unknown[]) {
  const found = read({ images: specs });
  if ("value" in found) return found.value;
  throw new Error(found.flaws.join("; "));
}

describe("a run spec", () => {
  it("has one image, or several", () => {
    const image = {
      kind: "",
      offset: "server",
      from: "registry.example.org/base@sha256:1",
      files: [{ from: "/out/server", to: "/usr/bin/server" }],
      exec: ["/usr/bin/server", "--port=80"],
    };
    expect(read(server)).toEqual({ value: [image] });
    expect(read({ images: [server, worker] })).toEqual({
      value: [image, { ...image, kind: "worker", offset: "server/worker" }],
    });
  });

  it("may leave kind and offset out, and have them null, as Go writes them", () => {
    const { kind: _, ...others } = server;
    expect(read({ ...others, offset: null })).toMatchObject({ value: [{ kind: "", offset: "" }] });
  });

  it("has all of its flaws listed at once, with unknown members by their names", () => {
    const wrong = {
      kind: 7,
      image: { type: "qemu", from: "" },
      files: [
        { source: { dir: "out" }, dest: {} },
        { source: { dir: "/a" }, dest: { dir: "/b" }, mode: 1 },
      ],
      exce: ["/a"],
    };
    expect(read(wrong)).toEqual({
      flaws: [
        "`kind` is wrong: it must be a text",
        "`image.type` is wrong: it must be `docker`",
        "`image.from` is wrong: it must be an image's name with its digest",
        "`files[0].source.dir` is wrong: it must be an absolute path, without `..`, white space, wildcards, quotes, `$` and backslashes",
        "`files[0].dest.dir` is missing: it must be a text",
        "`files[1].mode` is wrong: it must be left out, because only source, dest are known here",
        "`exec` is missing: it must be an array",
        "`exce` is wrong: it must be left out, because only kind, offset, image, files, exec are known here (did you mean `exec`?)",
      ],
    });
  });

  it.each([
    ["{", ["it is not JSON"]],
    ["[]", ["the document is wrong: it must be an object"]],
    ['{"images":[]}', ["`images` is wrong: it must be a list of 1 to 50 images"]],
  ])("is refused when it is %s", (text, flaws) => {
    expect(readRunSpec(text)).toEqual({ flaws });
  });

  it("has not both one image and several", () => {
    expect(read({ ...server, images: [worker] })).toMatchObject({
      flaws: [
        "`kind` is wrong: it must be left out, because only images are known here",
        expect.stringContaining("`offset`"),
        expect.stringContaining("`image`"),
        expect.stringContaining("`files`"),
        expect.stringContaining("`exec`"),
      ],
    });
  });

  it("is read without an exception, whatever it is", () => {
    fc.assert(fc.property(fc.json(), (text) => Object.keys(readRunSpec(text)).length === 1));
    fc.assert(fc.property(fc.string(), (text) => Object.keys(readRunSpec(text)).length === 1));
  });
});

describe("an image of a run spec", () => {
  it("is chosen by its kind, its offset or its number", () => {
    const both = images(server, worker);
    expect(
      ["worker", "server", "server/worker", "1", "2"].map((name) => chosenImage(both, name)?.kind),
    ).toEqual(["worker", "", "worker", "", "worker"]);
    expect(["3", "0", "other"].map((name) => chosenImage(both, name))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("needs no name where it is the only one, and one where it is not", () => {
    expect(chosenImage(images(worker), undefined)?.kind).toBe("worker");
    expect(chosenImage(images(server, worker), undefined)).toBeUndefined();
  });

  it("has a name by which it alone is chosen", () => {
    const alike = images(server, worker, worker, { ...worker, offset: "" });
    const names = namesOfImages(alike);
    expect(names).toEqual(["server", "2", "3", "4"]);
    expect(names.map((name) => chosenImage(alike, name))).toEqual(alike);
  });
});
