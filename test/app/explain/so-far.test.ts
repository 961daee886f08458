import { describe, expect, it } from "vitest";
import { causesSoFar, placesSoFar } from "../../../src/app/explain/so-far.ts";

const at = (line: number) => ({ file: "Containerfile", line, text: "RUN x" });

describe("what is known before all builds have run", () => {
  it("is where the images differ", () => {
    const places = (listed: readonly string[], omitted = 0): string =>
      placesSoFar({ listed: listed.map((path) => ({ path })), omitted });
    expect(places(["etc/x"])).toBe("the images differ in 1 place: etc/x");
    expect(places(["a", "b", "c", "d", "e", "f"], 30)).toBe(
      "the images differ in 36 places: a, b, c, d, e and 31 more",
    );
    expect(places(["a", "a"])).toBe("the images differ in 1 place: a");
  });

  it("is which lines make them differ, and why", () => {
    expect(
      causesSoFar([
        { path: "b", instruction: at(3), cause: "clock" },
        { path: "c", instruction: at(3), cause: "hostname" },
        { path: "d", instruction: at(5), cause: "clock" },
        { path: "config.Labels.x", cause: "clock" },
      ]),
    ).toEqual([
      "so far: Containerfile:3 makes b, c differ: clock, hostname",
      "so far: Containerfile:5 makes d differ: clock",
    ]);
  });

  it("shows names that would deceive a reader as they are", () => {
    const { length } = placesSoFar({ listed: [{ path: "x".repeat(4000) }], omitted: 0 });
    expect(length).toBeLessThan(300);
    expect(placesSoFar({ listed: [{ path: "a\nb\u001b[2K" }], omitted: 0 })).toContain("a␊b␛[2K");
  });
});
