import type { Document } from "yaml";
import { printable, shortened } from "../domain/text/printable.ts";
import { tooDeepLine } from "../domain/text/yaml-nesting.ts";

interface ParsedYaml {
  readonly value: unknown;
  /** Returns the line (1-based) of the key that these keys lead to; 1 where there is none. */
  lineOf(...keys: readonly string[]): number;
}

/**
 * Parses YAML whose scalars all stay texts; merge keys (`<<`) are followed.
 * @param maxAliases how often values may be repeated by aliases: they can turn a small file into a
 * huge value
 * @returns the value, or why it has none, continuing a sentence about the line, or about the document
 * where there is no line
 */
export async function parsedYaml(
  text: string,
  maxAliases: number,
): Promise<ParsedYaml | { readonly wrong: string; readonly line?: number }> {
  const deep = tooDeepLine(text);
  if (deep !== undefined) return { wrong: "is nested too deeply", line: deep };
  const { parseDocument, LineCounter, isMap, isScalar } = await import("yaml");
  const lineCounter = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter, schema: "failsafe", merge: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const [first = ""] = error.message.split("\n");
    const why = printable(shortened(first.replace(/ at line \d+, column \d+:?$/, ""), 200));
    const line = error.linePos?.[0].line ?? 1;
    return { wrong: `is not YAML (${why})`, line };
  }
  const lineOf = (...keys: readonly string[]): number => {
    let node: unknown = document.contents;
    let line = 1;
    for (const key of keys) {
      const items = isMap(node) ? node.items : [];
      const pair = items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!isScalar(pair?.key)) return line;
      line = lineCounter.linePos(pair.key.range?.[0] ?? 0).line;
      node = pair.value;
    }
    return line;
  };
  try {
    const value: unknown = document.toJS({ maxAliasCount: maxAliases });
    return { value, lineOf };
  } catch (reason) {
    // An alias without an anchor, or more of them than are followed.
    const why = reason instanceof Error ? reason.message : "its aliases cannot be followed";
    return { wrong: `is not YAML (${printable(shortened(why, 200))})` };
  }
}
