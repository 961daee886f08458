import { type Drift, type DriftRow, isInPlace } from "../domain/deployed/drift.ts";
import type { Annotation } from "../domain/text/annotation.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import { driftFacts, driftHeadline, ignoredText, stateWords } from "./drift.ts";
import { counted } from "./sizes.ts";
import { code, markdown } from "./text.ts";

/** A forge drops a summary above 1 MiB as a whole, and a row has at most 3 kB. */
const mostRows = 250;
/** The most annotations of one level that a forge shows per step. */
const mostAnnotations = 10;

const marks = { "in-place": "✅", drift: "❌", unchecked: "⚠️" } as const;

/** Renders what was found as a job summary in GitHub's Markdown: the verdict, then a table. */
export function renderDriftSummary(found: Drift): string {
  const ordered = [
    ...found.rows.filter((row) => !isInPlace(row)),
    ...found.rows.filter((row) => isInPlace(row)),
  ];
  const hidden = ordered.length - mostRows;
  return [
    `## ${marks[found.verdict]} ${markdown(driftHeadline(found))}`,
    "",
    "| State | Name | |",
    "| --- | --- | --- |",
    ...ordered.slice(0, mostRows).map(tableRow),
    ...(hidden > 0 ? ["", `${counted(hidden, "more row")} not shown.`] : []),
    ...(found.ignored > 0 ? ["", ignoredText(found)] : []),
    "",
  ].join("\n");
}

function tableRow(row: DriftRow): string {
  const facts = driftFacts(row).map(([name, text]) => `${name}: ${markdown(shortened(text, 300))}`);
  return `| ${stateWords[row.state]} | ${code(shortened(row.name, 200))} | ${facts.join("<br>")} |`;
}

/** Returns an annotation for each image that is not in place, at its line of what is wanted. */
export function driftAnnotations({ rows }: Drift): readonly Annotation[] {
  const off = rows.filter((row) => !isInPlace(row));
  const shown = off.slice(0, off.length > mostAnnotations ? mostAnnotations - 1 : undefined);
  const hidden = off.length - shown.length;
  return [
    ...shown.map(annotationOf),
    ...(hidden === 0
      ? []
      : [
          {
            level: "error",
            title: "Drift",
            message: `${counted(hidden, "more image")}: see the job summary.`,
          } as const,
        ]),
  ];
}

function annotationOf(row: DriftRow): Annotation {
  const facts = driftFacts(row).map(([name, text]) => `${name}: ${shortened(visible(text), 500)}`);
  const message = [`${visible(shortened(row.name, 200))}: ${stateWords[row.state]}`, ...facts];
  const { wanted } = row;
  return {
    level: "error",
    title: "Drift",
    message: message.join("\n"),
    ...(wanted === undefined ? {} : { place: wanted.place }),
  };
}
