import { placeText } from "../../domain/build/written-place.ts";
import type { Difference } from "../../domain/findings/difference.ts";
import { type CauseGroup, causeGroups } from "../causes.ts";
import { explainCommand, pageOf, type ReportFrame } from "../frame.ts";
import { counted } from "../sizes.ts";
import { code, markdown } from "../text.ts";
import { blockOf } from "./block.ts";

/** The most bytes that findings take in a summary; further ones are counted. */
const budget = 200_000;
const mostPaths = 3;

/**
 * Shows each finding, which is a cause at a line: paths, sentence and fix. Lines to copy are in a
 * block of their own.
 */
export function findingsText(differences: readonly Difference[], frame: ReportFrame): string {
  const groups = causeGroups(differences);
  const shown: string[] = [];
  let spent = 0;
  for (const group of groups) {
    const text = findingText(group, frame);
    spent += Buffer.byteLength(text) + 2;
    if (spent > budget) break;
    shown.push(text);
  }
  const hidden = groups.length - shown.length;
  if (hidden > 0) shown.push(`… and ${counted(hidden, "more finding")}; see the report.`);
  if (frame.docs === undefined)
    shown.push(`More about the causes: ${code(explainCommand(groups.map(({ cause }) => cause)))}`);
  return shown.join("\n\n");
}

function findingText(group: CauseGroup, frame: ReportFrame): string {
  const { instruction, cause, explanation, varied, fix } = group;
  const place = instruction === undefined ? "no single line" : code(placeText(instruction));
  const page = pageOf(cause, frame);
  return [
    `#### ${place}: ${page === undefined ? code(cause) : `[${code(cause)}](${page})`}`,
    instruction === undefined ? "" : code(instruction.text),
    pathsText(group),
    explanation === undefined ? "" : paragraph(explanation),
    varied === undefined ? "" : paragraph(varied),
    ...(fix === undefined ? [] : fixTexts(fix)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Formats a text as a paragraph of its own, also if it starts as a list or a block of code would. */
function paragraph(text: string): string {
  return markdown(text.trimStart()).replace(
    /^[-+=\d]/,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/** The first line of a fix is a sentence, and the others are what to write. */
function fixTexts(fix: string): readonly string[] {
  const [sentence = "", ...lines] = fix.split("\n");
  return [`**Fix:** ${markdown(sentence)}`, ...blockOf(lines, "Dockerfile")];
}

/** Shows the first paths, how many more there are, and which are only consequences. */
function pathsText({ differences, consequences }: CauseGroup): string {
  const own = pathList(differences);
  const carried = pathList(consequences);
  if (carried === "") return own;
  return own === "" ? `changes ${carried}` : `${own}; also changes ${carried}`;
}

function pathList(differences: readonly Difference[]): string {
  const shown = differences.slice(0, mostPaths).map(({ path }) => code(path));
  const hidden = differences.length - shown.length;
  return `${shown.join(", ")}${hidden > 0 ? ` and ${counted(hidden, "more path")}` : ""}`;
}
