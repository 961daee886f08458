import { notVaried } from "../domain/build/varied.ts";
import { type AllAccepted, allAccepted } from "../domain/findings/accepted.ts";
import type { Report } from "../domain/findings/report.ts";
import { counted } from "./sizes.ts";
import { equalityText } from "./variations.ts";

/** The one line that everybody reads. */
export interface Verdict {
  readonly tone: "good" | "warning" | "bad";
  readonly text: string;
}

/** Summarizes the result of the run in one sentence. */
export function verdictOf(report: Report): Verdict {
  const { failure } = report;
  const differ = report.reproducible === "false" && failure?.code === "irreproducible";
  if (failure !== undefined && !differ) {
    return { tone: "bad", text: `${headings[failure.code] ?? "Failed"}: ${failure.message}` };
  }
  switch (report.reproducible) {
    case "true":
      return {
        tone: notVaried(report.variations).length === 0 ? "good" : "warning",
        text: `Reproducible: ${equalityText(report.variations)}${pushedTo(report)}.`,
      };
    case "false":
      return differingVerdict(report);
    case "unchecked":
      return {
        tone: "warning",
        text: `Unchecked: built once, nothing was compared${pushedTo(report)}.`,
      };
  }
}

/**
 * Returns the accepted differences if the run passes because all of them are accepted; undefined
 * otherwise.
 */
export function acceptedOf(report: Report): AllAccepted | undefined {
  return report.failure === undefined && report.reproducible === "false"
    ? allAccepted(report)
    : undefined;
}

function differingVerdict(report: Report): Verdict {
  const accepted = acceptedOf(report);
  if (accepted === undefined) {
    return {
      tone: report.failure === undefined ? "warning" : "bad",
      text: `Not reproducible: ${inWhat(report)}${pushedTo(report)}.`,
    };
  }
  const known = counted(accepted.count, "known difference");
  const until = accepted.count === 1 ? "until" : "the first until";
  return {
    tone: "warning",
    text: `Accepted: ${known}, ${until} ${accepted.firstUntil}${pushedTo(report)}.`,
  };
}

const headings: Readonly<Record<string, string>> = {
  usage: "Bad input",
  forbidden: "Forbidden",
  build: "The build failed",
  irreproducible: "Not reproducible",
  "not-varied": "Not varied",
  "secret-in-image": "A secret is in the image",
  tool: "A tool failed",
  registry: "The registry failed",
  interrupted: "Interrupted",
};

/**
 * Says in what the builds differ. Equal builds may contain their own time or machine: then the next
 * build will differ.
 */
function inWhat({ differences, differencesOmitted }: Report): string {
  const count = differences.length + differencesOmitted;
  if (count === 0) return "the two builds differ";
  return differences.every(({ kind }) => kind === "trace")
    ? `the two builds are equal, but ${counted(count, "value")} of this build in the image will be otherwise in the next one`
    : `the two builds differ in ${counted(count, "place")}`;
}

function pushedTo(report: Report): string {
  const references = report.pushed.map(({ reference }) => reference);
  const [first, ...more] = references;
  if (first === undefined) return "";
  return `, pushed as ${first}${more.length === 0 ? "" : ` and ${counted(more.length, "more name")}`}`;
}
