import { describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/text/failure.ts";
import { onSurface } from "../../src/domain/text/surface.ts";
import { parseBuildRequest } from "../../src/options/build-request.ts";
import type { RawInputs } from "../../src/options/reader.ts";

const s2i = { recipe: "s2i", "builder-image": "python:3" } as const satisfies RawInputs;

function refused(inputs: RawInputs): string {
  try {
    parseBuildRequest({ ...s2i, ...inputs });
  } catch (error) {
    if (error instanceof Failure) return onSurface(`${error.message} ${error.fix}`, "workflow");
    throw error;
  }
  throw new Error("it was accepted");
}

describe("recipe s2i", () => {
  it("needs a builder image alone: the source is the context, and what was saved is used", () => {
    expect(parseBuildRequest(s2i).recipe).toEqual({
      kind: "s2i",
      builderImage: "python:3",
      runtimeArtifacts: [],
      method: "build",
      incremental: true,
    });
  });

  it("has its other inputs as they are written", () => {
    const inputs = {
      source: "shop.zip",
      "runtime-image": "debian:12",
      "scripts-url": "image:///opt/s2i",
      "runtime-artifacts": "/opt/app\n/etc/app:conf",
      method: "run",
      incremental: "false",
    };
    expect(parseBuildRequest({ ...s2i, ...inputs }).recipe).toEqual({
      kind: "s2i",
      source: "shop.zip",
      builderImage: "python:3",
      runtimeImage: "debian:12",
      scriptsUrl: "image:///opt/s2i",
      runtimeArtifacts: ["/opt/app", "/etc/app:conf"],
      method: "run",
      incremental: false,
    });
  });

  it.each([
    [{ "builder-image": "" }, "Input `builder-image`: it is empty, and `recipe: s2i` needs it."],
    [{ "builder-image": "Python 3" }, "`Python 3` is not an image reference."],
    [{ "runtime-image": "a:b:c" }, "`a:b:c` is not an image reference."],
    [{ "builder-image": "https://me:hush@ghcr.io/b" }, "`https://…@ghcr.io/b` is not an image"],
    [
      { file: "Containerfile" },
      "Input `file`: it belongs to `recipe: containerfile` or `recipe: runpack`",
    ],
    [{ target: "build" }, "Input `target`: it belongs to `recipe: containerfile`"],
    [{ "runtime-artifacts": "/opt/app" }, "they go into a runtime image, and there is none."],
    [
      { "runtime-image": "debian", "runtime-artifacts": "/a\n".repeat(101) },
      "it has more than 100 entries",
    ],
    [{ source: "a".repeat(4097) }, "Input `source`: it has more than 4096 characters."],
    [{ "scripts-url": "a".repeat(4097) }, "Input `scripts-url`: it has more than 4096"],
    [{ method: "copy" }, "Input `method`:"],
    [{ incremental: "perhaps" }, "Input `incremental`:"],
  ] as const)("refuses %j", (inputs, wrong) => {
    expect(refused(inputs)).toContain(wrong);
  });
});
