import type { Report } from "../../domain/findings/report.ts";
import { pinnedReference } from "../../domain/oci/reference.ts";
import type { Advisory, AdvisoryName } from "../../domain/source/advisory.ts";
import { sourceText } from "../../domain/source/source.ts";
import type { Place } from "../../domain/text/failure.ts";
import { shortened } from "../../domain/text/printable.ts";
import { besideOfAttestation, besideOfSbom } from "../beside.ts";
import { betweenText } from "../between-platforms.ts";
import { endedEarlyText } from "../ended-early.ts";
import { pageOf, type ReportFrame } from "../frame.ts";
import { counted } from "../sizes.ts";
import { code, markdown } from "../text.ts";
import { table } from "./table.ts";

/** Shows what was built: image, source, bases. */
export function factsSection(report: Report): string {
  const { proofs, source } = report;
  const images = proofs.flatMap(({ image, platform }) => (image ? [{ image, platform }] : []));
  const on = (platform: string): string => (proofs.length > 1 ? ` on ${markdown(platform)}` : "");
  const bases = new Map(proofs.flatMap((proof) => proof.bases).map((base) => [base.pinned, base]));
  const emulated = proofs.flatMap(({ platform, emulator }) =>
    emulator === undefined ? [] : [`${markdown(platform)}: ${code(emulator)}`],
  );
  const ended = endedEarlyText(proofs);
  const rows = [
    ["Digest of the index", report.index === undefined ? undefined : code(report.index.digest)],
    ...images.flatMap(({ image, platform }) => [
      [`Digest${on(platform)}`, code(image.digest)],
      [`Image ID${on(platform)}`, code(image.imageId)],
    ]),
    [
      "Note",
      report.index?.differing === undefined
        ? undefined
        : markdown(betweenText(report.index.differing)),
    ],
    ["Emulated", lines(emulated)],
    ["Ended", ended === "" ? undefined : markdown(ended)],
    ["Source", source.id === "" ? undefined : code(sourceText(source))],
    ["Revision", source.revision === "" ? undefined : code(source.revision)],
    ["Tag", source.tag === undefined ? undefined : code(source.tag)],
    ["Other tags", lines((source.otherTags ?? []).map(({ tag }) => code(tag)))],
    [
      "Pushed",
      lines(
        report.pushed.map(
          ({ reference, digest, changed }) =>
            `${code(pinnedReference(reference, digest))}${changed ? "" : " (was there already)"}`,
        ),
      ),
    ],
    ["SBOM", lines((report.sboms ?? []).map((sbom) => besideCell(besideOfSbom(sbom))))],
    [
      "Attested",
      lines((report.attestations ?? []).map((made) => besideCell(besideOfAttestation(made)))),
    ],
    [
      "Bases",
      lines([...bases.values()].map(({ written, pinned }) => `${code(written)} → ${code(pinned)}`)),
    ],
  ].flatMap(([name, value]) => (name === undefined || value === undefined ? [] : [[name, value]]));
  return rows.length === 0 ? "" : table({ header: ["", ""], rows, budget: 60_000 });
}

function besideCell({ what, where }: ReturnType<typeof besideOfSbom>): string {
  return `${markdown(shortened(what, 600))}: ${where.slice(0, 50).map(code).join(", ")}`;
}

/**
 * Shows in which ways the source was not clean, where, and with the fix of each; a forbidden one is
 * marked.
 */
export function advisoriesSection(report: Report, frame: ReportFrame): string {
  const { advisories, forbidden = [] } = report;
  if (advisories.length === 0) return "";
  const hasPlaces = advisories.some(({ places = [] }) => places.length > 0);
  const rows = advisories.map((advisory) => {
    const [name, found, where, fix] = advisoryCells(advisory, { forbidden, frame });
    return hasPlaces ? [name, found, where, fix] : [name, found, fix];
  });
  return [
    `### ${counted(advisories.length, "advisory").replace(/ys$/, "ies")} on the source`,
    table({
      header: ["Advisory", "What was found", ...(hasPlaces ? ["Where"] : []), "What to do"],
      rows,
      budget: 220_000,
    }),
  ].join("\n\n");
}

function advisoryCells(
  { name, message, evidence, fix, places = [] }: Advisory,
  {
    forbidden,
    frame,
  }: { readonly forbidden: readonly AdvisoryName[]; readonly frame: ReportFrame },
): readonly [name: string, found: string, where: string, fix: string] {
  const facts = evidenceCell(evidence);
  const page = pageOf(name, frame);
  const shown = page === undefined ? code(name) : `[${code(name)}](${page})`;
  return [
    forbidden.includes(name) ? `❌ ${shown} forbidden` : shown,
    text(message) + (facts === "" ? "" : `<br>${facts}`),
    places.length === 0 ? "" : placesCell(places),
    text(fix),
  ];
}

/** Keeps a row only a few lines high, however long the name of a branch or a file is. */
function text(written: string): string {
  return markdown(shortened(written, 600));
}

function placesCell(places: readonly Place[]): string {
  const most = 3;
  const shown = places
    .slice(0, most)
    .map(({ file, line }) => code(shortened(line === undefined ? file : `${file}:${line}`, 200)));
  const rest = places.length - most;
  return [...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join("<br>");
}

/** Formats the facts of a cell: a single one is shown, several are folded behind their count. */
export function evidenceCell(evidence: readonly string[]): string {
  // The rules give at most twenty facts and then a count of the rest; there is room for both.
  const most = 21;
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
