import type { Report } from "../../domain/findings/report.ts";
import type { Advisory } from "../../domain/source/advisory.ts";
import { line } from "../line.ts";
import { plainPalette } from "../palette.ts";
import type { Palette } from "./palette.ts";

const mostFacts = 5;

/** Formats only the advisories, three or more lines each; a forbidden one is marked. */
export function advisoryLines(
  { advisories, forbidden = [] }: Pick<Report, "advisories" | "forbidden">,
  palette: Palette,
): readonly string[] {
  return advisories.flatMap((advisory) => {
    const { name, message } = advisory;
    const title = forbidden.includes(name)
      ? palette.bad(`${name} (forbidden)`)
      : palette.warning(name);
    return [`${title}  ${line(message)}`, ...detailLines(advisory, palette)];
  });
}

/** Formats an advisory for the log of a run, where it stands among other lines. */
export function advisoryInLog(advisory: Advisory): string {
  const { name, message } = advisory;
  return [`advisory ${name}: ${line(message)}`, ...detailLines(advisory, plainPalette)].join("\n");
}

function detailLines({ evidence, fix }: Advisory, palette: Palette): readonly string[] {
  const hidden = evidence.length - mostFacts;
  const facts = [...evidence.slice(0, mostFacts), ...(hidden > 0 ? [`… and ${hidden} more`] : [])];
  return [...facts.map((fact) => palette.faint(`  ${line(fact)}`)), `  ${line(fix)}`];
}
