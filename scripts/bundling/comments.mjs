const keeps = /^\/\*!|@license|@preserve|copyright|[#@]__PURE__/i;
/** What webpack writes beside a name: its long form, or what kind of import or export it is. */
const besideNames =
  /\/\* (?:\.?[\w$]+|reexport [\w$.]+|harmony (?:import|default export)|unused harmony exports? [\w$, ]+) \*\/(?: (?=\.)|(?<=^[^\S\n]*\/\*[^\n]*) )?/gm;

/**
 * Leaves out webpack's comments beside names, and the comments that stand on lines of their own, which packages
 * bring, with the links to maps of the modules. What a licence may ask for stays. The lines keep their numbers, for
 * the source map's sake. It knows no strings: check its result.
 */
export function withoutComments(code) {
  return linesWithout(code.replace(besideNames, "").split("\n")).join("\n");
}

function linesWithout(lines) {
  const kept = [...lines];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at].trim();
    // Webpack's own begin with the empty statement that ends what is before them.
    if (/^;?\/\//.test(line)) kept[at] = line.startsWith(";") ? ";" : "";
    if (!line.startsWith("/*")) continue;
    const end = lines.findIndex((each, from) => from >= at && each.includes("*/"));
    const block = lines.slice(at, end + 1);
    if (end < 0 || !block.at(-1).trim().endsWith("*/") || keeps.test(block.join("\n"))) continue;
    kept.fill("", at, end + 1);
    at = end;
  }
  return kept;
}
