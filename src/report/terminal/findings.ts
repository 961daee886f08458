import { placeText } from "../../domain/build/written-place.ts";
import type { Difference, Differences } from "../../domain/findings/difference.ts";
import { type CauseGroup, causeGroups } from "../causes.ts";
import { line, lineUpTo } from "../line.ts";
import { counted } from "../sizes.ts";
import { cut, fits, type View, wrapped } from "./view.ts";

const mostFindings = 20;
const mostLinesOfFix = 40;
const mostPaths = 2;
const indent = "    ";

/**
 * Shows each finding, which is a cause at a line, as a block: the line, the cause and the paths, a
 * sentence, and the fix. The bytes are in the report.
 */
export function findingBlocks(
  { listed, omitted }: Pick<Differences, "listed" | "omitted">,
  view: View,
): readonly (readonly string[])[] {
  const groups = causeGroups(listed);
  return [
    ...groups.slice(0, mostFindings).map((group) => findingBlock(group, view)),
    ...moreBlock({ hidden: groups.length - mostFindings, omitted }, view),
  ];
}

/** Shows each finding in one line, as a compiler does: `Containerfile:3: clock: etc/built`. */
export function findingRows({ listed }: Pick<Differences, "listed">): readonly string[] {
  return causeGroups(listed).map((group) =>
    line(`${placeOf(group) ?? "no single line"}: ${group.cause}: ${pathsOf(group)}`),
  );
}

function moreBlock(
  { hidden, omitted }: { readonly hidden: number; readonly omitted: number },
  { palette }: View,
): readonly (readonly string[])[] {
  const more = [
    ...(hidden > 0 ? [counted(hidden, "more finding")] : []),
    ...(omitted > 0 ? [`${counted(omitted, "difference")} that the report does not list`] : []),
  ];
  return more.length === 0 ? [] : [[palette.faint(`  … and ${more.join(", and ")}`)]];
}

function findingBlock(group: CauseGroup, view: View): readonly string[] {
  const { explanation, fix } = group;
  const [sentence = "", ...written] = (fix ?? "").split("\n").slice(0, mostLinesOfFix);
  return [
    ...headLines(group, view),
    ...(explanation === undefined
      ? []
      : explanation
          .split("\n")
          .flatMap((text) => wrapped(line(text), view, indent.length))
          .map((text) => `${indent}${text}`)),
    ...(fix === undefined ? [] : fixLines({ sentence, written }, view)),
  ];
}

function headLines(group: CauseGroup, view: View): readonly string[] {
  const { palette } = view;
  const place = line(placeOf(group) ?? "no single line");
  const paths = line(pathsOf(group));
  const head = `  ${palette.strong(place)}  ${palette.bad(group.cause)}`;
  return fits(`  ${place}  ${group.cause}  ${paths}`, view)
    ? [`${head}  ${paths}`]
    : [head, `${indent}${cut(paths, view, indent.length)}`];
}

/** Formats a fix, which is what the reader came for. A line to copy is never broken. */
function fixLines(
  { sentence, written }: { readonly sentence: string; readonly written: readonly string[] },
  view: View,
): readonly string[] {
  const label = "fix: ";
  const used = indent.length + label.length;
  const [first = "", ...rest] = wrapped(line(sentence), view, used);
  const further = [...rest, ...written.map((text) => lineUpTo(text, 4000))];
  return [
    `${indent}${view.palette.good(label.trimEnd())} ${first}`,
    ...further.map((text) => `${" ".repeat(used)}${text}`),
  ];
}

function placeOf({ instruction }: CauseGroup): string | undefined {
  return instruction === undefined ? undefined : placeText(instruction);
}

/** Names the paths that differ here, and then those that differ only because of them. */
function pathsOf({ differences, consequences }: CauseGroup): string {
  const own = named(differences, ({ path, kind }) =>
    kind === "content" ? path : `${path} (${kind})`,
  );
  const carried = named(consequences, ({ path }) => path);
  if (carried === "") return own;
  return own === "" ? `changes ${carried}` : `${own}; also changes ${carried}`;
}

function named(
  differences: readonly Difference[],
  nameOf: (difference: Difference) => string,
): string {
  const hidden = differences.length - mostPaths;
  const shown = differences.slice(0, mostPaths).map(nameOf).join(", ");
  return hidden > 0 ? `${shown} and ${hidden} more` : shown;
}
