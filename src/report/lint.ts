import type { Report } from "../domain/findings/report.ts";
import type { Advisory } from "../domain/source/advisory.ts";
import type { TaggedSource } from "../domain/source/source.ts";
import { line } from "./line.ts";
import { counted } from "./sizes.ts";
import type { Palette } from "./terminal.ts";

/** The most lines of one finding: nobody reads more. */
const most = 20;

type LintedReport = Pick<Report, "advisories" | "forbidden">;

/**
 * Formats the advisories like a linter: `Containerfile:3: name: message` for each line that one
 * came from, then, indented, the evidence and what to do. One that belongs to no line starts with
 * its name.
 */
export function lintLines(
  { advisories, forbidden = [] }: LintedReport,
  palette: Palette,
): string[] {
  return advisories.flatMap((advisory) => {
    const { name, evidence, fix } = advisory;
    const title = forbidden.includes(name)
      ? palette.bad(name)
      : `${palette.warning(name)} (accepted)`;
    return [
      ...placesOf(advisory).map((place) => `${place}${title}: ${line(advisory.message)}`),
      ...cut(evidence).map((fact) => palette.faint(`  ${line(fact)}`)),
      `  ${line(fix)}`,
    ];
  });
}

/**
 * Says where a service's version comes from, if it is the repository's: it is the service's only
 * until the service gets a tag of its own.
 */
export function versionLines({ offset, version, tag }: TaggedSource): readonly string[] {
  if (offset === "" || tag === undefined || tag.startsWith(`${offset}/`)) return [];
  return [
    `Version ${line(version)} is the repository's (tag ${line(tag)}): ${line(offset)} has no version tags of its own.`,
  ];
}

/** Formats the last line: how many there are, and how many of them policy refuses. */
export function lintVerdict({ advisories, forbidden = [] }: LintedReport): string {
  if (advisories.length === 0) return "Clean: no advisories.";
  const total = advisories.length === 1 ? "1 advisory" : `${advisories.length} advisories`;
  return `${total}, ${forbidden.length === 0 ? "none" : forbidden.length} of them forbidden.`;
}

function placesOf({ places = [] }: Advisory): readonly string[] {
  if (places.length === 0) return [""];
  const lines = places
    .slice(0, most)
    .map(
      ({ file, line: number }) => `${line(number === undefined ? file : `${file}:${number}`)}: `,
    );
  const hidden = places.length - lines.length;
  return hidden > 0 ? [...lines, `and ${counted(hidden, "more place")}: `] : lines;
}

function cut(facts: readonly string[]): readonly string[] {
  return facts.length <= most
    ? facts
    : [...facts.slice(0, most), `and ${facts.length - most} more`];
}
