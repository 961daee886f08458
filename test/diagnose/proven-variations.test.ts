import { describe, expect, it } from "vitest";
import { isConsequence, provenVariations } from "../../src/diagnose/proven-variations.ts";
import { type VariationName, variationNames } from "../../src/domain/build/environment.ts";
import type { Difference } from "../../src/domain/findings/difference.ts";
import {
  first,
  headersDiffer,
  le32,
  second,
  startedAt,
  twins,
  twinsWith,
} from "../support/clues.ts";
import { later, sampled, spans } from "../support/sampled.ts";

const day = 86_400;

function proven(
  difference: Difference,
  options: { facts?: typeof twins; applied?: readonly VariationName[] } = {},
) {
  const { facts, applied } = { facts: twins, applied: variationNames, ...options };
  const diagnosed = { ...difference, cause: "unknown", confidence: 0, explanation: "" } as const;
  return provenVariations(diagnosed, { all: [diagnosed], twins: facts, applied });
}

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 19);

describe("times of the builds", () => {
  const [a, b, c, d] = [1, 4, later + 1, later + 4].map((after) => startedAt + after);
  const counts = sampled([`${a}\n`, `${b}\n`], [`${c}\n`, `${d}\n`]);

  it("differ because the steps start at different times", () => {
    expect(proven(counts)).toEqual(["start-time"]);
    const bytes = sampled([le32(a ?? 0), le32(b ?? 0)], [le32(c ?? 0), le32(d ?? 0)], {
      format: "binary",
    });
    expect(proven(bytes)).toEqual(["start-time"]);
  });

  it("differ because of the zone too, where the text is in the second build's zone", () => {
    const [x, y] = [(b ?? 0) + 14 * 3600, (d ?? 0) + 14 * 3600];
    const wall = sampled([iso(a ?? 0), iso(x)], [iso(c ?? 0), iso(y)]);
    expect(proven(wall)).toEqual(["timezone", "start-time"]);
    const named = sampled(
      [`${iso(a ?? 0)}+00:00`, `${iso(x)}+14:00`],
      [`${iso(c ?? 0)}+00:00`, `${iso(y)}+14:00`],
    );
    expect(proven(named)).toEqual(["timezone", "start-time"]);
    const utc = sampled(
      [`${iso(a ?? 0)}Z`, `${iso(b ?? 0)}Z`],
      [`${iso(c ?? 0)}Z`, `${iso(d ?? 0)}Z`],
    );
    expect(proven(utc)).toEqual(["start-time"]);
  });

  it("differ because of the clock, where the second build's clock was ahead", () => {
    const facts = twinsWith({ env: { FAKETIME: "+400d" } });
    const ahead = (seconds = 0): string => String(seconds + 400 * day);
    const moved = sampled([`${a}\n`, `${ahead(b)}\n`], [`${c}\n`, `${ahead(d)}\n`]);
    expect(proven(moved, { facts })).toEqual(["clock", "start-time"]);
    // The same day again: nothing but the clock makes it differ.
    const [today, later] = [iso(a ?? 0).slice(0, 10), iso((b ?? 0) + 400 * day).slice(0, 10)];
    expect(proven(sampled([today, later], [today, later]), { facts })).toEqual(["clock"]);
  });

  it("differ because the steps start at different times, where the machine's clock is read", () => {
    const up = (after: number): string => `${(81_234.5 + after).toFixed(2)}\n`;
    const facts = [
      { ...first, startedAt, endedAt: startedAt + 1 },
      { ...second, startedAt: startedAt + 3, endedAt: startedAt + 4 },
    ] as const;
    const uptime = sampled([up(0.5), up(3.5)], [up(later + 0.5), up(later + 3.5)]);
    expect(proven(uptime, { facts })).toEqual(["start-time"]);
  });

  it("prove it too where the reruns agree, as long as they ran at one time", () => {
    const agreed = sampled([`${a}\n`, `${b}\n`], [`${c}\n`, `${c}\n`]);
    expect(proven(agreed)).toEqual(["start-time"]);
    const apart = [spans[0], { startedAt: spans[0].startedAt + 2.2, endedAt: 0 }] as const;
    const samples = { kind: "compared", again: undefined, spans: apart } as const;
    expect(proven({ ...agreed, samples })).toBeUndefined();
  });

  it("prove nothing where the second build did not have what would explain them", () => {
    expect(proven(counts, { applied: ["timezone", "hostname"] })).toBeUndefined();
    expect(proven(counts, { facts: undefined })).toBeUndefined();
  });

  it("prove nothing where anything else differs", () => {
    const more = sampled(
      [`${a}\nsame\nsix of one\n`, `${b}\nsame\nhalf dozen\n`],
      [`${c}\nsame\nsix of one\n`, `${d}\nsame\nhalf dozen\n`],
    );
    expect(proven(more)).toBeUndefined();
  });

  it("prove nothing where they are not the builds' own, or nobody looked again", () => {
    const old = [-3, -2, -1, 0].map((days) => String(startedAt + days * day * 30));
    expect(
      proven(sampled([old[0] ?? "", old[1] ?? ""], [old[2] ?? "", old[3] ?? ""])),
    ).toBeUndefined();
    const { samples: _, ...once } = counts;
    expect(proven(once)).toBeUndefined();
  });

  it("prove nothing where only a part of what differs was looked at", () => {
    const { clue, samples } = counts;
    if (clue === undefined || samples?.kind !== "compared" || samples.again === undefined) {
      throw new Error("the case has no clues");
    }
    expect(proven({ ...counts, clue: { ...clue, isCut: true } })).toBeUndefined();
    const again = { ...samples, again: { ...samples.again, isCut: true } };
    expect(proven({ ...counts, samples: again })).toBeUndefined();
  });
});

const clueOf = ({ clue }: Difference) => (clue === undefined ? {} : { clue });

describe("times of an archive's members", () => {
  const member = (x: number, y: number) =>
    headersDiffer({ path: "a.tar//m", inside: ["tar"], a: { mtime: x }, b: { mtime: y } });
  const [own, again] = [
    member(startedAt + 1, startedAt + 4),
    member(startedAt + later + 1, startedAt + later + 4),
  ];
  const watched = (more: Partial<Difference> = {}): Difference => ({
    ...own,
    samples: { kind: "compared", again: again.clue, spans },
    ...more,
  });

  it("differ because the steps start at different times", () => {
    expect(proven(watched())).toEqual(["start-time"]);
  });

  it("prove nothing where they are other times, or more than the times differs", () => {
    const old = member(1000, 2000);
    expect(proven(watched(clueOf(old)))).toBeUndefined();
    const oldAgain = { kind: "compared", again: old.clue, spans } as const;
    expect(proven(watched({ samples: oldAgain }))).toBeUndefined();
    const owners = headersDiffer({
      path: "a.tar//m",
      a: { mtime: startedAt + 1, uid: 1 },
      b: { mtime: startedAt + 4, uid: 2 },
    });
    expect(proven(watched(clueOf(owners)))).toBeUndefined();
  });
});

describe("values of the builds' environments", () => {
  const name = ["on twofold\n", "on varied-by-twofold\n"] as const;

  it("prove their variation where each build has its own, twice", () => {
    expect(proven(sampled(name, name))).toEqual(["hostname"]);
    const zone = ["TZ=UTC\n", "TZ=<+14>-14\n"] as const;
    expect(proven(sampled(zone, zone))).toEqual(["timezone"]);
    const both = [`${name[0]}same\n${zone[0]}`, `${name[1]}same\n${zone[1]}`] as const;
    expect(proven(sampled(both, both))).toEqual(["hostname", "timezone"]);
  });

  it("prove nothing inside another word, or where a build has another value", () => {
    const inside = ["mytwofold\n", "myvaried-by-twofold\n"] as const;
    expect(proven(sampled(inside, inside))).toBeUndefined();
    const other = ["on somewhere\n", "on varied-by-twofold\n"] as const;
    expect(proven(sampled(other, other))).toBeUndefined();
    expect(proven(sampled(name, ["on twofold\n", "on twofold\n"]))).toBeUndefined();
  });

  it("stand beside times of the builds", () => {
    const line = (at: number, host: string) => `${startedAt + at}\nx\ny\n${host}\n`;
    const both = sampled(
      [line(1, "twofold"), line(3, "varied-by-twofold")],
      [line(later, "twofold"), line(later + 2, "varied-by-twofold")],
    );
    expect(proven(both)).toEqual(["hostname", "start-time"]);
  });
});

it("knows what follows from the others of its file", () => {
  expect(isConsequence({ cause: "build-id" })).toBe(true);
  expect(isConsequence({ cause: "random", carries: { path: "a" } })).toBe(true);
  expect(isConsequence({ cause: "random" })).toBe(false);
});
