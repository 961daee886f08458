import { describe, expect, it } from "vitest";
import { fixFor } from "../../src/diagnose/causes/convention.ts";
import { conventions } from "../../src/diagnose/conventions.ts";
import { diagnose } from "../../src/diagnose/diagnose.ts";
import * as archives from "../../src/diagnose/fixes/archives.ts";
import * as compilers from "../../src/diagnose/fixes/compilers.ts";
import { type FixWriter, writeFix } from "../../src/diagnose/fixes/fix.ts";
import * as gzip from "../../src/diagnose/fixes/gzip.ts";
import * as orders from "../../src/diagnose/fixes/order.ts";
import * as times from "../../src/diagnose/fixes/times.ts";
import { dayDifference, traceDifference } from "../../src/diagnose/trace-difference.ts";
import { variationSigns } from "../../src/diagnose/variation-signs.ts";
import type { Clue } from "../../src/domain/findings/clue.ts";
import type { AttributedDifference } from "../../src/domain/findings/difference.ts";
import { type Trace, traceKinds } from "../../src/domain/findings/trace.ts";
import {
  alone,
  type DifferenceOptions,
  differs,
  headersDiffer,
  startedAt,
  twins,
} from "../support/clues.ts";
import { onBothSurfaces } from "../support/surfaces.ts";

/** Places of which a trace's text depends, each as the search names it. */
const formats: Readonly<Record<string, string>> = {
  "srv/a.gz": "time in a gzip header",
  "srv/a.pyc": "time in Python bytecode",
  "srv/a.exe": "time in a PE header",
  "srv/a.zip": "time of a member of a zip",
  "srv/a.jar": "time of a member of a zip",
  "srv/a.tar": "seconds since 1970 in octal, as in a tar",
  "etc/shadow": "days since 1970, as in /etc/shadow",
  "var/log/dpkg.log": "ISO 8601",
};

const trace: Trace = {
  path: "srv/app",
  kind: "time",
  format: "ISO 8601",
  weight: "trace",
  certain: true,
  offset: 7,
  excerpt: "2026-11-21",
  count: 1,
};

const span = { startedAt: startedAt + 30, endedAt: startedAt + 50 };

/** A difference, and how the same thing differs when both builds run again. */
function ranAgain(options: DifferenceOptions, again: Pick<DifferenceOptions, "a" | "b">) {
  const { clue } = differs({ ...options, ...again });
  return {
    ...differs(options),
    samples: { kind: "compared" as const, again: clue, spans: [span, span] as const },
  };
}

/** Findings that no case of a cause shows. */
const others: Readonly<Record<string, readonly AttributedDifference[]>> = {
  "a value that no two runs agree on": [
    ranAgain({ a: "red", b: "blue", run: "RUN ./build" }, { a: "green", b: "black" }),
  ],
  "a value that changed again": [
    {
      ...differs({ a: "red", b: "blue", run: "RUN ./build" }),
      samples: { kind: "told", isSteady: false },
    },
  ],
  "a file that gets another name in each run": [
    {
      ...alone("srv/red", "added", "RUN ./build"),
      samples: { kind: "compared", again: undefined, path: "srv/blue", spans: [span, span] },
    },
  ],
  "a program that differs in its build ID and elsewhere": [
    differs({
      format: "elf",
      a: `Go build ID: "${"a1".repeat(12)}" red`,
      b: `Go build ID: "${"b2".repeat(12)}" tan`,
    }),
  ],
  "a file's time": [headersDiffer({ a: { mtime: 1 }, b: { mtime: 2 } })],
  "a file's owner": [headersDiffer({ a: { uid: 1 }, b: { uid: 2 } })],
  "an owner's field": [
    differs({ format: "tar", field: "uid", a: "\x01", b: "\x02", kind: "content" }),
  ],
  "the name in a gzip header": [
    differs({ format: "gzip", field: "name", offset: 10, a: "red", b: "tan" }),
  ],
  "a process's number": [differs({ a: "712\n", b: "948\n", run: "RUN echo $$ > /x" })],
  "a part of the time": [differs({ a: "12\n", b: "13\n", run: "RUN python3 -c 'strftime' > /x" })],
  "a listing on another day": [
    differs({
      a: "-rw-r--r-- 1 root root 0 Nov 21 13:02 x\n",
      b: "-rw-r--r-- 1 root root 0 Nov 21  2026 x\n",
      run: "RUN ls -l /srv > /x",
    }),
  ],
  "a file that only one build has": [alone("srv/a", "added"), alone("opt/b", "removed")],
  "a file of another size": [
    { ...differs({ a: "", b: "" }), clue: sized(differs({ a: "", b: "" }), [10, 12]) },
  ],
  "something that was not looked into": [{ path: "srv/a", kind: "content", evidence: [] }],
  "what is made from a file that differs": [
    { ...differs({ path: "srv/sums", a: "one", b: "two" }), carries: { path: "srv/app" } },
    differs({ path: "srv/app", a: "13:02:07\n", b: "13:02:09\n", run: "RUN ./build" }),
  ],
};

function textOf(name: string, lines: readonly (string | undefined)[]): string {
  const written = lines.filter((line) => line !== undefined).join("\n");
  return `${name}\n${written.replace(/^/gm, "  ")}\n`;
}

function traceText(changes: Partial<Trace>, isProgram = false): string {
  const { explanation, fix } = traceDifference({ trace: { ...trace, ...changes }, isProgram });
  return textOf(Object.values(changes).join(", "), [explanation, fix]);
}

function writers(all: Readonly<Record<string, unknown>>): readonly string[] {
  const named = Object.entries(all).flatMap(([name, one]) =>
    [one].flat().map((writer) => [name, writer as FixWriter] as const),
  );
  return named.map(([name, { advice, general }]) => textOf(name, [advice, general]));
}

function sized({ clue }: AttributedDifference, sizes: Clue["sizes"]): Clue {
  if (clue === undefined) throw new Error("the difference has no clue");
  return { ...clue, sizes };
}

describe("what is said (`npx vitest --project unit --update` writes it)", () => {
  it("about files that are known by their paths", async () => {
    const texts = conventions.map((row) =>
      textOf(row.path.source, [`This is ${row.what}.`, writeFix("", [], fixFor(row)).fix]),
    );
    await expect(onBothSurfaces(texts.join("\n"))).toMatchFileSnapshot("texts/by-path.txt");
  });

  it("about what the variations make differ", async () => {
    const texts = Object.entries(variationSigns).map(([name, { where, fixes }]) =>
      textOf(name, [
        `In the second build ${where}.`,
        ...fixes.map((writer) => writeFix("", [], writer).fix),
      ]),
    );
    await expect(onBothSurfaces(texts.join("\n"))).toMatchFileSnapshot("texts/by-variation.txt");
  });

  it("about traces of the build", async () => {
    const texts = [
      ...traceKinds.map((kind) => traceText({ kind })),
      traceText({ path: "srv/program" }, true),
      ...Object.entries(formats).map(([path, format]) => traceText({ path, format })),
    ];
    const { explanation, fix } = dayDifference({ path: "srv/app", kind: "content", evidence: [] });
    const day = textOf("another day", [explanation, fix]);
    await expect([...texts, day].join("\n")).toMatchFileSnapshot("texts/traces.txt");
  });

  it("about what no case of a cause shows", async () => {
    const texts = Object.entries(others).map(([name, differences]) =>
      textOf(
        name,
        diagnose(differences, twins).flatMap(({ explanation, fix }) => [explanation, fix]),
      ),
    );
    await expect(onBothSurfaces(texts.join("\n"))).toMatchFileSnapshot("texts/others.txt");
  });

  it("as fixes of each tool", async () => {
    const all = [archives, compilers, gzip, orders, times].flatMap((fixes) => writers(fixes));
    await expect(all.join("\n")).toMatchFileSnapshot("texts/fixes.txt");
  });
});
