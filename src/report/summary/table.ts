import { counted } from "../sizes.ts";

/** A GFM table whose cells are already escaped Markdown. */
interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /**
   * The most bytes of UTF-8 that it may take; further rows are counted, never cut in the middle.
   */
  readonly budget: number;
  /** Number of rows that were already left out of the list. */
  readonly omitted?: number;
}

/** Renders the table as Markdown, with a line that counts the rows for which there is no room. */
export function table({ header, rows, budget, omitted = 0 }: Table): string {
  const lines = [row(header), row(header.map(() => "---"))];
  let spent = 0;
  let shown = 0;
  for (const cells of rows) {
    const line = row(cells);
    const cost = Buffer.byteLength(line) + 1;
    if (spent + cost > budget) break;
    lines.push(line);
    spent += cost;
    shown += 1;
  }
  const hidden = rows.length - shown + omitted;
  if (hidden > 0) lines.push("", `… and ${counted(hidden, "more row")}; see the report.`);
  return lines.join("\n");
}

/** Folds a part away; the summary and the body are already escaped Markdown. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
