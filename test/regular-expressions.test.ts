import { describe, expect, it } from "vitest";
import { type Pump, pumpsFor } from "./support/pumped.ts";
import { allExpressions, type Expression, expressionsIn } from "./support/regular-expressions.ts";

const few = 25;
const short = 2_000;
const long = 4 * short;

/** Milliseconds. What takes less is not worth a second look: a search that grows with the square takes more. */
const noticeable = 0.5;

const longer = 2 * long;

/** Four times the text takes a linear search four times as long, and one that grows with the square 16 times. */
const mostGrowth = 9;
/** Twice the text: twice as long, or four times. */
const mostGrowthLater = 3;

describe("every regular expression of the sources", () => {
  it("takes time that grows linearly with the text", async () => {
    const expressions = await allExpressions();
    expect(expressions.length).toBeGreaterThan(500);
    const slow = expressions.filter((expression) => pumpsFor(expression).some(slowOn(expression)));
    expect(slow.map(({ place, source }) => `${place} /${source}/`)).toEqual([]);
  }, 300_000);
});

describe("the pumps", () => {
  it.each([
    ["a repetition in a repetition", /^(?:a+)+$/],
    ["two repetitions of the same characters", /^\d+\.\d+[\w.]*$/],
    ["an end that each beginning looks for", /@.*$/],
    ["an end that each beginning looks for, behind a word", /begin[^>]*>/],
    ["blanks at the end, beside those at the beginning", /^ +| +$/],
    ["blanks before the end of a line", /[ \t]+$/m],
  ])("find %s", (_, { source, flags }) => {
    const expression = { place: "", source, flags };
    expect(pumpsFor(expression).some(slowOn(expression))).toBe(true);
  });

  it.each([
    ["one repetition at the beginning", /^a+$/],
    ["a bounded one", /@[^@]{0,100}$/],
  ])("find nothing in %s", (_, { source, flags }) => {
    const expression = { place: "", source, flags };
    expect(pumpsFor(expression).some(slowOn(expression))).toBe(false);
  });
});

it("the literals of a source have their lines", () => {
  const text = "const a = 1;\nconst b: RegExp = /x[/]y/giu; // /no/\n";
  expect(expressionsIn("a.ts", text)).toEqual([{ place: "a.ts:2", source: "x[/]y", flags: "giu" }]);
});

function slowOn({ source, flags }: Expression): (pump: Pump) => boolean {
  // As `matchAll` and `replace` do, which look further behind each match.
  const expression = new RegExp(source, flags.includes("g") ? flags : `${flags}g`);
  const growth = (pump: Pump, from: number, to: number): number =>
    timeOf(expression, pump(to), 3) / timeOf(expression, pump(from), 3);
  return (pump) => {
    // What doubles with each character must not be asked for more of them.
    if (!isQuick(expression, pump(few), 5 * noticeable)) return true;
    if (isQuick(expression, pump(short), noticeable)) return false;
    // Compiled between two lengths, a linear search can look like a steep one; between two more it
    // does not.
    return growth(pump, short, long) > mostGrowth && growth(pump, long, longer) > mostGrowthLater;
  };
}

/** Whether one of a few runs takes less: other work on the machine only ever adds. */
function isQuick(expression: RegExp, text: string, milliseconds: number): boolean {
  return [1, 2, 3, 4].some(() => timeOf(expression, text, 1) < milliseconds);
}

/**
 * The shortest of several runs, in milliseconds of processor time: beside other work, a process
 * waits in the middle of one run and not of another.
 */
function timeOf(expression: RegExp, text: string, runs: number): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const started = process.cpuUsage();
    text.replace(expression, "");
    const { user, system } = process.cpuUsage(started);
    shortest = Math.min(shortest, (user + system) / 1000);
  }
  return shortest;
}
