import { describe, expect, it } from "vitest";
import { found, startedAt, told } from "./traces.ts";

describe("the day of the build", () => {
  it.each([
    "2026-11-21",
    "2026/11/21",
    "2026.11.21",
    "2026:11:21",
    "20261121",
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
    ["a day without its year, at another time", "Nov 21 10:45:03"],
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

  it.each([
    "21112026",
    "11212026",
    "2026-325",
    "2026-W47",
    "2026-11-21 00:00:00",
    "2026-11-21T00:00:00Z",
  ])("may be chance: %s", (text) => {
    expect(found(`before ${text} after`)).toMatchObject([{ kind: "day", strength: "doubtful" }]);
  });

  it("counts on its own in a list of accounts, which nothing else counts like that", () => {
    expect(found("app:!:20778:0:99999:7:::")).toMatchObject([{ kind: "day", strength: "certain" }]);
  });
});

describe("a day with its time of day", () => {
  it.each([
    "20261121164503",
    "202611211645",
    "2026112116",
    "20261121T164503Z",
    "20261121-1645",
    "20261121_164503",
    "2026-11-21 16:45:03",
    "2026-11-21 16:45",
    "2026-11-21T16:45:03.123456Z",
    "2026-11-21T16",
    "2026/11/21 16h",
    "2026-11-21_16-45-03",
    "2026-11-21 16:00:00",
    "2026-11-21T17:45:03+01:00",
    "2026-11-21 08:45:03 -0800",
    "Sat, 21 Nov 2026 16:45:03 +0000",
    "Sat, 21 Nov 2026 16:46:00 GMT",
    "21/Nov/2026:16:45:03 +0000",
    "11/21/2026 4:45 PM",
    "11/21/2026, 4:45:03 PM",
    "November 21, 2026 at 4:45 PM",
    "16:45:03 21 Nov 2026",
    "16:45 on Saturday, November 21, 2026",
    "Sat Nov 21 16:45:03 2026",
    "Sat Nov 21 16:45:03 UTC 2026",
    "Sat Nov 21 04:45:03 PM UTC 2026",
    "Nov 21 16:45",
    "Nov 21 16:45:03 host sshd[1]:",
    "261121164503Z",
    "2611211645",
    "D:20261121164503+00'00'",
    "2461366.19795",
    "2461366.1980",
  ])("is certain where that is the build's: %s", (text) => {
    expect(found(`before ${text} after`)).toMatchObject([{ kind: "time", strength: "certain" }]);
  });

  it("is certain in the time zone of the machine or the image", () => {
    const zones = ["UTC", "Asia/Tokyo"];
    expect(found("2026-11-22 01:45", { zones })).toMatchObject([{ strength: "certain" }]);
  });

  it("may be the build's in a zone that nobody named", () => {
    expect(found("2026-11-21 21:15")).toMatchObject([{ kind: "day", strength: "doubtful" }]);
  });

  it.each([
    "2026-11-21 10:07:11",
    "Sat, 21 Nov 2026 03:22:12 +0000",
    "20261121032212",
    "11/21/2026 3:22 PM",
  ])("is another thing's where it is another time: %s", (text) => {
    expect(found(`before ${text} after`)).toMatchObject([{ kind: "day", strength: "weak" }]);
  });

  it.each(["2611210322", "1261121164503", "Nov 21 03:22", "Nov 21 16:45:03 2020"])(
    "says nothing without a year at another time: %s",
    (text) => {
      expect(found(`before ${text} after`)).toEqual([]);
    },
  );

  it("takes the place of days that are told before it in the file", () => {
    const text =
      "1.2 (2026-11-21)\nreleased 2026-11-21 03:00:01\nbuilt 2026-11-21 16:45\n2026-11-21\n";
    expect(found(text)).toMatchObject([{ kind: "time", strength: "certain", count: 2 }]);
  });
});

describe("a file that is one value", () => {
  it.each(["16\n", "16:45", "1645", "325", "47", "Sat", "Saturday\n", "21", "11-21", "2026"])(
    "is the build's where its instruction asks for the time: %j",
    (text) => {
      expect(found(text)).toMatchObject([{ kind: "time", strength: "asked" }]);
    },
  );

  it.each(["20778\n", "498688", "26325", "261121"])(
    "may be the build's day or hour: %j",
    (text) => {
      expect(found(text)).toMatchObject([{ kind: "time", strength: "doubtful" }]);
    },
  );

  it("is nothing among other things", () => {
    expect(found("port 16\n")).toEqual([]);
  });
});

describe("the time of the commit", () => {
  const committedAt = startedAt - 3;
  const same = { kind: "commit", weight: "note", strength: "weak" };

  it.each([
    "build\tvcs.time=2026-11-21T16:45:00Z\n",
    "git.commit.time=2026-11-21T16:45:00Z",
    "2026-11-21 17:45:00 +0100",
    "Sat, 21 Nov 2026 16:45:00 +0000",
    "20261121T164500Z",
  ])("is a note as %s, also in the minute in which the build began", (text) => {
    expect(found(text, { committedAt })).toMatchObject([same]);
  });

  it("that Go writes is one whatever commit it was", () => {
    const text = "build\tvcs.revision=1\nbuild\tvcs.time=2026-11-21T16:46:01Z\n";
    expect(found(text)).toMatchObject([same]);
  });

  it.each([
    ["a time that only is in its minute", "2026-11-21 16:45", "time"],
    ["the build's time", "2026-11-21T16:45:04Z", "time"],
    ["another time of that day", "2026-11-21T11:45:00Z", "day"],
    ["its day alone", "2026-11-21", "day"],
    ["the build's time behind another word", "xvcs.time 2026-11-21T16:45:04Z", "time"],
  ])("is not %s", (_, text, kind) => {
    expect(found(text, { committedAt })).toMatchObject([{ kind, weight: "trace" }]);
  });

  it("leaves another day of the same file a trace", () => {
    const kinds = found("2026-11-21T16:45:00Z, then 2026-11-21", { committedAt });
    expect(kinds.map(({ kind, weight }) => [kind, weight])).toEqual([
      ["commit", "note"],
      ["day", "trace"],
    ]);
  });
});
