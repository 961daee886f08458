import type { ImageResult } from "../../domain/findings/image-result.ts";
import { folded, table } from "../summary/table.ts";
import { renderSummary } from "../summary.ts";
import { code, markdown } from "../text.ts";
import { countsText, detailOf } from "./lines.ts";
import { outcomeOf } from "./outcome.ts";

const marks = { good: "✅", warning: "⚠️", bad: "❌" } as const;
/** Bytes of UTF-8; a forge drops a summary above 1 MiB as a whole. */
const most = { rows: 200_000, all: 900_000 } as const;

/**
 * Renders one job summary of several images: a table of all, and folded below it the summary of
 * each that did not pass, as far as there is room; the others are in their reports.
 */
export function imagesSummary(results: readonly ImageResult[]): string {
  const tones = results.map((each) => outcomeOf(each).tone);
  const tone = (["bad", "warning"] as const).find((each) => tones.includes(each)) ?? "good";
  const rows = results.map((result) => {
    const { tone: each, text } = outcomeOf(result);
    return [code(result.name), `${marks[each]} ${text}`, markdown(detailOf(result, "workflow"))];
  });
  const head = [
    `## ${marks[tone]} ${markdown(countsText(results))}`,
    table({ header: ["Image", "Outcome", "Details"], rows, budget: most.rows }),
  ];
  let left = most.all - most.rows;
  const details = results.flatMap((result) => {
    if (result.report === undefined || outcomeOf(result).tone === "good") return [];
    const text = folded(code(result.name), renderSummary(result.report));
    left -= Buffer.byteLength(text);
    return left < 0 ? [] : [text];
  });
  return `${[...head, ...details].join("\n\n")}\n`;
}
