import { type AllAccepted, allAccepted } from "../domain/accepted.ts";
import type { Report } from "../domain/report.ts";
import { notVaried } from "../domain/varied.ts";
import { counted } from "./sizes.ts";
import { equalityText } from "./variations.ts";

/** The one line that a person reads. */
export interface Verdict {
  readonly tone: "good" | "warning" | "bad";
  readonly text: string;
}

/** What came of the run, in one sentence. */
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

/** The differences that are all accepted; undefined where the run does not pass for that reason. */
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
      text: `Not reproducible: the two builds differ${inWhat(report)}${pushedTo(report)}.`,
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
  tool: "A tool failed",
  registry: "The registry failed",
  interrupted: "Interrupted",
};

function inWhat(report: Report): string {
  const count = report.differences.length + report.differencesOmitted;
  return count === 0 ? "" : ` in ${counted(count, "place")}`;
}

function pushedTo(report: Report): string {
  const references = report.pushed.map(({ reference }) => reference);
  const [first, ...more] = references;
  if (first === undefined) return "";
  return `, pushed as ${first}${more.length === 0 ? "" : ` and ${counted(more.length, "more name")}`}`;
}
