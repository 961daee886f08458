import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { allInstructions, containerfile, failureOf, noise } from "./containerfiles.ts";

/** `[keyword, first line, last line, text]` of every instruction. */
function outline(...lines: readonly string[]) {
  return allInstructions(containerfile(...lines)).map((each) => [
    each.keyword,
    each.line,
    each.endLine,
    each.text,
  ]);
}

describe("a Containerfile", () => {
  test("has stages with names, bases and instructions", () => {
    const { args, stages } = containerfile(
      "ARG RELEASE=12",
      "from --platform=$BUILDPLATFORM debian:$RELEASE as build",
      "RUN make",
      "FROM scratch",
      "COPY --from=build /a /b",
      "USER 1",
    );
    expect(args.map(({ text }) => text)).toEqual(["ARG RELEASE=12"]);
    expect(
      stages.map(({ index, name, base, instructions }) => [
        index,
        name,
        base.text,
        instructions.map(({ keyword }) => keyword),
      ]),
    ).toEqual([
      [0, "build", "debian:$RELEASE", ["RUN"]],
      [1, undefined, "scratch", ["COPY", "USER"]],
    ]);
  });

  test("joins lines as buildah prints them, without comments and empty lines", () => {
    expect(
      outline("FROM a", "RUN echo \\", "  # comment", "  one \\", "", "  two $V", "RUN next"),
    ).toEqual([
      ["FROM", 1, 1, "FROM a"],
      ["RUN", 2, 6, "RUN echo   one   two $V"],
      ["RUN", 7, 7, "RUN next"],
    ]);
  });

  test("ends an instruction that the end of the file continues", () => {
    expect(outline("FROM a", "RUN b \\", "", "# c")).toEqual([
      ["FROM", 1, 1, "FROM a"],
      ["RUN", 2, 2, "RUN b"],
    ]);
  });

  test("keeps here-documents out of the instructions", () => {
    const file = containerfile(
      "FROM a",
      "RUN <<EOF cat <<-'B C' > /x",
      "FROM no",
      "EOF",
      "\ttabs",
      "\tB C",
      "COPY <<A /a",
      "A",
      "USER 1",
    );
    expect(allInstructions(file).map(({ line, endLine }) => [line, endLine])).toEqual([
      [1, 1],
      [2, 6],
      [7, 8],
      [9, 9],
    ]);
    expect(file.stages[0]?.instructions[0]?.heredocs).toEqual(["FROM no\n", "\ttabs\n"]);
  });

  test.each([
    "RUN cat <<< EOF",
    "RUN echo $((1<<3))",
    'RUN echo "<<EOF"',
    "RUN cat<<EOF",
    "ENV A=<<EOF",
    'RUN ["cat", "<<EOF"]',
  ])("has no here-document after %s", (line) => {
    expect(outline("FROM a", line, "USER 1")).toHaveLength(3);
  });

  test("takes the escape character from its first line, and only from there", () => {
    expect(outline("# escape=`", "FROM a", "RUN a `", "  b", "RUN c:\\", "USER 1")).toHaveLength(4);
    expect(outline("# syntax=x", "# escape=`", "FROM a", "RUN echo `", "USER 1")).toHaveLength(3);
  });

  test("may have a byte order mark and lines that end as on Windows", () => {
    const text = "\uFEFFFROM a AS b\r\nRUN one \\\r\n two\r\nRUN <<E\r\nhi\r\nE\r\nUSER 1\r\n";
    const [stage] = parseContainerfile({ text, file: "Containerfile" }).stages;
    expect(stage?.name).toBe("b");
    expect(stage?.instructions.map(({ text: joined, endLine }) => [joined, endLine])).toEqual([
      ["RUN one  two", 3],
      ["RUN <<E", 6],
      ["USER 1", 7],
    ]);
  });

  test("has what ONBUILD holds as an instruction of its own, with places", () => {
    const file = containerfile(
      "FROM a",
      "ONBUILD copy --from=b:1 \\",
      "  /x /y",
      'ONBUILD RUN ["cat", "<<E"]',
      "ONBUILD RUN <<E",
      "ONBUILD nothing",
      "E",
      "ONBUILD UNKNOWN x",
    );
    const triggers = (file.stages[0]?.instructions ?? []).map(({ trigger, heredocs, line }) => [
      line,
      trigger?.keyword,
      trigger?.flags.map(({ name, value }) => `${name}=${value.text}`),
      trigger?.argument,
      heredocs,
    ]);
    expect(triggers).toEqual([
      [2, "COPY", ["from=b:1"], "/x /y", []],
      [4, "RUN", [], '["cat", "<<E"]', []],
      [5, "RUN", [], "<<E", ["ONBUILD nothing\n"]],
      [8, "UNKNOWN", [], "x", []],
    ]);
    const value = file.stages[0]?.instructions[0]?.trigger?.flags[0]?.value;
    expect(file.text.slice(value?.start, value?.end)).toBe("b:1");
  });

  test("has flags with places, also where a line goes on", () => {
    const file = containerfile(
      "FROM a",
      "RUN --network=none \\",
      "  --mount=from=x,target=/x -- --y",
    );
    const [run] = file.stages[0]?.instructions ?? [];
    expect(run?.flags.map(({ name, value }) => [name, value.text])).toEqual([
      ["network", "none"],
      ["mount", "from=x,target=/x"],
    ]);
    for (const { value } of run?.flags ?? []) {
      expect(file.text.slice(value.start, value.end)).toBe(value.text);
    }
    expect(run?.argument).toBe("--y");
  });
});

describe("a text that is no Containerfile", () => {
  test.each([
    ["", 1, /has no instructions/],
    ["# only\n\n", 1, /has no instructions/],
    ["\nARG A\n", 2, /has no FROM/],
    ["ARG A\nRUN x\nFROM a\n", 2, /`RUN` comes before/],
    ["FROM a\n\nRNU x\n", 3, /"RNU" is not an instruction/],
    ["FROM a\nRUN x\n  && y\n", 3, /"&&" is not an instruction/],
    ["FROM\n", 1, /must name exactly one image/],
    ["FROM a b\n", 1, /must name exactly one image/],
    ["FROM a AS b c\n", 1, /must name exactly one image/],
    ["FROM a AS b\nFROM c\nFROM d as b\n", 3, /stage at line 1 is called "b" too/],
    ["FROM a\nRUN <<EOF\nx\n", 2, /here-document is not closed/],
    ["# escape=x\nFROM a\n", 1, /escape character/],
    ["FROM a\nONBUILD\n", 2, /ONBUILD has no instruction after it/],
    ["FROM a\nonbuild \\\n from b\n", 2, /ONBUILD cannot be followed by FROM/],
    ["FROM a\nONBUILD ONBUILD RUN x\n", 2, /ONBUILD cannot be followed by ONBUILD/],
    ["FROM a\n".repeat(10_001), 10_001, /more than 10000 instructions/],
    ["#".repeat(1024 * 1024 + 1), 1, /larger than 1 MiB/],
  ])("is refused: %.40j", (text, line, wrong) => {
    const failure = failureOf(() => parseContainerfile({ text, file: "a/Containerfile" }));
    expect(failure.message).toMatch(wrong);
    expect(failure).toMatchObject({ code: "usage", place: { file: "a/Containerfile", line } });
    expect(failure.fix).not.toBe("");
  });

  test("is one that buildah would run through a preprocessor", () => {
    const failure = failureOf(() => parseContainerfile({ text: "FROM a\n", file: "x.in" }));
    expect(failure.message).toMatch(/preprocessor/);
  });

  test.each([
    "\\\n",
    "a",
    " ",
    "#\n",
    '"',
    "--a ",
    "<<A ",
    "FROM a\n",
    "ENV \\ \t",
    "RUN <<A\nA\n",
    "$",
    "${a:-",
  ])("is read to an end when it is as large as allowed and all %j", (unit) => {
    const text = `FROM a\nRUN ${unit.repeat((1024 * 1024 - 16) / unit.length)}`;
    let answer: unknown;
    try {
      answer = parseContainerfile({ text, file: "Containerfile" }).text;
    } catch (error) {
      answer = error;
    }
    if (answer !== text)
      expect(answer).toMatchObject({ code: "usage", place: { line: expect.any(Number) } });
  });

  test("gives one failure with a line, whatever it is", () => {
    fc.assert(
      fc.property(noise, (text) => {
        try {
          parseContainerfile({ text, file: "Containerfile" });
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
          expect(error).toMatchObject({ code: "usage", place: { line: expect.any(Number) } });
        }
      }),
      { numRuns: 2000 },
    );
  });
});
