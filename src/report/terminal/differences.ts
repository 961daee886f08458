import { placeText } from "../../domain/build/written-place.ts";
import { coveredPaths } from "../../domain/findings/accepted.ts";
import type { Difference, Differences } from "../../domain/findings/difference.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { type CauseGroup, causeGroups } from "../causes.ts";
import { counted } from "../sizes.ts";
import { areTraces } from "../traces.ts";
import type { Palette } from "./palette.ts";

const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;

/**
 * Shows why two images differ: a block for each cause at each line, with what to write instead.
 * @param two what they are
 */
export function differenceLines(
  { listed: differences, omitted }: Pick<Differences, "listed" | "omitted">,
  palette: Palette,
  two = "the two builds",
): readonly string[] {
  if (differences.length === 0) return [];
  const groups = causeGroups(differences);
  const total = differences.length + omitted;
  const what = areTraces(differences)
    ? `${counted(total, "value")} that will change in the next build`
    : `${counted(total, "difference")} between ${two}`;
  const hidden = groups.length - mostGroups;
  return [
    palette.strong(`${what}, from ${counted(groups.length, "cause")}:`),
    ...groups.slice(0, mostGroups).flatMap((group) => ["", ...groupLines(group, palette)]),
    ...(hidden > 0
      ? ["", palette.faint(`  … and ${counted(hidden, "more cause")} in the report`)]
      : []),
  ];
}

function groupLines(group: CauseGroup, palette: Palette): readonly string[] {
  const { instruction, cause, explanation, varied, fix, evidence } = group;
  const { differences, consequences } = group;
  const where = instruction === undefined ? "no single line" : placeText(instruction);
  return [
    `  ${palette.strong(line(where))}  ${palette.bad(cause)}`,
    ...(instruction === undefined ? [] : [palette.faint(`    ${line(instruction.text)}`)]),
    ...pathLines(differences).map((path) => `    ${path}`),
    ...(explanation === undefined ? [] : paragraph(explanation).map((text) => `    ${text}`)),
    ...(varied === undefined ? [] : [`    ${varied}`]),
    ...evidence.slice(0, mostFacts).map((fact) => palette.faint(`    ${line(fact)}`)),
    ...(consequences.length === 0
      ? []
      : [palette.faint(`    also changes ${consequenceList(consequences)}`)]),
    ...(fix === undefined ? [] : fixLines(fix, palette)),
  ];
}

function pathLines(differences: readonly Difference[]): readonly string[] {
  const shown = differences
    .slice(0, mostPaths)
    .map(({ path, kind }) => `${line(path)}${kind === "content" ? "" : ` (${kind})`}`);
  const hidden = differences.length - shown.length;
  return hidden > 0 ? [...shown, `… and ${hidden} more`] : shown;
}

function consequenceList(consequences: readonly Difference[]): string {
  const shown = consequences.slice(0, mostPaths).map(({ path }) => line(path));
  const hidden = consequences.length - shown.length;
  return `${shown.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}

/**
 * Formats a fix, which is what the reader came for: it stands out, line by line as it should be
 * written.
 */
function fixLines(fix: string, palette: Palette): readonly string[] {
  const [first = "", ...rest] = paragraph(fix);
  return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}

/** Shows what was accepted for a while, and until when. */
export function exceptionLines(
  { exceptions }: Pick<Proof, "exceptions">,
  palette: Palette,
): readonly string[] {
  if (exceptions.length === 0) return [];
  return [
    palette.strong("Accepted differences:"),
    ...exceptions.map(({ exception, ...covered }) => {
      const { path, cause, expires, owner, reason } = exception;
      const covers = counted(coveredPaths(covered).length, "path");
      return `  ${palette.warning(cause)}  ${line(path)} (${covers}) until ${expires}, ${line(owner)}: ${line(reason)}`;
    }),
  ];
}

function paragraph(text: string): readonly string[] {
  return text.split("\n").slice(0, 40).map(line);
}

function line(text: string): string {
  return visible(shortened(text, 1000));
}
