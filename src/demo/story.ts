import type { Difference } from "../domain/difference.ts";
import { printable, shortened } from "../domain/printable.ts";
import type { Report } from "../domain/report.ts";

const widestFact = 90;
const shownDifferences = 4;
const shownFacts = 2;

/** What an example is there to show. */
export interface Expectation {
  readonly name: string;
  readonly about: string;
  readonly reproducible: "true" | "false";
}

/** Whether the builds came out as the example promises. */
export function asTold(expectation: Expectation, report: Report): boolean {
  return report.reproducible === expectation.reproducible;
}

/** One example's result in a few lines of text for a terminal. */
export function tell(told: {
  readonly expectation: Expectation;
  readonly report: Report;
  readonly layout?: string;
}): readonly string[] {
  const { expectation, report, layout } = told;
  return [
    ...identity(report),
    ...report.builds.map(({ imageId, seconds, environment }, index) =>
      fact(`build ${index + 1}`, `${imageId}  ${seconds.toFixed(1)} s, ${environment}`),
    ),
    ...notVaried(report),
    verdict(expectation, report),
    ...(report.reproducible === "true" ? shipped(report, layout) : differing(report)),
  ].map(printable);
}

function identity({ source, advisories }: Report): readonly string[] {
  const names = advisories.map(({ name }) => name).join(", ");
  const revision = source.revision.slice(0, 12);
  const judged = names === "" ? "no advisories" : `advisories ${names}`;
  return [fact("source", `${source.version} at commit ${revision}; ${judged}`)];
}

/** What this machine could not do is part of what the verdict is worth. */
function notVaried({ variations }: Report): readonly string[] {
  const [first] = variations.notApplied;
  if (first === undefined) return [];
  const names = variations.notApplied.map(({ variation }) => variation).join(", ");
  return [fact("not varied", `${names}: ${shortened(first.reason, widestFact)}`)];
}

function verdict(expectation: Expectation, report: Report): string {
  const words = {
    true: "reproducible: both builds gave the same bytes",
    false: "not reproducible: nothing of this would be pushed",
    unchecked: "unchecked: there was nothing to compare",
  }[report.reproducible];
  return `  => ${words}${asTold(expectation, report) ? "" : " (this example should have shown the opposite)"}`;
}

function shipped(report: Report, layout: string | undefined): readonly string[] {
  return [
    ...(report.image === undefined ? [] : [fact("digest", report.image.digest)]),
    ...(layout === undefined ? [] : [fact("layout", layout)]),
  ];
}

/** Files first: a history entry that differs only repeats, as a digest, that a file did. */
function differing(report: Report): readonly string[] {
  const files = report.differences.filter(({ kind }) => kind !== "config");
  const shown = (files.length > 0 ? files : report.differences).slice(0, shownDifferences);
  const left = report.differences.length - shown.length + report.differencesOmitted;
  return [
    ...shown.flatMap(difference),
    ...(left > 0 ? [`     and ${left} more in report.json`] : []),
  ];
}

function difference({ path, instruction, evidence }: Difference): readonly string[] {
  const origin = evidence.find((known) => known.startsWith("in the layer of "));
  const place = instruction === undefined ? origin : `${instruction.file}:${instruction.line}`;
  return [
    `     ${path}${place === undefined ? "" : `  (${place})`}`,
    `       ${shortened(telling(evidence), widestFact)}`,
  ];
}

/** Lines of text tell a reader more than sizes and offsets do. */
function telling(evidence: readonly string[]): string {
  const lines = evidence.filter((known) => known.startsWith("line "));
  return (lines.length > 0 ? lines : evidence).slice(0, shownFacts).join("; ");
}

function fact(name: string, value: string): string {
  return `     ${name.padEnd(11)}${value}`;
}
