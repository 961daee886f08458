import { describe, expect, it } from "vitest";
import { containerfilesAmong } from "../../../src/domain/source/containerfiles.ts";

const filesAmong = (paths: readonly string[], excluded: readonly string[] = []) =>
  containerfilesAmong(paths, excluded).map(({ file }) => file);

describe("the Containerfiles of a repository", () => {
  it.each([
    "Containerfile",
    "Dockerfile",
    "services/cart/Containerfile",
    "Dockerfile.test",
    "services/web.Containerfile",
    "web.dockerfile",
  ])("have names like %s", (path) => {
    expect(filesAmong([path])).toEqual([path]);
  });

  it.each([
    "Containerfile.md/x",
    "src/Containerfiles",
    "MyDockerfile",
    ".dockerignore",
    "Dockerfile.dockerignore",
    "web.Containerfile.containerignore",
    "Dockerfile/README",
  ])("do not have names like %s", (path) => {
    expect(filesAmong([path])).toEqual([]);
  });

  it("are in the order of their paths, each with its folder", () => {
    expect(containerfilesAmong(["b/Containerfile", "Containerfile", "a/c/Dockerfile"])).toEqual([
      { file: "Containerfile", folder: "" },
      { file: "a/c/Dockerfile", folder: "a/c" },
      { file: "b/Containerfile", folder: "b" },
    ]);
  });

  it("leave out a Dockerfile that a build does not take, beside a Containerfile", () => {
    expect(filesAmong(["Dockerfile", "Containerfile", "a/Dockerfile"])).toEqual([
      "Containerfile",
      "a/Dockerfile",
    ]);
    expect(filesAmong(["a/Dockerfile", "a/Containerfile"], ["a/Containerfile"])).toEqual([
      "a/Dockerfile",
    ]);
  });
});

describe("a pattern of what to leave out", () => {
  const paths = ["Dockerfile", "legacy/a/Dockerfile", "x/testdata/Dockerfile", "x/Dockerfile.test"];

  it.each<[string, readonly string[]]>([
    ["legacy/**", ["Dockerfile", "x/Dockerfile.test", "x/testdata/Dockerfile"]],
    ["legacy", ["Dockerfile", "x/Dockerfile.test", "x/testdata/Dockerfile"]],
    ["./legacy/", ["Dockerfile", "x/Dockerfile.test", "x/testdata/Dockerfile"]],
    ["testdata", ["Dockerfile", "legacy/a/Dockerfile", "x/Dockerfile.test"]],
    ["*.test", ["Dockerfile", "legacy/a/Dockerfile", "x/testdata/Dockerfile"]],
    ["x/*.test", ["Dockerfile", "legacy/a/Dockerfile", "x/testdata/Dockerfile"]],
    ["{legacy,x}", ["Dockerfile"]],
    ["x/*", ["Dockerfile", "legacy/a/Dockerfile"]],
  ])("%s leaves the others", (pattern, left) => {
    expect(filesAmong(paths, [pattern])).toEqual(left);
  });
});
