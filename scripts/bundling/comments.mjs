import { parseAst } from "rolldown/parseAst";

const keeps = /^\/\*!|@license|@preserve|copyright|[#@]__PURE__/i;

/**
 * Leaves out the comments that stand on lines of their own, a tenth of the bundle: packages bring them. What a
 * licence may ask for stays. The lines keep their numbers, for the source map's sake.
 * @throws Error if the code would mean something else without them, as in a text that looks like a comment
 */
export function withoutComments(name, code) {
  const shorter = linesWithout(code.split("\n")).join("\n");
  if (shapeOf(code) !== shapeOf(shorter)) throw new Error(`${name} has a text like a comment`);
  return shorter;
}

function linesWithout(lines) {
  const kept = [...lines];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at].trim();
    if (line.startsWith("//") && !line.startsWith("//#")) kept[at] = "";
    if (!line.startsWith("/*")) continue;
    const end = lines.findIndex((each, from) => from >= at && each.includes("*/"));
    const block = lines.slice(at, end + 1);
    if (end < 0 || !block.at(-1).trim().endsWith("*/") || keeps.test(block.join("\n"))) continue;
    kept.fill("", at, end + 1);
    at = end;
  }
  return kept;
}

/** The syntax tree without its places. */
function shapeOf(code) {
  const places = new Set(["start", "end", "range", "loc"]);
  return JSON.stringify(parseAst(code), (key, value) => {
    if (places.has(key)) return undefined;
    return typeof value === "bigint" ? String(value) : value;
  });
}
