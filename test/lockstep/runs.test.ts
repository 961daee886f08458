import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRunLog, type Run } from "./runs.ts";

let folder = "";
let path = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-runs-"));
  path = join(folder, "new/runs.jsonl");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const done: Run = {
  entry: "day/date",
  phase: "busy",
  number: 2,
  verdict: "false",
  kinds: ["content"],
  causes: [],
  seconds: 4.2,
};

describe("the log of runs", () => {
  it("knows after a restart what was done", () => {
    openRunLog(path, false).add(done);
    const log = openRunLog(path, true);
    expect(log.all()).toEqual([done]);
    expect(log.has({ entry: "day/date", phase: "busy", number: 2 })).toBe(true);
    expect(log.has({ entry: "day/date", phase: "quiet", number: 2 })).toBe(false);
  });

  it("lets failed runs run again", () => {
    openRunLog(path, false).add({ ...done, verdict: "failed", message: "exit 3" });
    expect(openRunLog(path, true).all()).toEqual([]);
  });

  it("starts anew unless it is resumed", () => {
    openRunLog(path, false).add(done);
    openRunLog(path, false);
    expect(openRunLog(path, true).all()).toEqual([]);
  });

  it("leaves out a line that was cut off", async () => {
    openRunLog(path, false).add(done);
    await writeFile(path, '{"entry":"day/da', { flag: "a" });
    expect(openRunLog(path, true).all()).toEqual([done]);
  });
});
