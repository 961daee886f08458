import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/diagnose/causes.ts";
import { conventions } from "../../src/diagnose/conventions.ts";
import { diagnose } from "../../src/diagnose/diagnose.ts";
import { causeIds } from "../../src/domain/findings/cause.ts";
import type { Difference } from "../../src/domain/findings/difference.ts";
import { alone, differs, twins } from "../support/clues.ts";

const dated = differs({
  path: "etc/built",
  a: "2026-11-21T13:02:11Z\n",
  b: "2026-11-21T13:02:12Z\n",
  run: "RUN date -u +%FT%TZ > /etc/built",
});

describe("a diagnosis", () => {
  test("says what happened, with the values of both builds, and shows the user's line with the fix", () => {
    const [found] = diagnose([dated], twins);
    expect(found).toMatchObject({ path: "etc/built", cause: "clock", evidence: [] });
    expect(found?.confidence).toBeGreaterThan(0.8);
    expect(found?.explanation).toBe(
      'Line 1 holds the time of the build: "2026-11-21T13:02:11Z" in the first build, "2026-11-21T13:02:12Z" in the second.',
    );
    expect(found?.fix).toContain(
      "RUN date -u +%FT%TZ > /etc/built".replace("date ", "date -u -d @${SOURCE_DATE_EPOCH:-0} "),
    );
  });

  test("goes by what explains most of the places that differ, and says how much that is", () => {
    const mixed = differs({
      a: "id 3f2504e0-4f89-41d3-9a0c-0305e82c3301\nat 13:02:11\nto 13:02:15\n",
      b: "id 0a1b7c9e-1234-4bcd-8ef0-9e8d7c6b5a43\nat 13:02:12\nto 13:02:16\n",
      run: "RUN ./build",
    });
    const [found] = diagnose([mixed], twins);
    expect(found?.cause).toBe("clock");
    expect(found?.explanation).toContain("This explains 2 of the 3 differing places.");
    expect(found?.confidence).toBeLessThan(0.7);
  });

  test("says what was seen and what to try where no cause fits", () => {
    const [found] = diagnose([differs({ a: "red\n", b: "blue\n", run: "RUN ./build" })], twins);
    expect(found).toMatchObject({ cause: "unknown", confidence: 0 });
    expect(found?.explanation).toContain('"red" in the first build, "blue" in the second');
    expect(found?.fix).toContain("one RUN per command");
  });

  test("reads a value in the name of a file that each build calls otherwise", () => {
    const run = "RUN touch /opt/log-$(date +%s)";
    const found = diagnose(
      [alone("opt/log-1795266131", "removed", run), alone("opt/log-1795266133", "added", run)],
      twins,
    );
    expect(found.map(({ cause }) => cause)).toEqual(["clock", "clock"]);
    expect(found[1]?.explanation).toContain(`"1795266131" in the first build`);
  });

  test("gives what only carries a difference onward that one's cause, and no fix", () => {
    const sums: Difference = {
      ...differs({ path: "etc/sums", a: "8273608d4e957cad\n", b: "075d9481e29374aa\n" }),
      carries: { path: "etc/built" },
    };
    const found = diagnose([sums, dated], twins);
    expect(found[0]).toMatchObject({ path: "etc/sums", cause: "clock" });
    expect(found[0]?.explanation).toContain('"etc/built"');
    expect(found[0]).not.toHaveProperty("fix");
  });

  test("judges a carrier by itself where its origin is in no layer", () => {
    const copy: Difference = { ...dated, path: "srv/copy", carries: { path: "work/built" } };
    const [found] = diagnose([copy], twins);
    expect(found).toMatchObject({ cause: "clock" });
    expect(found?.explanation).toContain('"work/built"');
  });

  test("shows control characters of an image as signs, and cuts what is long", () => {
    const hostile = `\u001b[31m::error::${"x".repeat(500)}`;
    const [found] = diagnose(
      [differs({ a: `red ${hostile}`, b: `red ${hostile}y`, run: `RUN a\u001b[2J` })],
      twins,
    );
    const text = `${found?.explanation}${found?.fix}`;
    expect(text).not.toContain("\u001b");
    expect(text.length).toBeLessThan(1200);
  });

  test("comes back for whatever bytes and lines there are", () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    const formats = fc.constantFrom("text", "elf", "gzip", "pyc", "zip", "ar", "binary", "json");
    fc.assert(
      fc.property(bytes, bytes, fc.string(), formats, (a, b, run, format) => {
        const [found] = diagnose([differs({ a, b, run: `RUN ${run}`, format } as const)], twins);
        expect(found?.confidence).toBeGreaterThanOrEqual(0);
        expect(found?.confidence).toBeLessThanOrEqual(1);
        expect(found?.explanation?.length).toBeLessThan(800);
        expect(/(?!\t)\p{Cc}/u.test(found?.explanation ?? "")).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the table of rules", () => {
  test("has a rule for every cause", () => {
    const known = new Set(rules.map(({ cause }) => cause));
    expect(causeIds.filter((id) => id !== "unknown" && !known.has(id))).toEqual([]);
  });

  test("finds every convention's cause by its rule", () => {
    const causes = new Set(rules.map(({ cause }) => cause));
    expect(conventions.filter(({ cause }) => !causes.has(cause))).toEqual([]);
  });
});
