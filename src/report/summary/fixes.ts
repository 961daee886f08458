import type { Proof } from "../../domain/findings/proof.ts";
import { visible } from "../../domain/text/printable.ts";
import { fixesBlock, fixesVerdict, instructionVerdict } from "../fixes.ts";
import { counted } from "../sizes.ts";
import { code, markdown } from "../text.ts";
import { table } from "./table.ts";

/** The most bytes of a block. */
const blockBudget = 60_000;

/** Shows what building with the fixes has shown, with the patch if they pass. */
export function fixesSection({ triedFixes: tried }: Proof): string {
  if (tried === undefined) return "";
  const rows = tried.instructions.map((each) => [
    code(`${each.instruction.file}:${each.instruction.line}`),
    code("line" in each ? each.line : each.instruction.text),
    markdown(instructionVerdict(each)),
  ]);
  return [
    "### Fixes tried",
    markdown(fixesVerdict(tried)),
    ...(rows.length === 0
      ? []
      : [table({ header: ["Line", "With the fixes", "Result"], rows, budget: 60_000 })]),
    ...blockOf(fixesBlock(tried), tried.patch === undefined ? "" : "diff"),
  ].join("\n\n");
}

/** Fences lines; nothing in them can end the fence (CommonMark §4.5). */
function blockOf(lines: readonly string[], language: string): readonly string[] {
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
