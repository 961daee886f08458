import { type Proof, variationsOn, verdictOn } from "../domain/findings/proof.ts";
import type { Report } from "../domain/findings/report.ts";
import type { TaggedSource } from "../domain/source/source.ts";
import { inert, shortened, visible } from "../domain/text/printable.ts";
import { acceptedOf, headlineOf } from "./headline.ts";
import { counted, formatBytes, formatSeconds } from "./sizes.ts";
import { differenceLines, exceptionLines } from "./terminal/differences.ts";
import { fixLines } from "./terminal/fixes.ts";
import type { Palette } from "./terminal/palette.ts";
import { traceLines } from "./terminal/traces.ts";
import { notVariedTexts } from "./variations.ts";

export type { Palette };

/** Enough for twenty fixes, because policy may forbid all advisories at once. */
const longestFix = 6000;

/**
 * Renders the report for a terminal or a log: lines without line ends, with the verdict last, where
 * a reader looks in a terminal.
 */
export function renderTerminal(report: Report, palette: Palette): readonly string[] {
  const verdict = headlineOf(report);
  const blocks = [
    advisoryLines(report, palette),
    ...ofEach(report, palette, (proof) => [
      acceptedOf(report) === undefined ? differenceLines(proof.differences, palette) : [],
      exceptionLines(proof, palette),
      fixLines(proof.triedFixes, palette),
      traceLines(proof, palette),
      layerLines(proof, palette),
    ]),
    factLines(report, palette),
    [
      palette[verdict.tone](palette.strong(line(verdict.text))),
      ...(report.failure?.output ?? []).map((said) => palette.faint(`  │ ${line(said)}`)),
      ...(report.failure === undefined ? [] : [`  ${line(report.failure.fix, longestFix)}`]),
    ],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}

/** Renders the blocks of each platform; with several platforms, below the platform's name. */
function ofEach(
  { proofs }: Report,
  palette: Palette,
  blocks: (proof: Proof) => readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return proofs.flatMap((proof) => {
    const shown = blocks(proof).filter((block) => block.length > 0);
    const title = proofs.length > 1 && shown.length > 0 ? [[palette.strong(proof.platform)]] : [];
    return [...title, ...shown];
  });
}

/** Formats only the advisories, three or more lines each; a forbidden one is marked. */
export function advisoryLines(
  report: Pick<Report, "advisories" | "forbidden">,
  palette: Palette,
): readonly string[] {
  const { advisories, forbidden = [] } = report;
  return advisories.flatMap(({ name, message, evidence, fix }) => [
    `${forbidden.includes(name) ? palette.bad(`${name} (forbidden)`) : palette.warning(name)}  ${line(message)}`,
    ...bounded(evidence, 5).map((fact) => palette.faint(`  ${line(fact)}`)),
    `  ${line(fix)}`,
  ]);
}

/** Formats the source with its tags, for the head of a listing. */
export function sourceLines(source: TaggedSource, palette: Palette): readonly string[] {
  return sourceRows(source)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => row(name, value, palette));
}

function sourceRows({ id, tag, otherTags = [] }: TaggedSource): readonly Row[] {
  return [
    ["source", id],
    ["tag", tag ?? ""],
    [
      "other tags",
      bounded(
        otherTags.map((other) => other.tag),
        10,
      ).join(", "),
    ],
  ];
}

function layerLines({ image }: Proof, palette: Palette): readonly string[] {
  const layers = image?.layers ?? [];
  if (layers.length === 0) return [];
  return [
    palette.strong(
      `${counted(layers.length, "layer")}, ${formatBytes(image?.size ?? 0)} compressed:`,
    ),
    ...layers.map(({ size, origin, instruction }) => {
      const from =
        instruction === undefined
          ? origin
          : `${instruction.file}:${instruction.line}  ${instruction.text}`;
      return `  ${formatBytes(size).padStart(9)}  ${line(shortened(from, 120))}`;
    }),
  ];
}

function factLines(report: Report, palette: Palette): readonly string[] {
  const { source, timings, proofs } = report;
  const builds = proofs.flatMap((proof) => proof.builds);
  const variations = variationsOn(proofs);
  const rows: readonly Row[] = [
    ...sourceRows(source),
    [
      "builds",
      builds
        .map(({ environment, seconds }) => `${environment} ${formatSeconds(seconds)}`)
        .join(", "),
    ],
    [
      "phases",
      timings.map(({ phase, seconds }) => `${phase} ${formatSeconds(seconds)}`).join(", "),
    ],
    ["varied", variations.applied.join(", ")],
    ...(builds.length === 0 ? [] : notVariedTexts(variations)).map(
      (text) => ["not varied", text] as const,
    ),
    ...report.pushed.map(({ reference }) => ["pushed", reference] as const),
    ...proofs.map(({ image }) => ["digest", image?.digest ?? ""] as const),
    ["reproducible", verdictOn(proofs)],
  ];
  return rows.filter(([, value]) => value !== "").map(([name, value]) => row(name, value, palette));
}

type Row = readonly [name: string, value: string];

function row(name: string, value: string, palette: Palette): string {
  return `${palette.faint(name.padEnd(12))} ${line(value)}`;
}

function bounded(facts: readonly string[], most: number): readonly string[] {
  return facts.length <= most
    ? facts
    : [...facts.slice(0, most), `… and ${facts.length - most} more`];
}

function line(text: string, longest = 1000): string {
  return inert(visible(shortened(text, longest)));
}
