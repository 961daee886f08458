import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "./paths.ts";

/** An import statement or expression of one of our sources. */
export interface Import {
  /** The importing file, relative to src/. */
  readonly from: string;
  /** A file relative to src/, or a package's or built-in module's name as written. */
  readonly to: string;
  readonly kind: "value" | "type" | "late";
  readonly own: boolean;
}

export interface SourceFile {
  /** Relative to src/. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

const statement = /^(?:import|export)\s+(?<type>type\s)?(?:[^"';]*?\sfrom\s+)?"(?<to>[^"]+)"/gm;
const expression = /\bimport\(\s*"(?<to>[^"]+)"\s*\)/g;

/** Every source file with what it imports, in the order of their paths. */
export function readSources(): readonly SourceFile[] {
  const folder = join(root, "src");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => {
      const text = readFileSync(join(folder, path), "utf8");
      return { path, text, lines: text.split("\n").length - 1, imports: importsIn(path, text) };
    });
}

/** The imports of a source text; comments and strings that look like one at the start of a line count too. */
export function importsIn(path: string, text: string): readonly Import[] {
  const describe = (to: string, kind: Import["kind"]): Import => {
    const own = to.startsWith(".");
    return { from: path, to: own ? posix.join(posix.dirname(path), to) : to, kind, own };
  };
  const statements = [...text.matchAll(statement)].map(({ groups }) =>
    describe(groups?.["to"] ?? "", groups?.["type"] === undefined ? "value" : "type"),
  );
  const expressions = [...text.matchAll(expression)].map(({ groups }) =>
    describe(groups?.["to"] ?? "", "late"),
  );
  return [...statements, ...expressions];
}
