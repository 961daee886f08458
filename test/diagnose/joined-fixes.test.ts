import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnose/diagnose.ts";
import { joinedFixes } from "../../src/diagnose/joined-fixes.ts";
import { differs, headersDiffer, startedAt } from "../support/clues.ts";

const run = "RUN tar cf /x.tar d && date > /etc/built";

const time = differs({
  path: "etc/built",
  a: "2026-11-21 13:02:11",
  b: "2026-11-21 13:02:12",
  run,
});
const member = headersDiffer({
  path: "x.tar//d/a",
  a: { mtime: startedAt },
  b: { mtime: startedAt + 1 },
  inside: ["tar"],
  run,
});
const mode = headersDiffer({ path: "x.tar", a: { mode: 0o644 }, b: { mode: 0o664 }, run });

const joined =
  "RUN umask 022 && tar cf /x.tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner d && date -u -d @${SOURCE_DATE_EPOCH:-0} > /etc/built";

function fixes(...differences: Parameters<typeof diagnose>[0]) {
  return joinedFixes(diagnose(differences, undefined)).map(({ fix = "" }) => fix.split("\n"));
}

describe("the fixes of one instruction", () => {
  it("show one line with all of them, each with its own advice", () => {
    const all = fixes(time, member, mode);
    expect(all.map(([, line]) => line)).toEqual([joined, joined, joined]);
    expect(new Set(all.map(([advice]) => advice)).size).toBe(3);
  });

  it("insert the same text once", () => {
    const [first, second] = fixes(member, { ...member, path: "x.tar//d/b" });
    expect(first).toEqual(second);
    expect(first?.[1]?.match(/--sort=name/g)).toHaveLength(1);
  });

  it("stay apart from those of another instruction, and from advice without a line", () => {
    const other = differs({ path: "a", a: "red", b: "blue", run });
    const elsewhere = { ...mode, instruction: { file: "Containerfile", line: 9, text: run } };
    const [first, second, third] = fixes(time, other, elsewhere);
    expect(first?.[1]).not.toContain("umask");
    expect(second).toHaveLength(1);
    expect(third?.[1]).not.toContain("SOURCE_DATE_EPOCH");
  });

  it("keep commands before the assignments of the command behind them", () => {
    const line = { path: "y", run: "RUN stat /x > /y" };
    const moments = ["1970-01-01 00:00:00 +0000\n", "1970-01-01 14:00:00 +1400\n"] as const;
    const zone = differs({ ...line, a: moments[0], b: moments[1] });
    const [first] = fixes(zone, headersDiffer({ ...line, a: { mode: 0o644 }, b: { mode: 0o664 } }));
    expect(first?.[1]).toBe("RUN umask 022 && TZ=UTC stat /x > /y");
  });
});
