import type { Proof } from "../domain/findings/proof.ts";
import type { Report } from "../domain/findings/report.ts";
import { onSurface, setting } from "../domain/text/surface.ts";
import { acceptedOf, adviceOf, headlineOf } from "./headline.ts";
import { line, lineUpTo } from "./line.ts";
import { policyLines } from "./policy.ts";
import { advisoryLines } from "./terminal/advisories.ts";
import { differenceLines, exceptionLines } from "./terminal/differences.ts";
import { factLines, type ResultPlaces } from "./terminal/facts.ts";
import { findingBlocks, findingRows } from "./terminal/findings.ts";
import { fixLines } from "./terminal/fixes.ts";
import { layerLines } from "./terminal/layers.ts";
import type { Palette } from "./terminal/palette.ts";
import { traceLines } from "./terminal/traces.ts";
import { type Detail, type View, wrapped } from "./terminal/view.ts";

export type { Detail, Palette, View };

/** Enough for twenty fixes, because policy may forbid all advisories at once. */
const longestFix = 6000;

/**
 * Renders the report for a terminal or a log: lines without line ends. The verdict comes first,
 * then each finding with what to do, and last the facts of the run.
 */
export function renderTerminal(
  report: Report,
  view: View,
  places: ResultPlaces = {},
): readonly string[] {
  if (view.detail === "quiet") return quietLines(report, view, places);
  const blocks = [
    [
      ...verdictLines(report, view),
      // The advisories or rules below say it, each for itself.
      ...(saysBelow(report) ? [] : adviceLines(report, view)),
    ],
    ...forbiddenBlocks(report, view),
    ...ofEach(report, view, (proof) => [
      ...(acceptedOf(report) === undefined ? findings(proof, view) : []),
      exceptionLines(proof, view.palette),
      fixLines(proof.triedFixes, view.palette),
      ...(view.detail === "verbose" ? moreBlocks(proof, view) : []),
    ]),
    report.policy === undefined ? [] : policyLines(report.policy, view.palette),
    factLines(report, view, places),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}

/** Shows the verdict, a line for each finding, and what to do about any other failure. */
function quietLines(
  report: Report,
  view: View,
  { temporary, page }: ResultPlaces,
): readonly string[] {
  const isAccepted = acceptedOf(report) !== undefined;
  return [
    ...verdictLines(report, view),
    ...adviceLines(report, view),
    ...(isAccepted ? [] : report.proofs.flatMap((proof) => findingRows(proof.differences))),
    ...report.proofs.flatMap(({ triedFixes }) => fixLines(triedFixes, view.palette)),
    // Nobody would find a folder that has not been named.
    ...(temporary === undefined || page === undefined ? [] : [line(`report: ${page}`)]),
  ];
}

/** Shows the verdict, and what the program that failed printed last. */
function verdictLines(report: Report, view: View): readonly string[] {
  const { tone, text } = headlineOf(report);
  const { palette } = view;
  const said = report.failure?.output ?? [];
  return [
    ...wrapped(line(text), view, 0).map((each) => palette[tone](palette.strong(each))),
    ...said.map((each) => palette.faint(`  │ ${line(each)}`)),
  ];
}

function saysBelow({ failure }: Report): boolean {
  return failure?.code === "forbidden" || failure?.code === "policy";
}

/** Shows what to do, where no finding says it. */
function adviceLines(report: Report, view: View): readonly string[] {
  const advice = adviceOf(report);
  if (advice === undefined) return [];
  return wrapped(lineUpTo(advice, longestFix), view, 2).map((text) => `  ${text}`);
}

/** Shows the advisories that policy refuses; the log has told the others while the run went on. */
function forbiddenBlocks(report: Report, view: View): readonly (readonly string[])[] {
  const { forbidden = [], failure } = report;
  if (failure?.code !== "forbidden") return [];
  const advisories = report.advisories.filter(({ name }) => forbidden.includes(name));
  const them = advisories.length === 1 ? "it" : "them";
  const or = `Or take ${them} out of ${setting("forbid")}.`;
  return [advisoryLines({ advisories, forbidden }, view.palette), [onSurface(or, view.surface)]];
}

function findings({ differences }: Proof, view: View): readonly (readonly string[])[] {
  return view.detail === "verbose"
    ? [differenceLines(differences, view.palette)]
    : findingBlocks(differences, view);
}

function moreBlocks(proof: Proof, { palette }: View): readonly (readonly string[])[] {
  return [traceLines(proof, palette), layerLines(proof, palette)];
}

/** Renders the blocks of each platform; with several platforms, below the platform's name. */
function ofEach(
  { proofs }: Report,
  { palette }: View,
  blocks: (proof: Proof) => readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return proofs.flatMap((proof) => {
    const shown = blocks(proof).filter((block) => block.length > 0);
    const title = proofs.length > 1 && shown.length > 0 ? [[palette.strong(proof.platform)]] : [];
    return [...title, ...shown];
  });
}
