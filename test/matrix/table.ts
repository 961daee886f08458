import { variationNames } from "../../src/domain/build/environment.ts";
import type { Row } from "./ways.ts";

/** What came of a row in a column. */
export interface Cell {
  readonly row: Row;
  /** Whether both builds, and those without variations, gave one digest. */
  readonly isEqual: boolean;
  /** Why a variation was not applied to every step. */
  readonly reasons: readonly string[];
  /** Whether the machine could have it, in some steps at least. */
  readonly isPossible: boolean;
}

export interface Column {
  readonly heading: string;
  /** Of all its images: equal digests in columns show what else makes no difference. */
  readonly digest: string;
  readonly cells: readonly Cell[];
}

/** The table in Markdown, a variation a line; reasons stand below it. */
export function tableOf(columns: readonly Column[]): string {
  const notes: string[] = [];
  const note = (reason: string): string => {
    if (!notes.includes(reason)) notes.push(reason);
    return `[${notes.indexOf(reason) + 1}]`;
  };
  const textOf = (cell: Cell | undefined): string => {
    if (cell === undefined) return "";
    const verdict = cell.isEqual ? "equal" : "**differs**";
    const reasons = cell.reasons.map(note).join(" ");
    if (cell.row === "none" || cell.row === "all") return verdict;
    if (!cell.isPossible) return `not possible ${reasons}`;
    return reasons === "" ? verdict : `${verdict}, not in every step ${reasons}`;
  };
  const rows: readonly Row[] = ["none", ...variationNames, "all"];
  const lines = rows.map((row) => {
    const cells = columns.map(({ cells: all }) => textOf(all.find((cell) => cell.row === row)));
    return `| ${[row, ...cells].join(" | ")} |`;
  });
  return [
    `| second build | ${columns.map(({ heading }) => heading).join(" | ")} |`,
    `|---|${columns.map(() => "---|").join("")}`,
    ...lines,
    `| digest | ${columns.map(({ digest }) => digest.slice(7, 15)).join(" | ")} |`,
    "",
    ...notes.map((reason, index) => `${index + 1}. ${reason}`),
    "",
  ].join("\n");
}
