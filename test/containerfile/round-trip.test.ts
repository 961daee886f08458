import {
  Copy,
  DockerfileParser,
  From,
  Onbuild,
  type Instruction as TheirInstruction,
} from "dockerfile-ast";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instruction, Trigger, Word } from "../../src/containerfile/model.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { allInstructions, texts } from "./containerfiles.ts";

/** All of an instruction but where it is. */
function content(instruction: Instruction) {
  const words = (list: readonly Word[]) => list.map(({ text }) => text);
  const parts = ({ keyword, flags, argument, words: own }: Trigger) => ({
    keyword,
    flags: flags.map(({ name, value }) => [name, value.text]),
    argument,
    words: words(own),
  });
  const { text, line, endLine, heredocs, trigger } = instruction;
  const lines = endLine - line;
  return { ...parts(instruction), text, lines, heredocs, trigger: trigger && parts(trigger) };
}

/** Image, stage name and origin that an instruction names, and what ONBUILD holds. */
function namesIn({ keyword, words, flags, trigger }: Instruction) {
  const from = (list: Trigger["flags"]) => list.find(({ name }) => name === "from")?.value.text;
  if (keyword === "FROM") return [words[0]?.text, words[2]?.text];
  if (trigger !== undefined) return [trigger.keyword, from(trigger.flags)];
  return keyword === "COPY" ? [from(flags)] : [];
}

function theirNamesIn(instruction: TheirInstruction) {
  if (instruction instanceof From) {
    return [instruction.getImage() ?? undefined, instruction.getBuildStage() ?? undefined];
  }
  if (instruction instanceof Onbuild) {
    const trigger = instruction.getTriggerInstruction();
    const from = trigger instanceof Copy ? fromOf(trigger) : undefined;
    return [trigger?.getKeyword(), from];
  }
  return instruction instanceof Copy ? [fromOf(instruction)] : [];
}

function fromOf(copy: Copy) {
  return copy
    .getFlags()
    .find((flag) => flag.getName() === "from")
    ?.getValue();
}

describe("any Containerfile", () => {
  test("has each instruction's keyword at the start of its lines", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.replace("\uFEFF", "").split("\n");
        for (const each of allInstructions(parseContainerfile({ text, file: "f" }))) {
          const slice = lines
            .slice(each.line - 1, each.endLine)
            .join("\n")
            .trimStart();
          expect(slice.toUpperCase().startsWith(each.keyword)).toBe(true);
          for (const { start, end, text: word } of each.words) {
            expect(text.slice(start, end).replace(/\\[ \t]*\r?\n/, "")).toBe(word);
          }
        }
      }),
    );
  });

  test("is made of its instructions' lines, and between them of blank lines and comments alone", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.replace("\uFEFF", "").split("\n");
        let next = 1;
        for (const each of allInstructions(parseContainerfile({ text, file: "f" }))) {
          const between = lines.slice(next - 1, each.line - 1);
          expect(between.filter((line) => !/^\s*(?:#[^\n]*)?$/.test(line))).toEqual([]);
          expect(each.line).toBeGreaterThanOrEqual(next);
          expect(each.endLine).toBeGreaterThanOrEqual(each.line);
          next = each.endLine + 1;
        }
        expect(lines.slice(next - 1).filter((line) => !/^\s*(?:#[^\n]*)?$/.test(line))).toEqual([]);
      }),
    );
  });

  test("gives each instruction again from its own lines alone", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.replace("\uFEFF", "").split("\n");
        for (const each of allInstructions(parseContainerfile({ text, file: "f" }))) {
          const own = lines.slice(each.line - 1, each.endLine).join("\n");
          const above = each.keyword === "FROM" ? "" : "FROM x\n";
          const again = parseContainerfile({ text: `${above}${own}`, file: "f" });
          const [stage] = again.stages;
          const found = each.keyword === "FROM" ? stage?.from : stage?.instructions[0];
          expect(found && content(found)).toEqual(content(each));
        }
      }),
    );
  });

  test("has the instructions that dockerfile-ast finds, at the same lines, with the same names in them", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const ours = allInstructions(parseContainerfile({ text, file: "f" }));
        const theirs = DockerfileParser.parse(text.replace("\uFEFF", "")).getInstructions();
        const found = theirs.map((each) => {
          const { start, end } = each.getRange();
          return [each.getKeyword(), start.line + 1, end.line + 1, ...theirNamesIn(each)];
        });
        expect(
          ours.map((each) => [each.keyword, each.line, each.endLine, ...namesIn(each)]),
        ).toEqual(found);
      }),
    );
  });
});
