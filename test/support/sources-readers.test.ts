import { describe, expect, test } from "vitest";
import { unusedExports } from "./exports.ts";
import { importsIn } from "./imports.ts";

describe("the finder of unused exports", () => {
  test("sees names in imports, in late imports and under another name", () => {
    const text =
      "export const a = 1;\nexport function b() {}\nexport type C = 1;\nexport class D {}\n";
    const users = [
      { path: "src/x.ts", text: 'import { type C, a as e } from "./m.ts";\n' },
      { path: "src/y/z.ts", text: 'const { b: f } = await import("../m.ts");\n' },
    ];
    expect(unusedExports([{ path: "src/m.ts", text }], users)).toEqual(["src/m.ts: D"]);
  });

  test("takes all for used where a whole module is", () => {
    const text = "export const a = 1;\n";
    const users = [{ path: "src/x.ts", text: 'import("./m.ts").then((all) => all.a);\n' }];
    expect(unusedExports([{ path: "src/m.ts", text }], users)).toEqual([]);
  });
});

describe("the reader of imports", () => {
  test("sees statements over several lines, types, late imports and modules for their effect", () => {
    const text = `import type { A } from "./a.ts";
import {
  type B,
  b,
} from "../other/b.ts";
import "node:process";
export { c } from "./c.ts";
const { d } = await import("d");
`;
    expect(importsIn("here/x.ts", text).map(({ to, kind }) => `${kind} ${to}`)).toEqual([
      "type here/a.ts",
      "value other/b.ts",
      "value node:process",
      "value here/c.ts",
      "late d",
    ]);
  });
});
