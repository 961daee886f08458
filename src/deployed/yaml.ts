import { printable, shortened } from "../domain/text/printable.ts";
import { tooDeepLine } from "../domain/text/yaml-nesting.ts";

/**
 * Parses YAML whose scalars all stay text; merge keys (`<<`) are followed.
 * @param maxAliases how often values may be repeated by aliases: they can turn a small file into a
 * huge value
 * @returns the value, or why it has none, continuing a sentence about the document
 */
export async function parsedYaml(
  text: string,
  maxAliases: number,
): Promise<{ readonly value: unknown } | { readonly wrong: string }> {
  const deep = tooDeepLine(text);
  if (deep !== undefined) return { wrong: `line ${deep} is nested too deeply` };
  const { parseDocument, LineCounter } = await import("yaml");
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: "failsafe", merge: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const [first = ""] = error.message.split("\n");
    const why = printable(shortened(first.replace(/ at line \d+, column \d+:?$/, ""), 200));
    return { wrong: `line ${error.linePos?.[0].line ?? 1} is not YAML (${why})` };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: maxAliases });
    return { value };
  } catch (reason) {
    // An alias without an anchor, or more of them than are followed.
    const why = reason instanceof Error ? reason.message : "its aliases cannot be followed";
    return { wrong: `it is not YAML (${printable(shortened(why, 200))})` };
  }
}
