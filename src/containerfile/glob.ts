/** Whether a path has a wildcard. */
export function isPattern(path: string): boolean {
  return /[*?[]/.test(path);
}

type Piece = "many" | ((character: string) => boolean);

/**
 * Whether one path component matches a pattern of COPY: `*`, `?`, `[a-z]` and `\` (Go's
 * filepath.Match).
 */
export function matchesComponent(pattern: string, component: string): boolean {
  const pieces = piecesOf(pattern);
  const characters = [...component];
  let [piece, at] = [0, 0];
  // Where to continue when the last `*` has to match one more character. The time grows only with
  // the product of the lengths.
  let retry: { readonly piece: number; readonly at: number } | undefined;
  while (at < characters.length) {
    const wanted = pieces[piece];
    const character = characters[at] ?? "";
    if (wanted === "many") {
      retry = { piece: piece + 1, at };
      piece += 1;
    } else if (wanted?.(character) === true) {
      piece += 1;
      at += 1;
    } else if (retry !== undefined) {
      retry = { piece: retry.piece, at: retry.at + 1 };
      ({ piece, at } = retry);
    } else {
      return false;
    }
  }
  return pieces.slice(piece).every((rest) => rest === "many");
}

function piecesOf(pattern: string): readonly Piece[] {
  const words = pattern.match(/\\.|\*+|\?|\[\^?(?:\\.|[^\]\\]){1,200}\]|./gsu) ?? [];
  return words.map((word): Piece => {
    if (word.startsWith("*")) return "many";
    if (word === "?") return () => true;
    if (word.startsWith("[") && word.length > 1) return setOf(word.slice(1, -1));
    const character = word.startsWith("\\") ? word.slice(1) : word;
    return (found) => found === character;
  });
}

function setOf(written: string): (character: string) => boolean {
  const isNegated = written.startsWith("^");
  const inner = isNegated ? written.slice(1) : written;
  const parts = inner.match(/(?:\\.|[^\\])-(?:\\.|[^\\])|\\.|[^\\]/gsu) ?? [];
  const ranges = parts.map((part) => {
    const characters = part.match(/\\.|[^\\]/gsu) ?? [];
    const [first = "", last = first] =
      characters.length === 3 ? [characters[0], characters[2]] : [characters[0]];
    return [plain(first), plain(last)] as const;
  });
  return (character) =>
    ranges.some(([low, high]) => low <= character && character <= high) !== isNegated;
}

function plain(character: string): string {
  return character.startsWith("\\") ? character.slice(1) : character;
}
