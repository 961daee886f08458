import type { LedgerUse } from "../../domain/findings/ledger-use.ts";
import { type Proof, variationsOn, verdictOn } from "../../domain/findings/proof.ts";
import type { Report } from "../../domain/findings/report.ts";
import { sourceText, type TaggedSource } from "../../domain/source/source.ts";
import { onSurface, setting } from "../../domain/text/surface.ts";
import { besideOfAttestation, besideOfSbom } from "../beside.ts";
import { betweenText } from "../between-platforms.ts";
import { causeGroups } from "../causes.ts";
import { endedEarlyText } from "../ended-early.ts";
import { explainCommand } from "../frame.ts";
import { acceptedOf } from "../headline.ts";
import { ledgerText, takenTexts } from "../ledger.ts";
import { line } from "../line.ts";
import { singleStageText } from "../single-stage.ts";
import { formatSeconds, imageSizeText } from "../sizes.ts";
import { notVariedTexts } from "../variations.ts";
import type { Palette } from "./palette.ts";
import { executablesText, tracesText } from "./traces.ts";
import { type View, wrapped } from "./view.ts";

/** Where a run left its results. */
export interface ResultPlaces {
  readonly layout?: string;
  /** The page for people, with report.json beside it. */
  readonly page?: string;
  /** Where the time went, if that was asked for. */
  readonly timings?: string;
  /** The folder with all of these, where nobody named it. */
  readonly temporary?: string;
}

type Row = readonly [name: string, value: string];

/** The width of the names, with the space behind them. */
const nameWidth = 13;
const mostTags = 10;

/** Shows what is known of the run besides its findings, as rows. */
export function factLines(report: Report, view: View, places: ResultPlaces): readonly string[] {
  const { proofs, pushed } = report;
  const builds = proofs.flatMap((proof) => proof.builds);
  const rows: readonly Row[] = [
    ...(report.index === undefined ? [] : [["digest", report.index.digest] as const]),
    ...proofs.flatMap((proof) => (proofs.length > 1 ? platformRows(proof) : imageRows(proof))),
    ["note", report.index?.differing === undefined ? "" : betweenText(report.index.differing)],
    ...pushed.map(({ reference }): Row => ["pushed", reference]),
    ["layout", places.layout ?? ""],
    ...besideRows(report),
    ...(view.detail === "verbose" ? [] : hintRows(proofs)),
    ...sourceRows(report.source),
    ["advisories", report.advisories.map(({ name }) => name).join(", ")],
    ...(builds.length === 0 ? [] : variedRows(report, view)),
    [
      "builds",
      builds
        .map(({ environment, seconds }) => `${environment} ${formatSeconds(seconds)}`)
        .join(", "),
    ],
    ...proofs.flatMap(({ ledger }) => (ledger === undefined ? [] : ledgerRows(ledger, view))),
    ["ended", endedEarlyText(proofs)],
    ["phases", phasesText(report, view)],
    ["report", places.page === undefined ? "" : `${places.page} (for programs: report.json)`],
    ["timings", places.timings ?? ""],
    ["kept in", keptText(places, view)],
    ["read more", explainText(report, view)],
  ];
  return rows.filter(([, value]) => value !== "").flatMap((row) => rowLines(row, view));
}

function ledgerRows(ledger: LedgerUse, { detail }: View): readonly Row[] {
  const named = detail === "verbose" ? takenTexts(ledger) : [];
  return [["ledger", ledgerText(ledger)], ...named.map((text): Row => ["", text])];
}

/** Formats the source with its tags, for the head of a listing. */
export function sourceLines(source: TaggedSource, palette: Palette): readonly string[] {
  const view: View = { palette, surface: "command line", detail: "normal" };
  return sourceRows(source)
    .filter(([, value]) => value !== "")
    .flatMap((row) => rowLines(row, view));
}

/** Names the phases that took a noticeable part of the time; all of them when asked to say more. */
function phasesText({ timings }: Report, { detail }: View): string {
  const total = timings.reduce((sum, { seconds }) => sum + seconds, 0);
  const least = detail === "verbose" ? 0 : total / 20;
  return timings
    .filter(({ seconds }) => seconds >= least)
    .map(({ phase, seconds }) => `${phase} ${formatSeconds(seconds)}`)
    .join(", ");
}

/** Says that results stay in a folder that the reader may not know of. */
function keptText({ temporary }: ResultPlaces, { surface }: View): string {
  if (temporary === undefined || surface === "workflow") return "";
  return onSurface(
    `${temporary}, until you remove it; ${setting("output")} names another folder`,
    surface,
  );
}

/** Says how to read more about what decided, where the reader has the command. */
function explainText(report: Report, { surface }: View): string {
  if (surface !== "command line" || acceptedOf(report) !== undefined) return "";
  const { failure, forbidden = [], proofs } = report;
  const groups = causeGroups(proofs.flatMap(({ differences }) => differences.listed));
  const names = failure?.code === "forbidden" ? forbidden : groups.map(({ cause }) => cause);
  return names.length === 0 ? "" : explainCommand(names);
}

/** One of several platforms' images. */
function platformRows({ image, platform, emulator }: Proof): readonly Row[] {
  if (image === undefined) return [];
  const under = emulator === undefined ? "" : `, its steps under ${emulator}`;
  return [[platform, `${image.digest}, ${imageSizeText(image)}${under}`]];
}

function imageRows({ image, singleStage, emulator }: Proof): readonly Row[] {
  if (image === undefined) return [];
  return [
    ["digest", image.digest],
    ["size", imageSizeText(image)],
    ["emulator", emulator ?? ""],
    ["beside", singleStage === undefined ? "" : singleStageText(singleStage)],
  ];
}

/** Shows what was written about the image; where all of it is, the report says. */
function besideRows({ sboms = [], attestations = [] }: Report): readonly Row[] {
  return [
    ...sboms.map((sbom): Row => {
      const { what, where } = besideOfSbom(sbom);
      return ["SBOM", `${what}: ${where[0] ?? ""}`];
    }),
    ...attestations.map((made): Row => {
      const { what, where } = besideOfAttestation(made);
      return ["attested", `${what}: ${where[0] ?? ""}`];
    }),
  ];
}

function sourceRows(source: TaggedSource): readonly Row[] {
  const { tag, otherTags = [] } = source;
  const hidden = otherTags.length - mostTags;
  const others = otherTags.slice(0, mostTags).map((other) => other.tag);
  return [
    ["source", sourceText(source)],
    ["tag", tag ?? ""],
    ["other tags", [...others, ...(hidden > 0 ? [`… and ${hidden} more`] : [])].join(", ")],
  ];
}

/** What was not varied decides what a proof is worth; of builds that differ, few need to know it. */
function variedRows({ proofs }: Report, { detail }: View): readonly Row[] {
  const variations = variationsOn(proofs);
  if (detail !== "verbose" && verdictOn(proofs) === "false") return [];
  return [
    ["varied", detail === "verbose" ? variations.applied.join(", ") : ""],
    ...notVariedTexts(variations).map((text): Row => ["not varied", text]),
  ];
}

/** Counts what the report has more about, and what makes no build differ. */
function hintRows(proofs: readonly Proof[]): readonly Row[] {
  return proofs.flatMap((proof): readonly Row[] => [
    ["traces", tracesText(proof) ?? ""],
    ["executables", executablesText(proof.executables) ?? ""],
  ]);
}

function rowLines([name, value]: Row, view: View): readonly string[] {
  const [first = "", ...rest] = wrapped(line(value), view, nameWidth);
  return [
    `${view.palette.faint(name.padEnd(nameWidth - 1))} ${first}`,
    ...rest.map((text) => `${" ".repeat(nameWidth)}${text}`),
  ];
}
