import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";

export type PhaseName = "quiet" | "busy";

/** One build of an entry, with what came of it. */
export interface Run {
  readonly entry: string;
  readonly phase: PhaseName;
  /** 1-based, within the phase. */
  readonly number: number;
  readonly verdict: "true" | "false" | "failed";
  /** By which kinds of difference it is false. */
  readonly kinds: readonly string[];
  /** What the differences were explained by. */
  readonly causes: readonly string[];
  readonly seconds: number;
  /** What a failed one said last. */
  readonly message?: string;
}

/** All runs so far, in a file with one a line, so that a call that is cut off loses none. */
export interface RunLog {
  readonly all: () => readonly Run[];
  has(run: Pick<Run, "entry" | "phase" | "number">): boolean;
  add(run: Run): void;
}

/** Opens the log. @param isKept whether an earlier call's runs stay; failed ones never do */
export function openRunLog(path: string, isKept: boolean): RunLog {
  mkdirSync(dirname(path), { recursive: true });
  const kept = isKept ? readRuns(path) : [];
  const runs = kept.filter(({ verdict }) => verdict !== "failed");
  rmSync(path, { force: true });
  const write = (run: Run): void => appendFileSync(path, `${JSON.stringify(run)}\n`);
  for (const run of runs) write(run);
  return {
    all: () => runs,
    has: ({ entry, phase, number }) =>
      runs.some((run) => run.entry === entry && run.phase === phase && run.number === number),
    add: (run) => {
      runs.push(run);
      write(run);
    },
  };
}

function readRuns(path: string): Run[] {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  // Behind the last line's end stands nothing, or a line that was cut off.
  const lines = text.split("\n").slice(0, -1);
  return lines.map((line): Run => JSON.parse(line));
}
