import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPrebuilt, parsePrebuilt } from "../../src/domain/build/prebuilt.ts";
import { digestFromHex } from "../../src/domain/oci/digest.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { parseBuildRequest } from "../../src/options/build-request.ts";
import type { RawInputs } from "../../src/options/reader.ts";

const base = `debian@${digestFromHex("d".repeat(64))}`;
const inputs = {
  recipe: "prebuilt",
  prebuilt: "dist:/srv\nbuild/server:/usr/bin/server",
  "runtime-image": base,
  command: "/usr/bin/server",
};

function refused(raw: RawInputs): string {
  try {
    parseBuildRequest(raw);
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
  throw new Error("it was taken");
}

describe("recipe prebuilt", () => {
  it("has files with their places, and a user who is not root", () => {
    expect(parseBuildRequest(inputs).recipe).toEqual({
      kind: "prebuilt",
      files: [
        { path: "dist", to: "/srv" },
        { path: "build/server", to: "/usr/bin/server" },
      ],
      runtimeImage: base,
      command: ["/usr/bin/server"],
      user: "65532:65532",
      env: [],
      expose: [],
    });
  });

  it("has the words of the command that makes them", () => {
    const make = (text: string) => ({ ...inputs, "prebuilt-command": text });
    expect(parseBuildRequest(make("make dist")).recipe).toMatchObject({ make: ["make", "dist"] });
    const shell = '["/bin/sh", "-c", "make dist && cp a b"]';
    expect(parseBuildRequest(make(shell)).recipe).toMatchObject({
      make: ["/bin/sh", "-c", "make dist && cp a b"],
    });
    expect(refused(make("make dist && cp a b"))).toContain("has `&`, and no shell reads it.");
  });

  it.each(["prebuilt", "runtime-image", "command"] as const)("needs %s", (name) => {
    expect(refused({ ...inputs, [name]: "" })).toBe(
      `Input \`${name}\`: it is empty, and \`recipe: prebuilt\` needs it.`,
    );
  });

  it.each([
    "dist",
    "dist:srv",
    "/dist:/srv",
    "../dist:/srv",
    "a/../../dist:/srv",
    ".:/srv",
    "dist/:/srv",
    "a/.git/config:/srv",
    ".GIT/config:/srv",
    "--chown=0:/srv",
    "a b:/srv",
    "*:/srv",
    "$HOME:/srv",
    "dist:/srv:/other",
  ])("refuses %j", (prebuilt) => {
    expect(refused({ ...inputs, prebuilt })).toContain("is not `path:/to`.");
  });

  it("is pushed unchecked only where that is asked for, and is never reused", () => {
    const push = { ...inputs, image: "ghcr.io/acme/shop", push: "true" };
    expect(refused(push)).toContain("so the image is unchecked");
    expect(parseBuildRequest({ ...push, "push-unchecked": "true" }).push).toBe(true);
    expect(parseBuildRequest({ ...push, "prebuilt-command": "make" }).push).toBe(true);
    expect(refused({ ...inputs, image: "ghcr.io/acme/shop", reuse: "true" })).toContain(
      "no image of them is proven",
    );
  });

  it("refuses the inputs of other recipes, and its own for others", () => {
    expect(refused({ ...inputs, artifacts: "build:/a:/b" })).toContain("`recipe: runpack`");
    expect(refused({ ...inputs, file: "Containerfile" })).toContain("`recipe: containerfile`");
    expect(refused({ "prebuilt-command": "make" })).toContain("it belongs to `recipe: prebuilt`");
  });
});

describe("prebuilt files", () => {
  it("that can be written read back the same, and never lie outside", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."agit:/.*$- \n\\") }), (text) => {
        const found = parsePrebuilt(text);
        if (found === undefined) return;
        expect(parsePrebuilt(formatPrebuilt(found))).toEqual(found);
        const parts = found.path.split("/");
        expect(parts).not.toContain("..");
        expect(parts).not.toContain("");
        expect(parts).not.toContain(".git");
      }),
    );
  });
});
