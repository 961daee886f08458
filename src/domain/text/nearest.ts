/**
 * Returns the known name that is most similar to a misspelt one; undefined if none is near. Near
 * means: at most a third of the letters inserted, deleted, replaced or swapped with their
 * neighbour.
 */
function nearest(written: string, known: readonly string[]): string | undefined {
  const longest = 64;
  if (written.length > longest) return undefined;
  const wanted = written.toLowerCase();
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of known) {
    const distance = editDistance(wanted, name.toLowerCase());
    const near = distance <= Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3));
    if (near && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** Ends the sentence about an unknown name: with a full stop, or with `; did you mean `x`?`. */
export function didYouMean(
  written: string,
  known: readonly string[],
): "." | `; did you mean \`${string}\`?` {
  const name = nearest(written, known);
  return name === undefined ? "." : `; did you mean \`${name}\`?`;
}

/** The optimal string alignment distance. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
