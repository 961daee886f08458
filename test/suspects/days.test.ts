import { describe, expect, it } from "vitest";
import { found, startedAt, told } from "./traces.ts";

describe("the day of the build", () => {
  it.each([
    "2026-11-21",
    "2026/11/21",
    "2026.11.21",
    "2026:11:21",
    "20261121",
    "20261121164503",
    "Nov 21 2026",
    "Nov 21, 2026",
    "November 21, 2026",
    "21 Nov 2026",
    "21 November 2026",
    "21-Nov-2026",
    "21/Nov/2026",
    "21. November 2026",
    "11/21/2026",
    "21/11/2026",
    "21-11-2026",
    "21.11.2026",
    "Sat Nov 21 16:45:03 2026",
    "Sat Nov 21 16:45:03 UTC 2026",
    ":20778:0:",
  ])("is found as %s", (text) => {
    expect(told(`before ${text} after`)).toEqual([`day ${text}`]);
  });

  it.each([
    ["a version number that goes on", "1.2026-11-210"],
    ["a longer number", "120261121"],
    ["a number that is no time of day", "20261121991"],
    ["eight digits of a digest", "a20261121f"],
    ["another day", "2026-11-22 2026-11-20 2025-11-21 22 Nov 2026 Nov 21 2025"],
    ["a day without its year", "Nov 21 16:45:03"],
    ["a ctime of another year", "Sat Nov 21 16:45:03 2020"],
    ["a word that only ends like a month", "xNov 21 2026"],
  ])("is not found in %s", (_, text) => {
    expect(told(`before ${text} after`)).toEqual([]);
  });

  it("is that of each time zone in question, and of both sides of midnight", () => {
    const evening = { startedAt: 1_795_304_700, endedAt: 1_795_306_500 };
    expect(told("2026-11-21 2026-11-22", evening)).toEqual(["day 2026-11-21"]);
    expect(found("2026-11-21 2026-11-22", evening)[0]?.count).toBe(2);
    const zones = ["UTC", "Asia/Tokyo", "No/Such"];
    expect(told("2026-11-22", { zones })).toEqual(["day 2026-11-22"]);
    expect(told("2026-11-22", { zones: ["UTC"] })).toEqual([]);
  });

  it("with one digit is found with a blank, a zero or neither", () => {
    const early = { startedAt: startedAt - 14 * 86_400, endedAt: startedAt - 14 * 86_400 };
    for (const text of ["Nov  7 2026", "Nov 07 2026", "Nov 7 2026", "7.11.2026", "11/7/2026"]) {
      expect(told(`(${text})`, early)).toEqual([`day ${text}`]);
    }
  });
});
