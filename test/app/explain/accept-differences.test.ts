import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptDifferences } from "../../../src/app/explain/accept-differences.ts";
import { causeIds } from "../../../src/domain/findings/cause.ts";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import type { Exception } from "../../../src/domain/findings/exception.ts";

const log: Exception = {
  path: "var/log/app/*.log",
  cause: "clock",
  reason: "the installer logs its time",
  owner: "Ada",
  expires: "2027-01-31",
  line: 2,
};

function difference(path: string, cause: Difference["cause"] = "clock"): Difference {
  return { path, kind: "content", evidence: [], cause };
}

interface More {
  readonly omitted?: number;
  /** The paths of open differences that only carry accepted ones onward. */
  readonly carried?: readonly string[];
}

async function judged(
  listed: readonly Difference[],
  exceptions: readonly Exception[],
  { omitted = 0, carried = [] }: More = {},
) {
  const warnings: string[] = [];
  const silent = () => undefined;
  const left = await acceptDifferences({
    exceptions: { file: "exceptions.yaml", exceptions },
    differences: { listed, omitted, layers: [] },
    reporter: {
      info: silent,
      warn: (text) => warnings.push(text),
      progress: silent,
      openLog: () => ({ line: silent, close: silent }),
      annotate: silent,
    },
    carriedAlong: (open) =>
      Promise.resolve(new Set(open.filter(({ path }) => carried.includes(path)))),
  });
  return { left, warnings };
}

describe("accepted differences", () => {
  it("let the image pass with a warning and a label that tells what was accepted until when", async () => {
    const { left, warnings } = await judged([difference("var/log/app/a.log")], [log]);
    expect(left.open).toEqual([]);
    expect(left.labels).toEqual([
      {
        name: "dev.twofold.exceptions",
        value: '[{"path":"var/log/app/*.log","cause":"clock","expires":"2027-01-31"}]',
      },
    ]);
    expect(warnings).toEqual([
      "The two builds differ, but exceptions.yaml accepts every difference, the first until 2027-01-31.",
    ]);
  });

  it("do not let pass what differs beside them", async () => {
    const other = difference("etc/machine-id", "random");
    const { left } = await judged([difference("var/log/app/a.log"), other], [log]);
    expect(left).toEqual({
      open: [other],
      labels: [],
      accepted: [{ exception: log, paths: ["var/log/app/a.log"] }],
    });
  });

  it("bring along what only carries them onward, and nothing that carries what is open", async () => {
    const own = difference("var/log/app/a.log");
    const sums: Difference = { ...difference("SUMS"), carries: { path: own.path } };
    const other = difference("r", "random");
    const more: Difference = { ...difference("MORE", "random"), carries: { path: other.path } };
    const carried = [sums.path, more.path];
    const { left } = await judged([own, sums], [log], { carried });
    expect(left.open).toEqual([]);
    expect(left.labels).toHaveLength(1);
    expect(left.accepted).toEqual([{ exception: log, paths: [own.path], carried: [sums.path] }]);
    const beside = await judged([own, sums, other, more], [log], { carried });
    expect(beside.left.open).toEqual([other, more]);
  });

  it("do not let pass what was counted and not looked at", async () => {
    const { left } = await judged([difference("var/log/app/a.log")], [log], { omitted: 1 });
    expect(left.labels).toEqual([]);
  });

  it("that cover nothing are an error, also when the builds are equal", async () => {
    expect((await judged([], [log])).left.failure?.message).toContain(
      "exceptions.yaml:2: it is not used",
    );
    const unused = { ...log, path: "opt/vendor/x", line: 9 };
    const { left } = await judged([difference("var/log/app/a.log")], [log, unused]);
    expect(left.failure?.message).toContain("exceptions.yaml:9: it is not used");
    expect(left.labels).toEqual([]);
  });

  it("are each open or accepted, never both, whatever the exceptions say", async () => {
    const path = fc.constantFrom("var/log/app/a.log", "a", "b/c", "b/c//d");
    const cause = fc.constantFrom(...causeIds);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(path, cause), { minLength: 1 }),
        fc.array(fc.tuple(path, cause)),
        async (found, rules) => {
          const differences = found.map(([where, why]) => difference(where, why));
          const exceptions = rules.map(([where, why]) => ({ ...log, path: where, cause: why }));
          const { open, accepted, labels } = (await judged(differences, exceptions)).left;
          const isAccepted = (one: Difference): boolean =>
            accepted.some(
              ({ exception, paths }) => exception.cause === one.cause && paths.includes(one.path),
            );
          expect(differences.filter((one) => !isAccepted(one))).toEqual(open);
          expect(labels.length > 0 && open.length > 0).toBe(false);
        },
      ),
    );
  });
});
