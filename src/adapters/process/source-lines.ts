import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Replaces places in the bundle by places in the sources, in a stack. Node could do that itself
 * (`--enable-source-maps`), but would read every map at each start; a stack is printed once in a
 * process's life.
 * @param folder the bundle's folder; only scripts in it are looked up
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
