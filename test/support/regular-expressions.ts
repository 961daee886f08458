import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "rolldown/parseAst";
import { root } from "./paths.ts";

/** A regular expression of the sources, with the file and line that has it. */
export interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written in the sources, and every one that they put together when they are loaded. */
export async function allExpressions(): Promise<readonly Expression[]> {
  const folder = join(root, "src");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .sort();
  const written = paths.flatMap((path) =>
    expressionsIn(path, readFileSync(join(folder, path), "utf8")),
  );
  const built = await builtDuring(async () => {
    for (const path of paths) await import(join(folder, path));
  });
  const distinct = new Map<string, Expression>();
  for (const one of [...written, ...built]) {
    const key = `/${one.source}/${one.flags}`;
    if (!distinct.has(key)) distinct.set(key, one);
  }
  return [...distinct.values()];
}

/** The literals of a TypeScript source. */
export function expressionsIn(path: string, text: string): readonly Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("regex" in node && "start" in node) found.push(literal(node, path, text));
    else for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(text, { lang: "ts" }));
  return found;
}

function literal(node: object, path: string, text: string): Expression {
  const { regex, start } = node as {
    readonly regex: { readonly pattern: string; readonly flags: string };
    readonly start: number;
  };
  const line = text.slice(0, start).split("\n").length;
  return { place: `${path}:${line}`, source: regex.pattern, flags: regex.flags };
}

/** The expressions that are made by `new RegExp(…)` while something runs. */
async function builtDuring(action: () => Promise<void>): Promise<readonly Expression[]> {
  const built: Expression[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: ConstructorParameters<typeof RegExp>) {
      const made = new target(...args);
      // The libraries' own are theirs to keep quick.
      const place = new Error().stack?.split("\n")[2]?.match(/\/src\/([^?:]+)/)?.[1];
      if (place !== undefined) built.push({ place, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await action();
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}
