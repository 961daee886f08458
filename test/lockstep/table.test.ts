import { describe, expect, it } from "vitest";
import type { Run } from "./runs.ts";
import { rowsOf, tableOf } from "./table.ts";

function run(entry: string, verdict: Run["verdict"], more: Partial<Run> = {}): Run {
  const made = { kinds: [], causes: [], seconds: 1, ...more };
  return { entry, phase: "quiet", number: 1, verdict, ...made };
}

const entries = [
  { name: "second/gzip", heldBy: "start-time", about: "gzip" },
  { name: "day/date", heldBy: "trace", about: "date" },
  { name: "hour/date", heldBy: "trace", about: "date" },
];
const runs = [
  run("day/date", "failed"),
  run("second/gzip", "true", { seconds: 9 }),
  run("second/gzip", "false", { kinds: ["content"], causes: ["gzip-mtime"], seconds: 3 }),
  run("second/gzip", "false", { kinds: ["added", "content"], seconds: 2 }),
];

describe("the table", () => {
  it("counts verdicts, and by what they were false, of entries that were built", () => {
    expect(rowsOf(entries, runs)).toMatchObject([
      {
        name: "second/gzip",
        runs: 3,
        true: 1,
        false: 2,
        failed: 0,
        kinds: { added: 1, content: 2 },
        causes: { "gzip-mtime": 1 },
        seconds: 3,
      },
      { name: "day/date", runs: 1, true: 0, false: 0, failed: 1 },
    ]);
  });

  it("is written as Markdown with a sum", () => {
    const lines = tableOf(rowsOf(entries, runs)).split("\n");
    expect(lines).toContain(
      "| second/gzip | start-time | 3 | 1 | 2 | 0 | added 1, content 2 | gzip-mtime 1 | 3.0 |",
    );
    expect(lines.at(-1)).toBe("| **all** | | 4 | 1 | 2 | 1 | | | |");
  });
});
