import type { Advisory, LineFinding } from "../domain/source/advisory.ts";
import { bounded, shown } from "./evidence.ts";
import type { RecipeFacts } from "./facts.ts";

/** So many findings are shown, and so many lines marked. */
const mostShown = 20;

/** What was found in a Containerfile, as `Containerfile:12: …` and as places, in the order of the file. */
export function atLines(
  { scope }: Pick<RecipeFacts, "scope">,
  findings: readonly LineFinding[],
): Required<Pick<Advisory, "evidence" | "findings" | "places">> {
  const { file } = scope.containerfile;
  const byText = new Map(findings.map((finding) => [`${finding.line} ${finding.text}`, finding]));
  const sorted = [...byText.values()].sort((one, other) => one.line - other.line);
  const texts = sorted.map(({ line, text }, index) =>
    // The rest is only counted.
    index < mostShown ? `${shown(file)}:${line}: ${shown(onOneLine(text))}` : "",
  );
  const lines = [...new Set(sorted.map(({ line }) => line))].slice(0, mostShown);
  return {
    findings: sorted,
    evidence: bounded(texts),
    places: lines.map((line) => ({ file, line })),
  };
}

/** So much of a text is looked at; less of it is shown. */
const longestText = 4096;

/** Blanks made one, and credentials in URLs left out: a log is read by more people than a repository. */
function onOneLine(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/\s+/g, " ")
    .replace(/\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@'"]+@/gi, "$1***@")
    .trim();
}
