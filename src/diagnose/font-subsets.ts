import type { Clue, Spot } from "../domain/findings/clue.ts";
import type { AttributedDifference } from "../domain/findings/difference.ts";
import { isMemberPath, partsOfPath } from "../domain/text/image-path.ts";

/** ISO 32000-1, 9.6.4: six letters, which are another word for each set of glyphs. */
const subsetTag = /(?<![A-Za-z])[A-Z]{6}\+(?=[A-Za-z])/;

/**
 * Marks what a PDF says of its fonts as a consequence of the first of its other parts that differs:
 * a font has the characters that the pages show, and nothing else.
 */
export function withFontSubsets(
  differences: readonly AttributedDifference[],
): readonly AttributedDifference[] {
  const pages = new Map<string, AttributedDifference>();
  for (const difference of differences) {
    const pdf = pdfOf(difference);
    if (pdf !== undefined && !isOfFont(difference) && !pages.has(pdf)) pages.set(pdf, difference);
  }
  return differences.map((difference) => {
    const page = pages.get(pdfOf(difference) ?? "");
    if (page === undefined || difference.carries !== undefined || !isOfFont(difference)) {
      return difference;
    }
    const { instruction } = page;
    const carries = { path: page.path, ...(instruction === undefined ? {} : { instruction }) };
    return { ...difference, carries };
  });
}

/** Returns the path of the PDF that a difference is in. */
function pdfOf({ path, clue }: AttributedDifference): string | undefined {
  if (clue?.inside.at(-1) !== "pdf" || !isMemberPath(path)) return undefined;
  return partsOfPath(path).slice(0, -1).join("//");
}

function isOfFont({ clue }: { readonly clue?: Clue }): boolean {
  return clue?.spots.some((spot) => sidesOf(spot).every((text) => subsetTag.test(text))) === true;
}

/** Both versions, with the equal bytes around them. */
function sidesOf({ before, after, a, b }: Spot): readonly string[] {
  return [a, b].map((own) => Buffer.concat([before, own, after]).toString("latin1"));
}
