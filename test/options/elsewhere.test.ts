import { expect, it } from "vitest";
import { Failure } from "../../src/domain/text/failure.ts";
import { type Surface, setting } from "../../src/domain/text/surface.ts";
import { elsewhereFor } from "../../src/options/elsewhere.ts";
import { allFurtherActions } from "../../src/options/further-actions.ts";
import { options } from "../../src/options/list.ts";

const has = (name: string): boolean => name === "image";

/** What `resolve` says when it builds, with `image` as its only setting. */
function resolving(surface: Surface) {
  return elsewhereFor({ surface, has, readsSourcesFile: true });
}

it.each([
  ["image", "", ""],
  ["hermetic", " (in the source's `twofold.yml`)", " (`hermetic` in the source's `twofold.yml`)"],
  // What decides about the proof is never taken from the commit that is proven.
  ["reproducibility", " (of the action that builds)", " (of `twofold build`)"],
  // No setting of a build: whoever names it has it.
  ["running", "", ""],
])("%s is given elsewhere, or here", (name, workflow, commandLine) => {
  expect([resolving("workflow")(name), resolving("command line")(name)]).toEqual([
    workflow,
    commandLine,
  ]);
});

it("whatever does not build with a source's file points to nothing but a build", () => {
  expect(elsewhereFor({ surface: "workflow", has })("hermetic")).toBe(
    " (of the action that builds)",
  );
});

it.each(allFurtherActions())(
  "no text leads to an input that %s/ does not have",
  (_, { inputs }) => {
    const elsewhere = elsewhereFor({
      surface: "workflow",
      has: (name) => Object.hasOwn(inputs, name),
    });
    for (const { name } of options) {
      const failure = new Failure({
        code: "usage",
        message: "",
        fix: `Set ${setting(name, "1")}.`,
      });
      const { fix } = failure.on("workflow", elsewhere);
      const isOwn = fix === `Set \`${name}: 1\`.`;
      expect(isOwn, fix).toBe(Object.hasOwn(inputs, name));
      if (!isOwn)
        expect(fix).toMatch(/\((?:of the action that builds|in the source's `twofold\.yml`)\)/);
    }
  },
);
