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
    verdict(expectation, report),
    ...(report.reproducible === "true" ? shipped(report, layout) : differing(report)),
  ].map(printable);
}

function identity(report: Report): readonly string[] {
  const advisories = report.advisories.map(({ name }) => name).join(", ");
  return [
    fact("source", `${report.source.version}, commit ${report.source.revision.slice(0, 12)}`),
    fact("advisories", advisories === "" ? "none" : advisories),
  ];
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
  const place = instruction === undefined ? "" : `  ${instruction.file}:${instruction.line}`;
  const facts = telling(evidence).map((line) => `       ${shortened(line, widestFact)}`);
  return [`     ${path}${place}`, ...facts];
}

/** Lines of text tell a reader more than sizes and offsets do; where it came from is said in the last fact. */
function telling(evidence: readonly string[]): readonly string[] {
  const lines = evidence.filter((fact) => fact.startsWith("line ")).slice(0, shownFacts);
  const origin = evidence.slice(shownFacts).filter((fact) => fact.startsWith("in the layer of "));
  return [...(lines.length > 0 ? lines : evidence.slice(0, shownFacts)), ...origin];
}

function fact(name: string, value: string): string {
  return `     ${name.padEnd(11)}${value}`;
}
