import { Failure } from "../domain/text/failure.ts";
import type { Scope } from "./bases.ts";
import { stageChain } from "./chain.ts";
import { expandWord, type Lookup } from "./expand.ts";
import type { Instruction } from "./model.ts";
import { parseContainerfile } from "./parse.ts";
import { withVariables } from "./variables.ts";

/** A label that an instruction sets. */
interface LabelUse {
  readonly name: string;
  /** 1-based line of the instruction. */
  readonly line: number;
}

/**
 * Returns the labels that the target's image gets from LABEL instructions, its own and those of the
 * stages below.
 * @throws Failure `usage`, as `withVariables`
 */
export function labelsOf(scope: Scope): readonly LabelUse[] {
  const chain = stageChain(scope);
  const found: LabelUse[] = [];
  for (const { stage, instruction, lookup } of withVariables(scope)) {
    if (instruction.keyword !== "LABEL" || !chain.includes(stage)) continue;
    const { line } = instruction;
    found.push(...namesIn(instruction, lookup).map((name) => ({ name, line })));
  }
  return found;
}

/**
 * Returns the labels that an image's triggers (ONBUILD) set in images built on it. Triggers that
 * cannot be read set none.
 */
export function labelsOfTriggers(triggers: readonly string[]): readonly string[] {
  return triggers.flatMap((trigger) => {
    try {
      const text = `FROM scratch\n${trigger}\n`;
      const [stage] = parseContainerfile({ text, file: "ONBUILD" }).stages;
      const labels = stage?.instructions.filter(({ keyword }) => keyword === "LABEL") ?? [];
      return labels.flatMap((label) => namesIn(label, () => undefined));
    } catch (error) {
      if (error instanceof Failure) return [];
      throw error;
    }
  });
}

/** Reads `LABEL a=1 "b"=2`, or the older `LABEL a the rest of the line`. */
function namesIn({ words }: Instruction, lookup: Lookup): readonly string[] {
  const [first] = words;
  if (first === undefined) return [];
  const written = words.map(({ text }) => ({ text, name: nameIn(text) }));
  const isOlder = written[0]?.name === undefined;
  const names = isOlder ? [first.text] : written.flatMap(({ name }) => name ?? []);
  return names.flatMap((name) => {
    const { text, problem } = expandWord(name, lookup);
    return problem === undefined ? [text] : [];
  });
}

/** Returns the text before the first `=` outside of quotes; undefined if there is none. */
function nameIn(word: string): string | undefined {
  return /^((?:[^="'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+)=/s.exec(word)?.[1];
}
