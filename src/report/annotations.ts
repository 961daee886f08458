import { notVaried } from "../domain/build/varied.ts";
import { annotatedAt } from "../domain/build/written-place.ts";
import { variationsOn, verdictOn } from "../domain/findings/proof.ts";
import type { Report } from "../domain/findings/report.ts";
import type { Advisory } from "../domain/source/advisory.ts";
import type { Annotation } from "../domain/text/annotation.ts";
import type { Failure } from "../domain/text/failure.ts";
import { shortened } from "../domain/text/printable.ts";
import { type CauseGroup, causeGroups } from "./causes.ts";
import { acceptedOf } from "./headline.ts";
import { policyAnnotations } from "./policy.ts";
import { counted } from "./sizes.ts";
import { notAppliedText, notVariedTexts } from "./variations.ts";

/** The most annotations of one level that a forge shows per step; it drops the rest silently. */
const mostOfLevel = 10;

/**
 * Returns the annotations for lines of the user's files, the most telling first, at most ten of
 * each level.
 */
export function annotationsOf(report: Report, failure?: Failure): readonly Annotation[] {
  const level = failure === undefined ? "warning" : "error";
  const told = failure === undefined ? [] : [failureOf(report, failure)];
  const differences = differenceAnnotations(report, level);
  const all = [
    // A line that makes the builds differ says more than the fact that they do.
    ...(failure?.code === "irreproducible" ? [...differences, ...told] : [...told, ...differences]),
    ...(report.policy === undefined ? [] : policyAnnotations(report.policy)),
    ...advisoryAnnotations(report, failure),
    ...proofAnnotations(report, failure),
  ];
  return [...capped(all, "error"), ...capped(all, "warning"), ...capped(all, "notice")];
}

/**
 * Returns the annotation for a failure. If it is about several forbidden advisories, it names each
 * with its fix on a line of its own; their places have annotations of their own.
 */
function failureOf(report: Report, failure: Failure): Annotation {
  if (failure.code !== "forbidden") return failureAnnotation(failure);
  const fixes = forbiddenOf(report).map(({ name, message, fix }) => `${name}: ${message} ${fix}`);
  const lines = fixes.length < 2 ? [failure.fix] : fixes;
  return { level: "error", title: "Twofold", message: [failure.message, ...lines].join("\n") };
}

function forbiddenOf({ advisories, forbidden = [] }: Report): readonly Advisory[] {
  return advisories.filter(({ name }) => forbidden.includes(name));
}

/**
 * Returns annotations for advisories. Forbidden ones are errors at the lines and files that they
 * came from; the others are warnings.
 */
function advisoryAnnotations(report: Report, failure: Failure | undefined): readonly Annotation[] {
  const refused = failure?.code === "forbidden" ? forbiddenOf(report) : [];
  const others = report.advisories.filter((advisory) => !refused.includes(advisory));
  return [
    // The failure itself has already named those that came from no file.
    ...inTurns(refused.map((advisory) => advisoryAt(advisory, "error"))).filter(
      ({ place }) => place !== undefined,
    ),
    ...inTurns(others.map((advisory) => advisoryAt(advisory, "warning"))),
  ];
}

/**
 * Returns an advisory once for each place that it came from; if it came from no file, once without
 * a place.
 */
function advisoryAt(advisory: Advisory, level: "error" | "warning"): readonly Annotation[] {
  const { name, message, fix, places = [] } = advisory;
  const told = { level, title: `Advisory: ${name}`, message: `${message}\n${fix}` } as const;
  return places.length === 0 ? [told] : places.map((place) => ({ ...told, place }));
}

/**
 * Returns the first of each list, then the second of each, so that one advisory with many places
 * does not hide the others.
 */
function inTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}

/** The most lines of a program's output in an annotation: the page has all of them. */
const mostOutput = 5;

/**
 * Returns the annotation of a failure at its place, with what the program that failed printed last
 * and what to do about it.
 */
export function failureAnnotation(failure: Failure): Annotation {
  return {
    level: "error",
    title: "Twofold",
    message: [failure.message, ...failure.output.slice(-mostOutput), failure.fix].join("\n"),
    ...(failure.place === undefined ? {} : { place: failure.place }),
  };
}

/**
 * States what the verdict is worth if not every variation was applied; nothing after a failure,
 * which says more.
 */
function proofAnnotations(report: Report, failure: Failure | undefined): readonly Annotation[] {
  const { proofs } = report;
  const variations = variationsOn(proofs);
  const isBuilt = proofs.some(({ builds }) => builds.length > 0);
  if (failure !== undefined || !isBuilt || notVaried(variations).length === 0) return [];
  const message =
    verdictOn(proofs) === "unchecked" && proofs.every(({ builds }) => builds.length < 2)
      ? "Built once: nothing was compared."
      : [
          `The two builds were not varied in every way: ${notAppliedText(variations)}.`,
          ...notVariedTexts(variations)
            .slice(0, 10)
            .map((text) => shortened(text, 500)),
          "To make the step fail when a variation is missing, name that variation in `require-varied`.",
        ].join("\n");
  return [{ level: "notice", title: "Twofold", message }];
}

/** Returns one annotation for each cause at each line, the most telling first. */
function differenceAnnotations(report: Report, level: "error" | "warning"): readonly Annotation[] {
  const accepted = acceptedOf(report);
  const differences = report.proofs.flatMap((proof) => proof.differences.listed);
  return causeGroups(differences).map((group): Annotation => {
    const { instruction } = group;
    return {
      level: accepted === undefined ? level : "notice",
      title: `${accepted === undefined ? "Not reproducible" : "Accepted difference"}: ${group.cause}`,
      message: groupMessage(group),
      ...(instruction === undefined ? {} : annotatedAt(instruction)),
    };
  });
}

function groupMessage({
  differences,
  consequences,
  explanation,
  varied,
  fix,
  evidence,
}: CauseGroup): string {
  const most = 5;
  const paths = differences.slice(0, most).map(({ path }) => shortened(path, 200));
  const hidden = differences.length - paths.length;
  const fact = explanation ?? evidence[0];
  return [
    ...paths,
    ...(hidden > 0 ? [`… and ${hidden} more`] : []),
    ...(consequences.length > 0 ? [`also changes ${counted(consequences.length, "path")}`] : []),
    ...(fact === undefined ? [] : [shortened(fact, 1000)]),
    ...(varied === undefined ? [] : [varied]),
    ...(fix === undefined ? [] : [shortened(fix, 2000)]),
  ].join("\n");
}

function capped(all: readonly Annotation[], level: Annotation["level"]): readonly Annotation[] {
  const found = all.filter((annotation) => annotation.level === level);
  if (found.length <= mostOfLevel) return found;
  const hidden = found.length - (mostOfLevel - 1);
  return [
    ...found.slice(0, mostOfLevel - 1),
    {
      level,
      title: "Twofold",
      message: `${counted(hidden, `more ${level}`)}: see the job summary and the report.`,
    },
  ];
}
