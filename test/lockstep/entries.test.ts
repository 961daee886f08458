import { describe, expect, it } from "vitest";
import { headOf, readLimits, readTimed, resolutions } from "./entries.ts";

const bases = { busybox: "r/b", debian: "r/d", tools: "r/t", programs: "r/p", packagers: "r/g" };
const timed = await readTimed(bases);
const limits = await readLimits(bases);

describe("the entries", () => {
  it("are at least sixty, of every resolution", () => {
    expect(timed.length).toBeGreaterThanOrEqual(60);
    expect(new Set(timed.map(({ resolution }) => resolution))).toEqual(new Set(resolutions));
  });

  it("are mostly such as only lockstep makes equal, or one day", () => {
    const share = (...holders: readonly string[]): number =>
      timed.filter(({ heldBy = "" }) => holders.includes(heldBy)).length / timed.length;
    expect(share("start-time")).toBeGreaterThanOrEqual(0.5);
    expect(share("start-time", "trace")).toBeGreaterThanOrEqual(0.8);
  });

  it("stand on the tests' own bases alone", () => {
    const from = [...timed, ...limits].flatMap(({ files }) => {
      const { Containerfile } = files;
      if (typeof Containerfile !== "string") throw new Error("no Containerfile");
      return [...Containerfile.matchAll(/(?:^FROM |--from=)(\S+)/gm)].map(([, name]) => name);
    });
    expect(new Set(from)).toEqual(new Set(Object.values(bases)));
  });

  it("say what nothing finds out", () => {
    expect(limits.length).toBeGreaterThan(0);
    expect(limits.every(({ name, heldBy }) => name.startsWith("limits/") && !heldBy)).toBe(true);
  });
});

describe("the head of an entry", () => {
  it("says what it was written for and what writes the time", () => {
    expect(headOf("#> clock: date of glibc\nFROM x\n", "entries/hour")).toEqual({
      resolution: "hour",
      heldBy: "clock",
      about: "date of glibc",
    });
  });

  it("names the resolution of a limit", () => {
    expect(headOf("#> minute: a digest\nFROM x\n", "limits")).toEqual({
      resolution: "minute",
      heldBy: undefined,
      about: "a digest",
    });
  });

  it.each([
    ["FROM x\n", "entries/hour"],
    ["#> luck: date\nFROM x\n", "entries/hour"],
    ["#> clock: date\nFROM x\n", "limits"],
  ])("is refused when it says something else: %j in %s", (text, folder) => {
    expect(() => headOf(text, folder)).toThrow(/not the head/);
  });
});
