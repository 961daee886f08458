import type { Advisory } from "../domain/advisory.ts";
import type { Annotation } from "../domain/annotation.ts";
import type { Difference } from "../domain/difference.ts";
import type { Failure } from "../domain/failure.ts";
import { shortened } from "../domain/printable.ts";
import type { Report } from "../domain/report.ts";
import { counted } from "./sizes.ts";

/** A forge shows so many a step and level, and drops the rest without a word. */
const mostOfLevel = 10;

/** What goes to lines of the user's files, the most telling first, at most ten of a level. */
export function annotationsOf(report: Report, failure?: Failure): readonly Annotation[] {
  const level = failure === undefined ? "warning" : "error";
  const told = failure === undefined ? [] : [failureAnnotation(failure)];
  const differences = differenceAnnotations(report.differences, level);
  const all = [
    // A line that makes the builds differ says more than the fact that they do.
    ...(failure?.code === "irreproducible" ? [...differences, ...told] : [...told, ...differences]),
    ...report.advisories.flatMap(advisoryAnnotations),
  ];
  return [...capped(all, "error"), ...capped(all, "warning"), ...capped(all, "notice")];
}

/** An advisory at each line that it came from; without a line where it came from none. */
function advisoryAnnotations({ name, message, fix, places = [] }: Advisory): readonly Annotation[] {
  const told = {
    level: "warning",
    title: `Advisory: ${name}`,
    message: `${message}\n${fix}`,
  } as const;
  return places.length === 0 ? [told] : places.map((place) => ({ ...told, place }));
}

/** A failure at its place, with what to do about it. */
export function failureAnnotation(failure: Failure): Annotation {
  return {
    level: "error",
    title: "Twofold",
    message: `${failure.message}\n${failure.cure}`,
    ...(failure.place === undefined ? {} : { place: failure.place }),
  };
}

/** One annotation for each instruction that made something differ, the one with the most differences first. */
function differenceAnnotations(
  differences: readonly Difference[],
  level: "error" | "warning",
): readonly Annotation[] {
  const byPlace = new Map<string, Difference[]>();
  for (const difference of differences) {
    const { instruction } = difference;
    const key = instruction === undefined ? "" : `${instruction.file}:${instruction.line}`;
    const group = byPlace.get(key);
    if (group === undefined) byPlace.set(key, [difference]);
    else group.push(difference);
  }
  return [...byPlace.values()]
    .sort((a, b) => placed(b) - placed(a) || b.length - a.length)
    .map((group) => groupAnnotation(group, level));
}

function placed(group: readonly Difference[]): number {
  return group[0]?.instruction === undefined ? 0 : 1;
}

function groupAnnotation(group: readonly Difference[], level: "error" | "warning"): Annotation {
  const instruction = group[0]?.instruction;
  const shown = group.slice(0, 5).map(({ path, kind, evidence }) => {
    const fact = evidence[0] === undefined ? "" : `: ${shortened(evidence[0], 200)}`;
    return `${shortened(path, 200)} (${kind})${fact}`;
  });
  const hidden = group.length - shown.length;
  return {
    level,
    title: `Not reproducible: ${counted(group.length, "difference")}`,
    message: [...shown, ...(hidden > 0 ? [`… and ${hidden} more`] : [])].join("\n"),
    ...(instruction === undefined
      ? {}
      : { place: { file: instruction.file, line: instruction.line } }),
  };
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
