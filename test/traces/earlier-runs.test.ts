import { describe, expect, it } from "vitest";
import type { ProvingRun } from "../../src/domain/build/proving-run.ts";
import { startedAt, told, traces } from "./traces.ts";

/** A build of the day before, on another machine. */
const dayBefore: ProvingRun = {
  startedAt: startedAt - 90_000,
  endedAt: startedAt - 89_900,
  earlier: [{ startedAt: startedAt - 190_000, endedAt: startedAt - 189_900 }],
  zones: ["UTC", "Asia/Tokyo"],
  hostnames: ["fv-az9999-111"],
  userNames: ["builder7"],
  paths: ["/srv/work/shop/checkout"],
  workFolders: ["/var/tmp/twofold-Zz9Yy8"],
  runIds: ["18234500000"],
  machine: { bootId: "0f0f0f0f-1111-4222-8333-444455556666", cpuModel: "Imaginary CPU 9000" },
};
const runs = [dayBefore];

describe("runs whose steps were taken over", () => {
  it.each([
    ["a day", "built on 2026-11-20\n", "day 2026-11-20"],
    ["a day with its time", "2026-11-20T15:45:10Z", "time 2026-11-20"],
    ["seconds since 1970", `at ${dayBefore.startedAt + 7}.`, `epoch ${dayBefore.startedAt + 7}`],
    ["a host", "on fv-az9999-111.", "hostname fv-az9999-111"],
    ["a run", "run 18234500000", "run-id 18234500000"],
    ["a folder", "/x/twofold-Zz9Yy8/y", "work-folder twofold-Zz9Yy8"],
    [
      "a start of a machine",
      "0f0f0f0f-1111-4222-8333-444455556666",
      "boot 0f0f0f0f-1111-4222-8333-444455556666",
    ],
    ["a processor", "Imaginary CPU 9000", "cpu Imaginary CPU 9000"],
    ["a file of nothing else", "261120\n", "time 261120"],
  ])("are searched for: %s", (_, content, expected) => {
    expect(told(content)).not.toContain(expected);
    expect(told(content, { runs })).toContain(expected);
  });

  it("take nothing from the search for this build", () => {
    for (const content of ["2026-11-21", `${startedAt + 3}`, "fv-az1234-567", "261121"]) {
      expect(told(content, { runs })).toEqual(told(content));
    }
  });

  it("count a value once that this build has too", () => {
    const again = { ...traces, ...dayBefore, hostnames: traces.hostnames };
    expect(told("fv-az1234-567 ", { runs: [again, again] })).toEqual(["hostname fv-az1234-567"]);
  });
});
