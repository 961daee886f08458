import { describe, expect, it } from "vitest";
import { byVariation } from "../../src/diagnose/by-variation.ts";
import { diagnose } from "../../src/diagnose/diagnose.ts";
import { isSteady } from "../../src/diagnose/steadiness.ts";
import type { Difference } from "../../src/domain/findings/difference.ts";
import {
  alone,
  type DifferenceOptions,
  differs,
  first,
  le32,
  second,
  startedAt,
  twins,
} from "../support/clues.ts";
import { type Bytes, sampled, spans } from "../support/sampled.ts";

function judged(difference: Difference): Difference {
  const [found] = diagnose([difference], twins);
  if (found === undefined) throw new Error("no diagnosis came back");
  return found;
}

describe("what comes out otherwise when the same build runs again", () => {
  it("is drawn by chance, however short it is and whatever it looks like", () => {
    const found = judged(sampled(["port 4711\n", "port 1138\n"], ["port 9042\n", "port 2210\n"]));
    expect(found).toMatchObject({ cause: "random", confidence: 0.8 });
    expect(found.explanation).toBe(
      'Line 1 is "4711" in the first build, "1138" in the second, and "9042" when the first build ran again. It differs in each run of the build: it is random, or made from something random.',
    );
    const bytes = sampled([Buffer.of(1), Buffer.of(9)], [Buffer.of(7), Buffer.of(3)], {
      format: "binary",
    });
    expect(judged(bytes).cause).toBe("random");
    expect(judged(sampled(["abcdxyz", "qwertyu"], ["mnbvcxz", "lkjhgfd"])).cause).toBe("random");
  });

  it("is drawn by chance also where the reruns agree by luck", () => {
    expect(judged(sampled(["3\n", "8\n"], ["5\n", "5\n"])).cause).toBe("random");
  });

  it("is drawn by chance where only the number of bytes tells", () => {
    const of = (counts: readonly [number, number]) =>
      [`${"x".repeat(counts[0])}\n`, `${"x".repeat(counts[1])}\n`] as const;
    expect(judged(sampled(of([40, 345]), of([95, 358]))).cause).toBe("random");
    expect(judged(sampled(of([301, 223]), of([235, 157]))).cause).toBe("random");
    expect(judged(sampled(of([52, 343]), of([196, 196]))).cause).toBe("random");
    expect(isSteady(sampled(of([95, 358]), of([95, 358])))).toBe(true);
  });

  it("is no matter of the environment: no word of another locale, no zone, no number of processors", () => {
    const german = { ...first, env: { LANG: "de_DE.UTF-8" } };
    const words = sampled(["blue sea here", "pale sky over"], ["some dim light", "late may dawn"]);
    const [found] = diagnose([words], [first, german]);
    expect(found?.cause).toBe("random");
    expect(judged(sampled(["ABC", "XYZ"], ["QRS", "JKL"])).cause).toBe("random");
    const jobs = sampled(["jobs: 12\n", "jobs: 48\n"], ["jobs: 93\n", "jobs: 27\n"]);
    expect(judged(jobs).cause).toBe("random");
  });

  it("is a clock where all four values are times of their builds, in any spelling", () => {
    const at = (seconds: number): number => startedAt + seconds;
    const spell = (write: (seconds: number) => Bytes, options?: Partial<DifferenceOptions>) =>
      judged(sampled([write(at(3)), write(at(5))], [write(at(33)), write(at(35))], options)).cause;
    expect(spell((time) => time.toString(16))).toBe("clock");
    expect(spell((time) => time.toString(8))).toBe("clock");
    expect(spell((time) => time.toString(36))).toBe("clock");
    expect(
      spell((time) => new Date(time * 1000).toISOString().slice(11, 19).replaceAll(":", "")),
    ).toBe("clock");
    expect(spell((time) => le32(time), { format: "binary" })).toBe("clock");
    expect(spell((time) => (time - at(0) + 86_400.25).toFixed(2))).toBe("clock");
  });

  it("is a clock where the bytes of a number happen to be letters and blanks", () => {
    const read = (text: string): Buffer => Buffer.from(text, "latin1");
    const bytes = { own: ["`#$n", "a{3p"].map(read), again: ["g#$n", "i{3p"].map(read) };
    const span = (side: 0 | 1, of: readonly Buffer[]) => {
      const seconds = of[side]?.readUInt32LE() ?? 0;
      return { startedAt: seconds - 2, endedAt: seconds + 2 };
    };
    const [[a = "", b = ""], [c = "", d = ""]] = [bytes.own, bytes.again];
    const { samples, ...found } = sampled([a, b], [c, d]);
    if (samples?.kind !== "compared") throw new Error("the reruns were not compared");
    const again = [span(0, bytes.again), span(1, bytes.again)] as const;
    const own = [
      { ...first, ...span(0, bytes.own) },
      { ...second, ...span(1, bytes.own) },
    ] as const;
    const [told] = diagnose([{ ...found, samples: { ...samples, spans: again } }], own);
    expect(told).toMatchObject({ cause: "clock" });
  });

  it("is no clock where only the first two values look like times", () => {
    const times = ["13:02:11\n", "13:02:12\n"] as const;
    expect(judged(sampled(times, ["04:51:09\n", "22:17:40\n"])).cause).toBe("random");
    expect(judged(sampled(times, ["13:02:41\n", "13:02:42\n"])).cause).toBe("clock");
  });

  it("is an order where all four have the same words", () => {
    const sets = sampled(
      ["{'gamma', 'alpha', 'beta'}", "{'alpha', 'beta', 'gamma'}"],
      ["{'beta', 'gamma', 'alpha'}", "{'gamma', 'beta', 'alpha'}"],
    );
    expect(judged(sets).cause).toBe("order");
  });

  it("is an order of few things where what always moves together counts once: keys and values", () => {
    const keys = ['{"zuwm":4,"iludoi":6,"leaeb":5}', '{"iludoi":6,"leaeb":5,"zuwm":4}'] as const;
    const again = ['{"zuwm":4,"leaeb":5,"iludoi":6}', '{"leaeb":5,"iludoi":6,"zuwm":4}'] as const;
    const [json] = diagnose([sampled(keys, again)], twins);
    if (json === undefined) throw new Error("no diagnosis came back");
    expect(json.cause).toBe("order");
    const told = { kind: "found", variations: ["start-time"] } as const;
    expect(byVariation([{ difference: json, told }], twins)).toEqual([json]);
  });

  it("is another server's answer where the instruction downloads", () => {
    const run = "RUN curl https://example.org/motd > /etc/motd";
    const fetched = sampled(["lorem 1", "ipsum 2"], ["dolor 3", "sitam 4"], { run });
    expect(judged(fetched).cause).toBe("network");
    const installed = sampled(["4711", "1138"], ["9042", "2210"], { run: "RUN apt-get install x" });
    expect(judged(installed).cause).toBe("random");
  });
});

describe("what comes out as before", () => {
  const hashes = ["6af2e09d31c8b745", "0c9be417d52fa863"] as const;

  it("is not drawn, however much it looks so", () => {
    expect(judged(differs({ a: hashes[0], b: hashes[1], run: "RUN ./build" })).cause).toBe(
      "random",
    );
    expect(judged(sampled(hashes, hashes)).cause).toBe("unknown");
  });

  it("keeps the cause that goes with the environment", () => {
    const zones = ["zone UTC\n", "zone +14\n"] as const;
    expect(judged(sampled(zones, zones)).cause).toBe("timezone");
  });

  it("is the reason for one place, and chance for another, in one file", () => {
    const lines = (host: string, id: string): string => `on ${host}\nsame\nid ${id}\n`;
    const once = [lines("twofold", "4711"), lines("varied-by-twofold", "1138")] as const;
    const again = [lines("twofold", "9042"), lines("varied-by-twofold", "2210")] as const;
    const found = judged(sampled(once, again));
    expect(found.cause).toBe("hostname");
    expect(isSteady(found)).toBeUndefined();
    expect(isSteady(sampled(hashes, hashes))).toBe(true);
    expect(isSteady(sampled(hashes, ["ff00ff00", "00ff00ff"]))).toBe(false);
  });

  it("may have done so by luck where chance has few values: no variation is then the reason", () => {
    const pair = ["{3, 5}", "{5, 3}"] as const;
    const [set] = diagnose([sampled(pair, pair)], twins);
    if (set === undefined) throw new Error("no diagnosis came back");
    const told = { kind: "found", variations: ["hostname"] } as const;
    expect(byVariation([{ difference: set, told }], twins)).toEqual([set]);
  });

  it("is the variation's where so many words, each by itself, came in the same order again", () => {
    const words = ["k4 k2 k6 k1 k5 k3 k7", "k7 k5 k4 k3 k2 k1 k6"] as const;
    const [list] = diagnose([sampled(words, words)], twins);
    if (list === undefined) throw new Error("no diagnosis came back");
    const told = { kind: "found", variations: ["hostname"] } as const;
    expect(byVariation([{ difference: list, told }], twins)).toMatchObject([{ cause: "hostname" }]);
  });
});

describe("the name of a file, or where a link leads", () => {
  it("is drawn where the same build calls it otherwise when it runs again", () => {
    const named = (path: string, kind: "added" | "removed", again: string): Difference => ({
      ...alone(path, kind, "RUN ./build"),
      samples: { kind: "compared", again: undefined, path: again, spans },
    });
    const found = diagnose(
      [named("opt/abc", "removed", "opt/qwe"), named("opt/defghij", "added", "opt/rtzuiop")],
      twins,
    );
    expect(found.map(({ cause }) => cause)).toEqual(["random", "random"]);
    expect(found[0]?.explanation).toContain(`The file's name is "abc" in the first build`);
  });

  it("is told by what it holds", () => {
    const link = (target: string) => ({
      ...{
        path: "opt/now",
        type: "symlink" as const,
        mode: 0o777,
        uid: 0,
        gid: 0,
        uname: "",
        gname: "",
      },
      ...({ size: 0, mtime: 0, linkname: target, devmajor: 0, devminor: 0, pax: {} } as const),
    });
    const [a, b] = ["3f2504e0-4f89-41d3-9a0c-0305e82c3301", "0a1b7c9e-1234-4bcd-8ef0-9e8d7c6b5a43"];
    const { clue } = differs({ a: "", b: "" });
    if (clue === undefined) throw new Error("no clue");
    const leads = { ...alone("opt/now", "added", "RUN ./build"), kind: "metadata" } as const;
    const headers = [link(`/srv/${a}`), link(`/srv/${b}`)] as const;
    const found = judged({ ...leads, clue: { ...clue, headers } });
    expect(found.cause).toBe("random");
    expect(found.explanation).toContain("The link's target holds a random UUID");
  });
});
