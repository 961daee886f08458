import type { Advisory } from "../../domain/advisory.ts";
import { shortened } from "../../domain/printable.ts";
import type { Report } from "../../domain/report.ts";
import { counted } from "../sizes.ts";
import { code, markdown } from "../text.ts";
import { table } from "./table.ts";

/** What was built: image, source, bases. */
export function factsSection(report: Report): string {
  const { image, source } = report;
  const rows = [
    ["Digest", image && code(image.digest)],
    ["Image ID", image && code(image.imageId)],
    ["Source", source.id === "" ? undefined : code(source.id)],
    ["Revision", source.revision === "" ? undefined : code(source.revision)],
    ["Pushed", lines(report.pushed.map(({ reference, digest }) => code(`${reference}@${digest}`)))],
    [
      "Bases",
      lines(report.bases.map(({ written, pinned }) => `${code(written)} → ${code(pinned)}`)),
    ],
  ].flatMap(([name, value]) => (name === undefined || value === undefined ? [] : [[name, value]]));
  return rows.length === 0 ? "" : table({ header: ["", ""], rows, budget: 60_000 });
}

/** In which ways the source was not clean, with the fix of each. */
export function advisoriesSection(report: Report): string {
  const { advisories } = report;
  if (advisories.length === 0) return "";
  return [
    `### ${counted(advisories.length, "advisory").replace(/ys$/, "ies")} on the source`,
    table({
      header: ["Advisory", "What was found", "What to do"],
      rows: advisories.map(advisoryRow),
      budget: 100_000,
    }),
  ].join("\n\n");
}

function advisoryRow(advisory: Advisory): readonly string[] {
  const evidence = evidenceCell(advisory.evidence);
  return [
    code(advisory.name),
    markdown(advisory.message) + (evidence === "" ? "" : `<br>${evidence}`),
    markdown(advisory.fix),
  ];
}

/** Facts of a cell: one stands there, more are folded behind their count. */
export function evidenceCell(evidence: readonly string[]): string {
  const most = 20;
  const [first, ...more] = evidence;
  if (first === undefined) return "";
  if (more.length === 0) return fact(first);
  const rest = evidence.length - most;
  const shown = evidence.slice(0, most).map(fact);
  if (rest > 0) shown.push(`… and ${counted(rest, "more fact")}`);
  return `<details><summary>${counted(evidence.length, "fact")}</summary>${shown.join("<br>")}</details>`;
}

function fact(text: string): string {
  return code(shortened(text, 300));
}

function lines(cells: readonly string[]): string | undefined {
  const most = 50;
  if (cells.length === 0) return undefined;
  const shown = cells.slice(0, most);
  if (cells.length > most) shown.push(`… and ${cells.length - most} more`);
  return shown.join("<br>");
}
