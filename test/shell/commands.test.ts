import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { commandsOf } from "../../src/shell/commands.ts";
import { runsOf } from "../../src/shell/runs.ts";

function read(script: string, variables: Readonly<Record<string, string>> = {}) {
  return commandsOf(script, (name) => variables[name]);
}

/** Commands as `name word word`. */
function plain(script: string, variables?: Readonly<Record<string, string>>) {
  return read(script, variables).map(({ name, words }) => [name, ...words].join(" "));
}

describe("the commands of a script", () => {
  it.each([
    ["a && b || c; d | e & f\ng", ["a", "b", "c", "d", "e", "f", "g"]],
    ["if a; then b; elif c; then d; else e; fi", ["a", "b", "c", "d", "e"]],
    ["for x in 1 2; do a; done; while b; do c; done", ["a", "b", "c"]],
    ["case $x in a) b ;; *) c ;; esac", ["b", "c"]],
    ["(a; b) && { c; } && ! d", ["a", "b", "c", "d"]],
    ["f() { a; }; f", ["a", "f"]],
    ["a \"b c\" 'd e' f\\ g", ["a b c d e f g"]],
    ["A=1 B='2 3' a b", ["a b"]],
    ["a >/out 2>&1 <in", ["a"]],
    ["a # b", ["a"]],
    ['a "$(b)" `c`', ["b", "c", "a $(b) `c`"]],
    ["sudo -E -u app env X=1 nice -n 5 a b", ["a b"]],
    ["timeout --signal=KILL 5 a; exec a; xargs -n 1 a", ["a", "a", "a"]],
    ["/usr/bin/a ./b", ["a ./b"]],
    ["sh -ec 'a; b'", ["sh -ec a; b", "a", "b"]],
    ["eval 'a b'", ["eval a b", "a b"]],
    ["su app -c 'a'", ["su app -c a", "a"]],
    ["bash <<E\na\nE", ["bash", "a"]],
    ["cat <<E\na\nE", ["cat"]],
    ["cat <<E\n$(a)\nE", ["a", "cat"]],
  ])("%j are %j", (script, commands) => {
    expect(plain(script)).toEqual(commands);
  });

  it("have the variables that are known, split into words outside of quotes", () => {
    expect(plain('B="x  y"; a $A "$B" $B ${C} $D', { A: "1 2", C: "c" })).toEqual([
      "a 1 2 x  y x y c $D",
    ]);
    expect(read('a "$A"', { A: "1 2" })[0]?.words).toEqual(["1 2"]);
    expect(read("a '$A'", { A: "1 2" })[0]?.words).toEqual(["$A"]);
  });

  it("know what comes through their pipe and what stands among their words", () => {
    const commands = read('a | b | (c; d); e "$(f)" <(g); h <<<"$(i)"');
    const outline = commands.map(({ name, piped, inserted }) => [
      name,
      piped.map((each) => each.name).join(" "),
      inserted.map((each) => each.name).join(" "),
    ]);
    expect(outline).toEqual([
      ["a", "", ""],
      ["b", "a", ""],
      ["c", "a b", ""],
      ["d", "a b", ""],
      ["f", "", ""],
      ["g", "", ""],
      ["e", "", "f g"],
      ["i", "", ""],
      ["h", "i", "i"],
    ]);
  });

  it("know where their output goes", () => {
    expect(read("a >x; b 2>y; c >>z; d").map(({ writesTo }) => writesTo)).toEqual([
      "x",
      undefined,
      "z",
      undefined,
    ]);
  });
});

const pieces = fc.constantFrom(
  ..."a|curl|sh|-c|$(|`|\"|'|<(|)|(|{|}|${|:-|[[|]]|$((|))|<<E|E|<<<|\n|;|&&|\\|#|if|then|fi|case|esac|in|do|done|for|while|!|=|A=|$A|eval|\0|\ud800"
    .split("|")
    .concat("|", "||"),
);

describe("any text", () => {
  it("has commands whose places are in it, in whatever shape it is", () => {
    const script = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.oneof(script, fc.string()), (text) => {
        for (const { position, text: written } of read(text, { A: "$A$A" })) {
          expect(position).toBeLessThanOrEqual(text.length);
          expect(written.length).toBeLessThanOrEqual(text.length + 1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "$(",
    '"$(',
    "<(",
    "(",
    "{ ",
    "${a:-",
    "a|",
    "a && ",
    "`",
    "if ",
    "f() { ",
    "sh -c '",
    "eval ",
  ])("of many %j is read to an end", (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    expect(read(text).length).toBeLessThanOrEqual(text.length);
  });

  it("grows no variable without end", () => {
    const doubling = Array.from({ length: 40 }, (_, at) => `A${at + 1}=$A${at}$A${at}`).join("; ");
    const [command] = read(`A0=xx; ${doubling}; a $A40`);
    expect(command?.words.join("").length).toBeLessThan(10_000);
  });
});

describe("the commands of RUN", () => {
  function lines(text: string) {
    const containerfile = parseContainerfile({ text, file: "Containerfile" });
    return runsOf({ scope: { containerfile, buildArgs: [] } }).flatMap(({ commands, lineOf }) =>
      commands.map((command) => `${lineOf(command)} ${command.name}`),
    );
  }

  it("stand at their lines, also where lines go on, comments stand between, and below flags", () => {
    expect(
      lines(
        "FROM x\nRUN --mount=type=cache,target=/c \\\n  a \\\n\n  # why\n  && b; \\\n  c\nRUN d\n",
      ),
    ).toEqual(["3 a", "6 b", "7 c", "8 d"]);
  });

  it("stand at their lines in here-documents", () => {
    expect(lines("FROM x\nRUN <<EOF\na\n\nb\nEOF\nRUN a <<E && bash <<F\none\nE\nb\nF\n")).toEqual([
      "3 a",
      "5 b",
      "7 a",
      "7 bash",
      "7 b",
    ]);
  });

  it("are one command in the JSON form, whose script is read too", () => {
    expect(lines('FROM x\nRUN ["a", "b | c"]\nRUN ["/bin/sh", "-c", "d | e"]\n')).toEqual([
      "2 a",
      "3 sh",
      "3 d",
      "3 e",
    ]);
  });

  it("are none where another language is spoken", () => {
    expect(
      lines(
        'FROM x\nSHELL ["pwsh", "-c"]\nRUN a\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN b\nRUN <<E\n#!/usr/bin/env python3\nc()\nE\n',
      ),
    ).toEqual(["5 b"]);
  });
});

it.each(["case a in a) ", "(", "$(", "if true; then ", "{ ", 'echo "$(', "${a:-"])(
  "is read, or not, however deep it is nested: %s",
  (level) => {
    expect(() => commandsOf(level.repeat(200_000), () => undefined)).not.toThrow();
  },
);
