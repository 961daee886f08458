import { filePlaces, placeAt } from "../containerfile/places.ts";
import { placeText } from "../domain/build/written-place.ts";
import type { Advisory, LineFinding } from "../domain/source/advisory.ts";
import { bounded, shown } from "./evidence.ts";
import type { RecipeFacts } from "./facts.ts";

/** The most findings that are shown, and lines that are marked. */
const mostShown = 20;

/**
 * Returns findings in a Containerfile as texts `Containerfile:12: …` and as places, in the order of
 * the file.
 */
export function atLines(
  { scope }: Pick<RecipeFacts, "scope">,
  findings: readonly LineFinding[],
): Required<Pick<Advisory, "evidence" | "findings" | "places">> {
  const { containerfile } = scope;
  const byText = new Map(findings.map((finding) => [`${finding.line} ${finding.text}`, finding]));
  const sorted = [...byText.values()].sort((one, other) => one.line - other.line);
  const texts = sorted.map(({ line, text }, index) =>
    // The remaining findings are only counted.
    index < mostShown
      ? `${shown(placeText(placeAt(containerfile, line)))}: ${shown(onOneLine(text))}`
      : "",
  );
  const lines = [...new Set(sorted.map(({ line }) => line))].slice(0, mostShown);
  return {
    findings: sorted,
    evidence: bounded(texts),
    places: filePlaces(containerfile, lines),
  };
}

/** The longest part of a text that is examined; less of it is shown. */
const longestText = 4096;

/** Joins blanks and removes credentials from URLs: more people read a log than a repository. */
function onOneLine(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/\s+/g, " ")
    .replace(/\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@'"]+@/gi, "$1***@")
    .trim();
}
