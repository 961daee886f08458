/** The most levels; what people write has fewer than twenty. */
export const maxYamlDepth = 64;

/**
 * Returns the first line (1-based) at which YAML is nested deeper than anybody writes it; undefined
 * if there is none. The parser recurses once per level and looks back over all levels, so a line of
 * 50,000 brackets or dashes takes seconds and then overflows the stack. Block collections over
 * several lines need no count: each level takes more indentation.
 */
export function tooDeepLine(text: string): number | undefined {
  let depth = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const { brackets, deepest } = bracketsOf(line);
    if (depth + deepest > maxYamlDepth || indicatorsOf(line) > maxYamlDepth) return index + 1;
    depth = Math.max(0, depth + brackets);
  }
  return undefined;
}

/**
 * Returns the length of the longest run of `- `, `? ` and `: `: each opens a collection inside the
 * one before.
 */
function indicatorsOf(line: string): number {
  let run = 0;
  let most = 0;
  for (const word of line.split(/[ \t]/)) {
    if (word === "-" || word === "?" || word === ":") run += 1;
    else if (word !== "") run = 0;
    most = Math.max(most, run);
  }
  return most;
}

/**
 * Counts brackets outside of quotes: how many more open than close, and the most that are open at
 * once.
 */
function bracketsOf(line: string): { readonly brackets: number; readonly deepest: number } {
  let brackets = 0;
  let deepest = 0;
  for (const letter of withoutQuoted(line)) {
    if (letter === "[" || letter === "{") brackets += 1;
    else if (letter === "]" || letter === "}") brackets -= 1;
    deepest = Math.max(deepest, brackets);
  }
  return { brackets, deepest };
}

/** Yields the characters outside of quotes. */
function* withoutQuoted(line: string): Generator<string> {
  let quote = "";
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] ?? "";
    if (quote === '"' && letter === "\\") at += 1;
    else if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else yield letter;
  }
}
