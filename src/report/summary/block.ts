import { visible } from "../../domain/text/printable.ts";
import { counted } from "../sizes.ts";

/** The most bytes of a block. */
const blockBudget = 60_000;

/** Fences lines; nothing in them can end the fence (CommonMark §4.5). */
export function blockOf(lines: readonly string[], language: string): readonly string[] {
  if (lines.length === 0) return [];
  const shown: string[] = [];
  let spent = 0;
  for (const text of lines.map(visible)) {
    spent += Buffer.byteLength(text) + 1;
    if (spent > blockBudget) break;
    shown.push(text);
  }
  const hidden = lines.length - shown.length;
  const runs = shown.flatMap((text) => text.match(/`+/g) ?? []);
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  const rest = hidden > 0 ? [`… and ${counted(hidden, "more line")}; see the report.`] : [];
  return [[`${fence}${language}`, ...shown, fence].join("\n"), ...rest];
}
