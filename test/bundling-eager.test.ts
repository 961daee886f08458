import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { root } from "./support/paths.ts";

const { readOnce }: { readonly readOnce: (lines: readonly string[]) => readonly string[] } =
  await import(pathToFileURL(join(root, "scripts/bundling/eager.mjs")).href);

it("has V8 read the code of a module at once, and of nothing else that looks like one", () => {
  const lines = ["7:", "((module, exports) => {", "})", "8:", "(function (module) {", "((a) => {"];
  const eager = [lines[0], "(function (module, exports) {", ...lines.slice(2)];
  expect(readOnce(lines)).toEqual(eager);
});
