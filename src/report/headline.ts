import { notVaried } from "../domain/build/varied.ts";
import { type AllAccepted, allAccepted } from "../domain/findings/accepted.ts";
import { variationsOn, verdictOn } from "../domain/findings/proof.ts";
import type { Report } from "../domain/findings/report.ts";
import { countPlaces } from "./places.ts";
import { counted } from "./sizes.ts";
import { areTraces } from "./traces.ts";
import { equalityText } from "./variations.ts";

/** The one line that everybody reads. */
export interface Headline {
  readonly tone: "good" | "warning" | "bad";
  readonly text: string;
}

/** Summarizes the result of the run in one sentence. */
export function headlineOf(report: Report): Headline {
  const { failure } = report;
  const { reused } = report;
  if (failure === undefined && reused !== undefined) {
    const says = "says that it was proven, of the same source and recipe";
    return { tone: "good", text: `Reused: ${reused.image} ${says}${pushedTo(report)}.` };
  }
  const verdict = verdictOn(report.proofs);
  const variations = variationsOn(report.proofs);
  const differ = verdict === "false" && failure?.code === "irreproducible";
  if (failure !== undefined && !differ) {
    return { tone: "bad", text: `${headings[failure.code] ?? "Failed"}: ${failure.message}` };
  }
  switch (verdict) {
    case "true":
      return {
        tone: notVaried(variations).length === 0 ? "good" : "warning",
        text: `Reproducible${onAll(report)}: ${equalityText(variations)}${pushedTo(report)}.`,
      };
    case "false":
      return differingHeadline(report);
    case "unchecked":
      return {
        tone: "warning",
        text: `Unchecked: ${uncheckedText(report)}${pushedTo(report)}.`,
      };
  }
}

/**
 * Returns the accepted differences if the run passes because all of them are accepted; undefined
 * otherwise.
 */
export function acceptedOf(report: Report): AllAccepted | undefined {
  return report.failure === undefined && verdictOn(report.proofs) === "false"
    ? allAccepted(report.proofs)
    : undefined;
}

/**
 * Returns what to do about the run's failure; undefined if there is none, or if the findings say
 * it, each for its own line.
 */
export function adviceOf({ failure, proofs }: Report): string | undefined {
  if (failure?.code !== "irreproducible") return failure?.fix;
  const hasFix = proofs.some(({ differences }) =>
    differences.listed.some(({ fix }) => fix !== undefined),
  );
  return hasFix ? undefined : failure.fix;
}

/** Says what an unchecked image lacks. Two builds of it say nothing of files that both took. */
function uncheckedText({ proofs, advisories }: Pick<Report, "proofs" | "advisories">): string {
  const isAssembled =
    advisories.some(({ name }) => name === "unchecked-files") &&
    proofs.every(({ builds }) => builds.length > 1);
  return isAssembled
    ? "two builds put the same files together, but nothing shows how those were made"
    : "built once, nothing was compared";
}

function differingHeadline(report: Report): Headline {
  const accepted = acceptedOf(report);
  if (accepted === undefined) {
    return {
      tone: report.failure === undefined ? "warning" : "bad",
      text: `Not reproducible${onSome(report)}: ${inWhat(report)}${pushedTo(report)}.`,
    };
  }
  const known = counted(accepted.count, "known difference");
  const until = accepted.count === 1 ? "until" : "the first until";
  return {
    tone: "warning",
    text: `Accepted: ${known}, ${until} ${accepted.firstUntil}${pushedTo(report)}.`,
  };
}

/** Names the platforms, where there are several. */
function onAll({ proofs }: Report): string {
  return proofs.length < 2 ? "" : onPlatforms(proofs);
}

/** Names those of several platforms on which the builds differ. */
function onSome({ proofs }: Report): string {
  const differing = proofs.filter(({ verdict }) => verdict === "false");
  return proofs.length < 2 ? "" : onPlatforms(differing);
}

function onPlatforms(proofs: Report["proofs"]): string {
  const names = proofs.map(({ platform }) => platform);
  const last = names.at(-1) ?? "";
  const others = names.slice(0, -1).join(", ");
  return ` on ${others === "" ? last : `${others} and ${last}`}`;
}

const headings: Readonly<Record<string, string>> = {
  usage: "Bad input",
  forbidden: "Forbidden",
  build: "The build failed",
  irreproducible: "Not reproducible",
  "not-varied": "A variation is missing",
  "secret-in-image": "A secret is in the image",
  tool: "A tool failed",
  registry: "The registry failed",
  interrupted: "Interrupted",
};

/**
 * Says in what the builds differ. Equal builds may contain their own time or machine: then the next
 * build will differ.
 */
function inWhat({ proofs }: Report): string {
  const all = proofs.map(({ differences }) => differences);
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const values = sum(all.map(({ listed, omitted }) => listed.length + omitted));
  if (values === 0) return "the two builds differ";
  if (all.every(({ listed }) => areTraces(listed))) {
    return `the two builds are equal, but the image contains ${counted(values, "value")} that will change in the next build`;
  }
  const places = sum(all.map(({ listed, omitted }) => countPlaces(listed, omitted)));
  return `the two builds differ in ${counted(places, "place")}`;
}

function pushedTo(report: Report): string {
  const references = report.pushed.map(({ reference }) => reference);
  const [first, ...more] = references;
  if (first === undefined) return "";
  return `; pushed as ${first}${more.length === 0 ? "" : ` and ${counted(more.length, "more name")}`}`;
}
