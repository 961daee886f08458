import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A stack with the places in the sources in the place of those in the bundle. Node could do that by itself
 * (`--enable-source-maps`), and would read every map at each start for it; a stack is printed once in a lifetime.
 * @param folder the bundle's: only scripts in it are looked up
 */
export function withSourceLines(stack: string, folder = import.meta.dirname): string {
  return stack.replace(/(file:\/\/\/[^\s():]+\.js):(\d+):(\d+)/g, (place, script, line, column) => {
    try {
      const path = fileURLToPath(script);
      if (dirname(path) !== folder) return place;
      const map = new SourceMap(JSON.parse(readFileSync(`${path}.map`, "utf8")));
      const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
      if (!("originalSource" in entry)) return place;
      const source = resolve(folder, entry.originalSource);
      return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    } catch {
      return place;
    }
  });
}
