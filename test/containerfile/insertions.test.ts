import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { instructionsOf, withInsertions } from "../../src/containerfile/insertions.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { texts } from "./containerfiles.ts";

/** Inserts text before a word of the instruction at a line, or at its end; returns the file's text. */
function insert(text: string, line: number, ...parts: readonly (readonly [string, string])[]) {
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const instruction = instructionsOf(containerfile).find((each) => each.line === line);
  if (instruction === undefined) throw new Error(`no instruction at line ${line}`);
  const insertions = parts.map(([before, inserted]) => ({
    at: before === "" ? instruction.text.length : instruction.text.indexOf(before),
    text: inserted,
  }));
  return withInsertions(containerfile, [{ instruction, insertions }])?.containerfile.text;
}

describe("text that is inserted into an instruction", () => {
  it("goes into the line that has the place, between comments and blank lines", () => {
    const text = "FROM a\nRUN one \\\n  # why\n\n  && two \\\n  && three\nRUN four\n";
    expect(insert(text, 2, ["two", "A=1 "], ["", " && five"])).toBe(
      "FROM a\nRUN one \\\n  # why\n\n  && A=1 two \\\n  && three && five\nRUN four\n",
    );
  });

  it("leaves line ends, a byte order mark and a missing last line end as they are", () => {
    const text = "\uFEFFFROM a\r\n  run one \\\r\n\ttwo\t\r\nRUN three";
    expect(insert(text, 2, ["two", "--x "], ["", " && y"])).toBe(
      "\uFEFFFROM a\r\n  run one \\\r\n\t--x two && y\t\r\nRUN three",
    );
    expect(insert(text, 4, ["", " && y"])?.endsWith("\r\nRUN three && y")).toBe(true);
  });

  it("comes before the character that continues a line, also another one", () => {
    expect(insert("FROM a\nRUN one \\", 2, ["", " && x"])).toBe("FROM a\nRUN one && x \\");
    const escaped = "# escape=`\nFROM a\nRUN one `\n  two\nRUN three\n";
    expect(insert(escaped, 3, ["two", "--x "])).toBe(escaped.replace("two", "--x two"));
  });

  it("stays out of here-documents", () => {
    const text = "FROM a\nCOPY <<EOF /x\nRUN date\nEOF\nRUN one\n";
    expect(insert(text, 2, [" <<EOF", " --chmod=0644"])).toBe(
      text.replace("COPY <<EOF", "COPY --chmod=0644 <<EOF"),
    );
  });

  it("is refused where the instruction would be another one", () => {
    expect(insert("FROM a\nRUN one\nRUN two\n", 2, ["", "\nRUN three"])).toBeUndefined();
    expect(insert("FROM a\nRUN one\nRUN two\n", 2, ["", " \\"])).toBeUndefined();
    expect(insert("FROM a\nRUN one\nRUN two\n", 2, ["", " <<EOF"])).toBeUndefined();
    expect(insert("FROM a\nRUN one\n", 2, ["RUN", "x"])).toBeUndefined();
  });
});

const pieces = fc.constantFrom(" --sort=name", "umask 022 && ", " && rm -f /x", "A=1 ", "é", "x");
const cases = texts.chain((text) => {
  const containerfile = parseContainerfile({ text, file: "f" });
  const change = fc.constantFrom(...instructionsOf(containerfile)).chain((instruction) => {
    const { keyword, text: written } = instruction;
    const at = fc.integer({ min: keyword.length, max: written.length });
    return fc.record({
      instruction: fc.constant(instruction),
      insertions: fc
        .array(fc.record({ at, text: pieces }), { minLength: 1, maxLength: 4 })
        .map((all) => all.toSorted((one, other) => one.at - other.at)),
    });
  });
  const selector = ({ instruction }: { readonly instruction: { readonly line: number } }) =>
    instruction.line;
  const changes = fc.uniqueArray(change, { selector, minLength: 1, maxLength: 3 });
  return fc.record({ containerfile: fc.constant(containerfile), changes });
});

test("insertions change only the lines of their instructions, and nothing that was there", () => {
  let placed = 0;
  fc.assert(
    fc.property(cases, ({ containerfile, changes }) => {
      const changed = withInsertions(containerfile, changes);
      if (changed === undefined) return;
      placed += 1;
      const before = containerfile.text.split("\n");
      const after = changed.containerfile.text.split("\n");
      expect(after.length).toBe(before.length);
      const isChanged = (line: number) =>
        changes.some(({ instruction }) => instruction.line <= line && line <= instruction.endLine);
      for (const [index, line] of after.entries()) {
        if (!isChanged(index + 1)) expect(line).toBe(before[index]);
      }
      const offsets = Array.from({ length: containerfile.text.length }, (_, offset) => offset);
      const now = offsets.map((offset) => changed.containerfile.text[changed.moved(offset)]);
      expect(now.join("")).toBe(containerfile.text);
    }),
    { numRuns: 150 },
  );
  expect(placed).toBeGreaterThan(20);
});
