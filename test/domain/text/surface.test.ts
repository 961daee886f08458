import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { badInput, Failure } from "../../../src/domain/text/failure.ts";
import { namedSetting, onSurface, perSurface, setting } from "../../../src/domain/text/surface.ts";

function both(text: string): readonly [string, string] {
  return [onSurface(text, "workflow"), onSurface(text, "command line")];
}

describe("a text that names settings", () => {
  it.each([
    ["a setting", setting("image"), "`image`", "`--image`"],
    ["a value", setting("network", "none"), "`network: none`", "`--network=none`"],
    ["a switch that is on", setting("push", "true"), "`push: true`", "`--push`"],
    ["a switch that is off", setting("push", "false"), "`push: false`", "`--no-push`"],
    ["its kind", namedSetting("tags"), "input `tags`", "`--tags`"],
    [
      "more than settings",
      `Build from a clone${perSurface({ workflow: " (checkout)", commandLine: "" })}.`,
      "Build from a clone (checkout).",
      "Build from a clone.",
    ],
    ["two of them", `${setting("a")} or ${setting("b", "1")}`, "`a` or `b: 1`", "`--a` or `--b=1`"],
  ])("reads differently on each surface: %s", (_, text, workflow, commandLine) => {
    expect(both(text)).toEqual([workflow, commandLine]);
  });

  it("without any setting is the same on both", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(both(text)).toEqual([text, text]);
      }),
    );
  });
});

describe("a setting that is not one of whatever shows the text", () => {
  const elsewhere = (name: string): string => (name === "vary" ? " (elsewhere)" : "");
  const text = `Leave ${setting("vary", "none")} out, or ${setting("image")}.`;

  it("is told to be elsewhere, behind its name", () => {
    expect(onSurface(text, "workflow", elsewhere)).toBe(
      "Leave `vary: none` (elsewhere) out, or `image`.",
    );
    expect(onSurface(text, "command line", elsewhere)).toBe(
      "Leave `--vary=none` (elsewhere) out, or `--image`.",
    );
  });

  it("leaves no mark behind, wherever a text is cut for its length", () => {
    for (let length = 0; length <= text.length; length += 1) {
      for (const surface of ["workflow", "command line"] as const) {
        expect(onSurface(text.slice(0, length), surface, elsewhere)).not.toMatch(/\p{Co}/u);
      }
    }
  });
});

describe("a failure", () => {
  const failure = badInput("tags", "it is empty.", `Set ${setting("image")} too.`);

  it("reads as in a workflow where nothing else is said", () => {
    expect([failure.message, failure.fix]).toEqual([
      "Input `tags`: it is empty.",
      "Set `image` too.",
    ]);
  });

  it("has its texts for the command line, also when another one quotes it", () => {
    expect(failure.on("command line")).toEqual({
      message: "Flag `--tags`: it is empty.",
      fix: "Set `--image` too.",
    });
    const around = new Failure({ code: "usage", message: `a: ${failure.told.message}`, fix: "" });
    expect(around.on("command line").message).toBe("a: Flag `--tags`: it is empty.");
  });
});
