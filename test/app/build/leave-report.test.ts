import { describe, expect, it } from "vitest";
import { leaveReport } from "../../../src/app/build/leave-report.ts";
import type { OutputFolder } from "../../../src/app/ports/output.ts";
import type { Report } from "../../../src/domain/findings/report.ts";
import { held } from "../../report/sample.ts";

const failure = { code: "forbidden", message: "No.", fix: "Clean up." };
const refused: Report = { ...held, proofs: [], pushed: [], failure };
const unnamed = "/tmp/twofold-output-1";

/** Leaves a report in a folder, and returns whether it was written and what was done. */
async function leave(report: Report, surface: "command line" | "workflow", temporary?: string) {
  const events: string[] = [];
  const note = (event: string): Promise<void> => {
    events.push(event);
    return Promise.resolve();
  };
  const output: OutputFolder = {
    layout: "/out/layout",
    twins: { first: "/out/first", second: "/out/second" },
    report: "/out/report.json",
    page: "/out/report.html",
    ...(temporary === undefined ? {} : { temporary }),
    moveLayout: () => note("move the layout"),
    removeLayout: () => note("remove the layout"),
    writeReport: () => note("write"),
    writeSboms: () => Promise.reject(new Error("not asked for")),
    keepAttestations: () => Promise.reject(new Error("not asked for")),
    forPlatform: () => output,
    discard: () => note("discard"),
  };
  return [await leaveReport(output, report, { surface, frame: {} }), ...events];
}

describe("the report of a run that built something", () => {
  it("is written, whoever named the folder", async () => {
    expect(await leave(held, "command line", unnamed)).toEqual([true, "write"]);
    expect(await leave(held, "command line")).toEqual([true, "write"]);
    expect(await leave(held, "workflow", unnamed)).toEqual([true, "write"]);
  });

  it("is not written after an interruption", async () => {
    const interrupted = { ...failure, code: "interrupted" };
    const report = { ...held, failure: interrupted };
    expect(await leave(report, "workflow")).toEqual([false, "discard"]);
  });
});

describe("the report of a run that built nothing", () => {
  it("is left out where nobody asked for a folder, because the terminal shows all of it", async () => {
    expect(await leave(refused, "command line", unnamed)).toEqual([false, "discard"]);
    const [proof] = held.proofs;
    if (proof === undefined) throw new Error("the sample has one");
    const broken = { ...refused, proofs: [{ ...proof, builds: [] }] };
    expect(await leave(broken, "command line", unnamed)).toEqual([false, "discard"]);
  });

  it("is written to a folder that was asked for, and for the later steps of a job", async () => {
    expect(await leave(refused, "command line")).toEqual([true, "write"]);
    expect(await leave(refused, "workflow", unnamed)).toEqual([true, "write"]);
  });
});
