import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benchModule } from "./modules.ts";

const { barChart } = await benchModule("plot/bars.mjs");
const { lineChart } = await benchModule("plot/lines.mjs");
const { ticks } = await benchModule("plot/svg.mjs");

const words = fc.string({ unit: "binary-ascii", maxLength: 30 });
const amount = fc.double({ min: 0.001, max: 1e6, noNaN: true });

function bars(title = "Seconds", about = "Two bars.") {
  const bar = { isOurs: false, value: 2, least: 1, most: 4 };
  const ours = { name: "Twofold", isOurs: true, value: 1, least: 1, most: 1 };
  return barChart({
    title,
    about,
    unit: "s",
    limit: 3,
    groups: [{ name: "tiny", bars: [{ name: "plain", ...bar }, ours] }],
  });
}

function curve(points: readonly (readonly [number, number])[]) {
  const one = points.map(([x, y]) => ({ x, y, least: y, most: y }));
  const line = { base: 0, slope: 1 };
  return lineChart({
    title: "Growth",
    about: "One curve.",
    x: "MB",
    y: "seconds",
    series: [
      { name: "plain", isOurs: false, points: one, line },
      { name: "Twofold", isOurs: true, points: one, line },
    ],
  });
}

/** The numbers of an attribute, in the order of the picture. */
function numbersOf(svg: string, attribute: string): readonly number[] {
  return [...svg.matchAll(new RegExp(` ${attribute}="([^"]+)"`, "g"))].map(([, value]) =>
    Number(value),
  );
}

/** Reads elements until they are closed again, and fails for what is no XML. */
function openElements(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, close, name, end] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (close === "/") expect(open.pop()).toBe(name);
    else if (end !== "/" && name !== undefined) open.push(name);
  }
  return open;
}

describe("a plot", () => {
  it("has a title and a description that a program can read aloud", () => {
    const svg = bars("Seconds until pushed", "Two bars in one group.");
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-labelledby="title about"');
    expect(svg).toContain('<title id="title">Seconds until pushed</title>');
    expect(svg).toContain('<desc id="about">Two bars in one group.</desc>');
  });

  it("has colours for light and for dark pages, and fetches nothing", () => {
    const svg = bars();
    expect(svg).toContain("@media (prefers-color-scheme: dark)");
    expect(svg).toContain('class="back"');
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|@import|url\(/);
  });

  it("is well-formed whatever its texts are", () => {
    fc.assert(
      fc.property(words, words, (title, about) => {
        const svg = bars(title, about);
        expect(openElements(svg)).toEqual([]);
        expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
      }),
    );
  });

  it("is the same text for the same numbers", () => {
    expect(bars()).toBe(bars());
  });
});

describe("bars", () => {
  it("are as long as their values, beside each other, and say them", () => {
    const svg = bars();
    const [, plain, ours] = numbersOf(svg.slice(svg.indexOf("</style>")), "width");
    expect(Number(plain) / Number(ours)).toBeCloseTo(2, 1);
    expect(svg).toContain(">2.00 s</text>");
    expect(svg).toContain(">aim: 3 s</text>");
  });
});

describe("curves", () => {
  it("lie within the picture, whatever is measured", () => {
    const points = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(points, (measured) => {
        const svg = curve(measured);
        expect(openElements(svg)).toEqual([]);
        for (const [attribute, most] of [
          ["cx", 760],
          ["cy", 400],
        ] as const) {
          for (const at of numbersOf(svg, attribute)) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(most);
          }
        }
      }),
    );
  });

  it("have names that do not lie on each other", () => {
    const svg = curve([
      [5, 1],
      [2000, 1],
    ]);
    const heights = [...svg.matchAll(/x="622" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(heights).toHaveLength(2);
    expect(Math.abs(Number(heights[0]) - Number(heights[1]))).toBeGreaterThanOrEqual(18);
  });
});

describe("the marks of an axis", () => {
  it("start at zero, are round, and reach the highest value in few steps", () => {
    expect(ticks(2000)).toEqual([0, 500, 1000, 1500, 2000]);
    expect(ticks(0.3)).toEqual([0, 0.1, 0.2, 0.3]);
    fc.assert(
      fc.property(amount, (most) => {
        const marks = ticks(most);
        expect(marks[0]).toBe(0);
        expect(marks.at(-1)).toBeGreaterThanOrEqual(most * (1 - 1e-6));
        expect(marks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
