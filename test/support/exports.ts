import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "./paths.ts";

/** A module with its text; the path is relative to the project. */
export interface Module {
  readonly path: string;
  readonly text: string;
}

const declaration =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) ([A-Za-z0-9_$]+)/gm;
const named = /(?:import|export)\s+(?:type\s+)?\{(?<names>[^}]*)\}\s+from\s+"(?<to>\.[^"]+)"/g;
const late = /const\s+\{(?<names>[^}]*)\}\s+=\s+await\s+import\(\s*"(?<to>\.[^"]+)"/g;
/** Uses that do not say what they use: all of it counts. */
const whole = /(?:\*\s+as\s+\S+\s+from\s+|\bimport\(\s*)"(?<to>\.[^"]+)"/g;

/** The TypeScript modules below a folder of the project. */
export function modulesBelow(folder: string): readonly Module[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => posix.join(folder, path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** Exports of modules that no other module imports, as `path: name`. */
export function unusedExports(
  modules: readonly Module[],
  users: readonly Module[],
): readonly string[] {
  const used = new Set(users.flatMap(usesOf));
  return modules.flatMap(({ path, text }) => {
    const names = [...text.matchAll(declaration)].map(([, name = ""]) => name);
    const left = names.filter((name) => !used.has(`${path}: ${name}`) && !used.has(`${path}: *`));
    return left.map((name) => `${path}: ${name}`);
  });
}

function usesOf({ path, text }: Module): readonly string[] {
  const resolved = (to = ""): string => posix.join(posix.dirname(path), to);
  const lists = [...text.matchAll(named), ...text.matchAll(late)];
  const uses = lists.flatMap(({ groups }) =>
    (groups?.["names"] ?? "").split(",").flatMap((one) => {
      const name = one.trim().replace(/^type\s+/, "");
      return name === "" ? [] : [`${resolved(groups?.["to"])}: ${name.split(/\s+as\s+|:/)[0]}`];
    }),
  );
  const unnamed = text.replace(late, "");
  return [
    ...uses,
    ...[...unnamed.matchAll(whole)].map(({ groups }) => `${resolved(groups?.["to"])}: *`),
  ];
}
