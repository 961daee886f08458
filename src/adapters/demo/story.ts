import { variationsOn, verdictOn } from "../../domain/findings/proof.ts";
import type { Report } from "../../domain/findings/report.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { type CauseGroup, causeGroups } from "../../report/causes.ts";
import { notVariedRows } from "../../report/variations.ts";

const widestFact = 90;
const widestText = 200;
const shownCauses = 4;
const shownPaths = 3;

/** What an example is meant to show. */
export interface Expectation {
  readonly name: string;
  readonly about: string;
  readonly reproducible: "true" | "false";
}

/** Whether the builds came out as the example promises. */
export function asTold(expectation: Expectation, report: Report): boolean {
  return verdictOn(report.proofs) === expectation.reproducible;
}

/** Describes one example's result in a few lines for a terminal. */
export function tell(told: {
  readonly expectation: Expectation;
  readonly report: Report;
  readonly layout?: string;
}): readonly string[] {
  const { expectation, report, layout } = told;
  return [
    ...identity(report),
    ...report.proofs
      .flatMap(({ builds }) => builds)
      .map(({ imageId, seconds, environment }, index) =>
        fact(`build ${index + 1}`, `image ID ${imageId}  ${seconds.toFixed(1)} s, ${environment}`),
      ),
    ...notVaried(report),
    verdict(expectation, report),
    ...(verdictOn(report.proofs) === "true" ? shipped(report, layout) : differing(report)),
  ].map(printable);
}

function identity({ source, advisories }: Report): readonly string[] {
  const names = advisories.map(({ name }) => name).join(", ");
  const revision = source.revision.slice(0, 12);
  const judged = names === "" ? "no advisories" : `advisories ${names}`;
  return [fact("source", `${source.version} at commit ${revision}; ${judged}`)];
}

/** Lists what this machine could not vary, because the verdict is worth less without it. */
function notVaried({ proofs }: Report): readonly string[] {
  return notVariedRows(variationsOn(proofs)).map(({ variations: names, reason }) =>
    fact("not varied", `${names.join(", ")}: ${shortened(reason, widestFact)}`),
  );
}

function verdict(expectation: Expectation, report: Report): string {
  const words = {
    true: "reproducible: both builds gave the same bytes",
    false: "not reproducible: this image would not be pushed",
    unchecked: "unchecked: there was nothing to compare",
  }[verdictOn(report.proofs)];
  return `  => ${words}${asTold(expectation, report) ? "" : " (this example should have shown the opposite)"}`;
}

function shipped(report: Report, layout: string | undefined): readonly string[] {
  return [
    ...report.proofs.flatMap(({ image }) => (image ? [fact("digest", image.digest)] : [])),
    ...(layout === undefined ? [] : [fact("layout", layout)]),
  ];
}

/** Describes each cause: where it is, what it makes differ, and what to do about it. */
function differing(report: Report): readonly string[] {
  const groups = causeGroups(report.proofs.flatMap(({ differences }) => differences.listed));
  const left = groups.length - shownCauses;
  return [
    ...groups.slice(0, shownCauses).flatMap(causeLines),
    ...(left > 0 ? [`     and ${left} more in report.json`] : []),
  ];
}

function causeLines(group: CauseGroup): readonly string[] {
  const { instruction, cause, explanation, fix, differences, consequences } = group;
  const place =
    instruction === undefined ? "no single line" : `${instruction.file}:${instruction.line}`;
  const paths = [...differences, ...consequences].map(({ path }) => path);
  const more = paths.length > shownPaths ? ` and ${paths.length - shownPaths} more` : "";
  const [write = ""] = (fix ?? "").split("\n");
  return [
    `     ${place}  ${cause}: ${paths.slice(0, shownPaths).join(", ")}${more}`,
    ...(explanation === undefined ? [] : [`       ${shortened(explanation, widestText)}`]),
    ...(write === "" ? [] : [`       fix: ${shortened(write, widestText)}`]),
  ];
}

function fact(name: string, value: string): string {
  return `     ${name.padEnd(11)}${value}`;
}
