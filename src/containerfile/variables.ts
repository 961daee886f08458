import { withScopes } from "./args.ts";
import type { BaseQuestion } from "./bases.ts";
import { stageChain } from "./chain.ts";
import { expandWord, type Lookup } from "./expand.ts";
import type { Instruction, Stage } from "./model.ts";
import { nameOf, namesOf } from "./origins.ts";

/** An instruction, and the variables that its own words can use. */
export interface InScope {
  readonly stage: Stage;
  readonly instruction: Instruction;
  /** Holds until the next instruction is asked for. */
  readonly lookup: Lookup;
}

/**
 * The instructions of a stage and of those it stands on, from the bottom up, with the variables of ADD, COPY,
 * USER and their like: ENV, which the stages above inherit, and where it has none ARG, which they do not. What
 * the outside image's ENV brings is not known here.
 * @throws Failure `usage` for a FROM that its ARGs leave without meaning
 */
export function* withVariables(question: BaseQuestion, stage: Stage): Generator<InScope> {
  const { outer } = namesOf(question.containerfile, question);
  const environment = new Map<string, string>();
  for (const each of stageChain({ ...question, target: nameOf(stage) })) {
    const scopes = withScopes(each.instructions, { outer, values: question });
    for (const { instruction, scope } of scopes) {
      const lookup = (name: string) => environment.get(name) ?? scope.get(name);
      yield { stage: each, instruction, lookup };
      if (instruction.keyword !== "ENV") continue;
      // All of one ENV see what was there before it.
      const set = [...assignmentsOf(instruction)].map(([name, value]) => {
        const { text, problem } = expandWord(value, lookup);
        return [name, problem === undefined ? text : undefined] as const;
      });
      for (const [name, value] of set) {
        if (value !== undefined) environment.set(name, value);
      }
    }
  }
}

/** `ENV A=1 B=2`, or `ENV A the rest of the line`. */
function* assignmentsOf({ words, argument }: Instruction): Generator<readonly [string, string]> {
  const [first] = words;
  if (first !== undefined && !first.text.includes("=")) {
    yield [first.text, argument.slice(first.text.length).trim()];
    return;
  }
  for (const { text } of words) {
    const equals = text.indexOf("=");
    if (equals > 0) yield [text.slice(0, equals), text.slice(equals + 1)];
  }
}
