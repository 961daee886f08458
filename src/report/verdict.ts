import type { Report } from "../domain/report.ts";
import { counted } from "./sizes.ts";

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
        tone: "good",
        text: `Reproducible: built twice, bit for bit the same${pushedTo(report)}.`,
      };
    case "false":
      return {
        tone: failure === undefined ? "warning" : "bad",
        text: `Not reproducible: the two builds differ${inWhat(report)}${pushedTo(report)}.`,
      };
    case "unchecked":
      return {
        tone: "warning",
        text: `Unchecked: built once, nothing was compared${pushedTo(report)}.`,
      };
  }
}

const headings: Readonly<Record<string, string>> = {
  usage: "Bad input",
  forbidden: "Forbidden",
  build: "The build failed",
  irreproducible: "Not reproducible",
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
