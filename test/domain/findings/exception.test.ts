import { describe, expect, it } from "vitest";
import { accept, unusedException } from "../../../src/domain/findings/accepted.ts";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import { type Exception, parseExceptions } from "../../../src/domain/findings/exception.ts";
import { Failure } from "../../../src/domain/text/failure.ts";

const today = "2026-11-21";
const entry = {
  path: "var/log/app/*.log",
  cause: "clock",
  reason: "the installer of version 3 logs its time; version 4 does not",
  owner: "platform@acme.example",
  expires: "2027-01-31",
};

function parse(changes: object): readonly Exception[] {
  return parseExceptions([{ value: { ...entry, ...changes }, line: 7 }], {
    file: "exceptions.yaml",
    today,
  });
}

function complaint(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return `${error.message} ${error.fix}`;
    throw error;
  }
  return "no complaint";
}

function difference(path: string, cause: Difference["cause"] = "clock"): Difference {
  return { path, kind: "content", evidence: [], cause };
}

describe("an entry of the exceptions file", () => {
  it("names path, cause, reason, owner and its last day", () => {
    expect(parse({})).toEqual([{ ...entry, line: 7 }]);
  });

  it("holds on its last day, and not a day longer", () => {
    expect(parse({ expires: today })).toHaveLength(1);
    expect(complaint(() => parse({ expires: "2026-11-20" }))).toContain(
      "exceptions.yaml:7: it expired on 2026-11-20",
    );
  });

  it.each([
    ["a reason left empty, as in a draft", { reason: "" }, "`reason` is empty"],
    ["a reason of blanks", { reason: "  " }, "`reason` is"],
    ["no owner", { owner: undefined }, "`owner` is empty"],
    ["a misspelt cause", { cause: "clok" }, "`clok` is not a cause"],
    ["an unknown name", { until: "2027-01-01" }, "`until` is not known"],
    ["a day that is none", { expires: "2027-02-30" }, "`2027-02-30` is not a day"],
    ["a day far away", { expires: "2099-01-01" }, "more than a year away"],
    ["an absolute path", { path: "/var/log/x" }, "not a path in the image"],
    ["a path that leads out", { path: "var/../etc/shadow" }, "not a path in the image"],
    ["everything", { path: "**" }, "too wide"],
    ["any file of a name anywhere", { path: "**/*.pyc" }, "too wide"],
    ["a whole top folder", { path: "usr/**" }, "covers all of `usr`"],
    ["an unknown cause at many paths", { cause: "unknown" }, "too wide for the cause `unknown`"],
  ])("is refused with %s", (_, changes, said) => {
    expect(complaint(() => parse(changes))).toContain(said);
  });
});

describe("a path with a wildcard's character of its own", () => {
  it("is narrow where the character is escaped, as in a draft, and matches just that path", () => {
    const exceptions = parse({ path: "history\\[2\\].created_by", cause: "unknown" });
    const found = difference("history[2].created_by", "unknown");
    expect(accept([found, difference("history2.created_by", "unknown")], exceptions).open).toEqual([
      difference("history2.created_by", "unknown"),
    ]);
  });
});

describe("exceptions", () => {
  const [exception] = parse({});
  const exceptions = exception === undefined ? [] : [exception];

  it("cover what differs at their path by their cause", () => {
    const found = accept(
      [difference("var/log/app/a.log"), difference("var/log/app/b.log")],
      exceptions,
    );
    expect(found.open).toEqual([]);
    expect(found.accepted).toEqual([
      { exception, paths: ["var/log/app/a.log", "var/log/app/b.log"] },
    ]);
  });

  it("cover neither another cause nor another folder nor a file inside an archive", () => {
    const differences = [
      difference("var/log/app/a.log", "random"),
      difference("var/log/app/deep/a.log"),
      difference("var/log/app/a.log//member"),
    ];
    expect(accept(differences, exceptions).open).toEqual(differences);
  });

  it("that cover nothing are an error that says where they are", () => {
    const { accepted } = accept([], exceptions);
    expect(unusedException(accepted, "exceptions.yaml")?.message).toContain(
      "exceptions.yaml:7: it is not used",
    );
  });
});
