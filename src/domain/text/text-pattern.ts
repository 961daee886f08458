/** The longest texts and patterns that are compared; a longer text fits no pattern. */
export const longestMatched = 2048;

/**
 * Whether a whole text fits a pattern: `*` stands for any characters but `/`, `**` for any
 * characters, everything else for itself. It takes at most as many steps as the product of both
 * lengths, whatever either holds.
 */
export function fitsPattern(text: string, pattern: string): boolean {
  if (text.length > longestMatched || pattern.length > longestMatched) return false;
  // The lengths of those beginnings of the text that fit what was read of the pattern.
  let reached: readonly boolean[] = Array.from({ length: text.length + 1 }, (_, at) => at === 0);
  for (const part of partsOf(pattern)) reached = after(part, { text, reached });
  return reached[text.length] === true;
}

function partsOf(pattern: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const isAny = pattern.startsWith("**", at);
    parts.push(isAny ? "**" : (pattern[at] ?? ""));
    if (isAny) at += 1;
  }
  return parts;
}

function after(
  part: string,
  { text, reached }: { readonly text: string; readonly reached: readonly boolean[] },
): readonly boolean[] {
  const next: boolean[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text[at - 1];
    const isHere = reached[at] === true;
    const isLonger = next[at - 1] === true;
    if (part === "**") next.push(isHere || isLonger);
    else if (part === "*") next.push(isHere || (isLonger && letter !== "/"));
    else next.push(reached[at - 1] === true && letter === part);
  }
  return next;
}
