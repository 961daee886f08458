import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatArtifact, isPlainPath, parseArtifact } from "../../src/domain/build/runpack.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { parseBuildRequest } from "../../src/options/build-request.ts";
import type { RawInputs } from "../../src/options/reader.ts";

const runpack = {
  recipe: "runpack",
  "runtime-image": "debian@sha256:1",
  artifacts: "build:/out/app:/app",
  command: "/app --port=80",
} as const satisfies RawInputs;

function refused(inputs: RawInputs): readonly [message: string, fix: string] {
  try {
    parseBuildRequest(inputs);
  } catch (error) {
    if (error instanceof Failure) return [error.message, error.fix];
    throw error;
  }
  throw new Error("it was accepted");
}

describe("input recipe", () => {
  it("is containerfile by default", () => {
    expect(parseBuildRequest({}).recipe).toEqual({ kind: "containerfile" });
  });

  it("is runpack with a user who is not root", () => {
    expect(parseBuildRequest(runpack).recipe).toEqual({
      kind: "runpack",
      runtimeImage: "debian@sha256:1",
      artifacts: [{ stage: "build", from: "/out/app", to: "/app" }],
      command: ["/app", "--port=80"],
      user: "65532:65532",
      env: [],
      expose: [],
    });
  });

  it("has the other inputs of runpack in one order, whatever order they are written in", () => {
    const inputs = { env: "B=2 = two\nA=1", expose: "8080, 53/UDP,8080/tcp", workdir: "/srv" };
    expect(parseBuildRequest({ ...runpack, ...inputs, user: "app" }).recipe).toMatchObject({
      env: [
        { name: "A", value: "1" },
        { name: "B", value: "2 = two" },
      ],
      expose: ["53/udp", "8080/tcp"],
      user: "app",
      workdir: "/srv",
    });
  });

  it("refuses an input of another recipe, and names both", () => {
    expect(refused({ artifacts: "build:/a:/a" })).toEqual([
      "Input `artifacts`: it belongs to `recipe: runpack`, but this is `recipe: containerfile`.",
      "Leave `artifacts` out, or write `recipe: runpack`.",
    ]);
    expect(refused({ ...runpack, target: "build" })[0]).toBe(
      "Input `target`: it belongs to `recipe: containerfile`, but this is `recipe: runpack`.",
    );
  });

  it("is runpack by the build image's run spec where nothing says what the stage is made of", () => {
    const inputs = { recipe: "runpack", "spec-image": "worker", env: "A=1" };
    expect(parseBuildRequest(inputs)).toMatchObject({
      recipe: { kind: "containerfile" },
      runSpec: {
        image: "worker",
        user: "65532:65532",
        env: [{ name: "A", value: "1" }],
        expose: [],
      },
    });
    expect(parseBuildRequest(runpack).runSpec).toBeUndefined();
    expect(refused({ ...runpack, "spec-image": "worker" })[0]).toBe(
      "Input `spec-image`: it chooses an image of the run spec that the build image has, and `runtime-image` is in its place.",
    );
  });

  it("refuses for s2i what it writes itself", () => {
    const s2i = { recipe: "s2i", "builder-image": "node:20" };
    expect(refused({ ...s2i, file: "Containerfile" })[0]).toContain(
      "Input `file`: it belongs to `recipe: containerfile` or `recipe: runpack`",
    );
    expect(refused({ ...s2i, "build-contexts": "a=.\ns2i-scripts=evil" })).toEqual([
      "Input `build-contexts`: `s2i-scripts` is a name that `recipe: s2i` gives itself.",
      "Give that build context another name.",
    ]);
    expect(refused({ ...s2i, "build-contexts": "assembled=evil" })[0]).toContain("`assembled`");
    expect(refused({ ...s2i, secrets: "s2i-artifacts=x" })).toEqual([
      "Input `secrets`: `s2i-artifacts` is a name that `recipe: s2i` gives itself.",
      "Give that secret another id.",
    ]);
    expect(parseBuildRequest({ secrets: "s2i-artifacts=x" }).secrets).toHaveLength(1);
  });

  it.each(["runtime-image", "artifacts", "command"] as const)("needs %s for runpack", (name) => {
    expect(refused({ ...runpack, [name]: "" })[0]).toBe(
      `Input \`${name}\`: it is empty, and \`recipe: runpack\` needs it.`,
    );
  });

  it.each([
    ["artifacts", "build:/out/app", 'entry 1, "build:/out/app", is not `stage:/from:/to`.'],
    ["artifacts", "build:out:/app", "is not `stage:/from:/to`."],
    ["artifacts", "build:/../etc/passwd:/app", "is not `stage:/from:/to`."],
    ["artifacts", "build:/out/*:/app", "is not `stage:/from:/to`."],
    ["artifacts", "build:/out/$HOME:/app", "is not `stage:/from:/to`."],
    ["artifacts", "a b:/out:/app", "is not `stage:/from:/to`."],
    ["command", "/app && /other", "has `&`, and no shell reads it."],
    ["command", '["/app", 7]', "is not an array of strings"],
    ["command", "[]", "is not an array of strings"],
    ["command", '["/app"', "is not an array of strings"],
    ["user", "$USER", "is not a user."],
    ["env", "A B=1", "cannot be a name."],
    ["env", ["A=1\nRUN rm -rf /"], "has a line break"],
    ["expose", "0", "is not a port."],
    ["expose", "70000", "is not a port."],
    ["workdir", "srv", "is not a plain absolute path."],
  ] as const)("refuses %s %j", (name, value, wrong) => {
    expect(refused({ ...runpack, [name]: value })[0]).toContain(wrong);
  });
});

describe("an artifact", () => {
  it("that can be written reads back the same, and never has a path that climbs", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab:/.*$ \n\\") }), (text) => {
        const found = parseArtifact(text);
        if (found === undefined) return;
        expect(parseArtifact(formatArtifact(found))).toEqual(found);
        expect(isPlainPath(found.from) && isPlainPath(found.to)).toBe(true);
        expect(text).not.toMatch(/\.\.(\/|:|$)|[\s*$\\]/);
      }),
    );
  });
});
