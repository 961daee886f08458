import type { Advisory } from "../domain/advisory.ts";
import type { Annotation } from "../domain/annotation.ts";
import type { Difference } from "../domain/difference.ts";
import type { Failure } from "../domain/failure.ts";
import { shortened } from "../domain/printable.ts";
import type { Report } from "../domain/report.ts";
import { type CauseGroup, causeGroups } from "./causes.ts";
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

/** One annotation for each cause at each line, the most telling first. */
function differenceAnnotations(
  differences: readonly Difference[],
  level: "error" | "warning",
): readonly Annotation[] {
  return causeGroups(differences).map((group): Annotation => {
    const { instruction } = group;
    return {
      level,
      title: `Not reproducible: ${group.cause}`,
      message: groupMessage(group),
      ...(instruction === undefined
        ? {}
        : { place: { file: instruction.file, line: instruction.line } }),
    };
  });
}

function groupMessage({
  differences,
  consequences,
  explanation,
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
