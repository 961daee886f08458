import { withScopes } from "./args.ts";
import { neededStages, type Scope } from "./bases.ts";
import { expandWord, type Lookup } from "./expand.ts";
import type { Instruction, Stage } from "./model.ts";
import { namesOf, originOfBase } from "./origins.ts";

/** An instruction, and the variables that its words can use. */
export interface InScope {
  readonly stage: Stage;
  readonly instruction: Instruction;
  /** Valid until the next instruction is requested. */
  readonly lookup: Lookup;
  /** The variables of `--from` and `from=`: ARGs only. Valid as long as `lookup`. */
  readonly argument: Lookup;
}

/**
 * Yields the instructions of the stages that the target needs, in the order of the file, with the
 * variables of ADD, COPY, RUN, USER and similar instructions: ENV, inherited from the stages below,
 * or else ARG, which is not inherited. The ENV of an outside image is unknown here.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
export function* withVariables(scope: Scope): Generator<InScope> {
  const names = namesOf(scope.containerfile, scope);
  const environments = new Map<Stage, ReadonlyMap<string, string>>();
  for (const stage of neededStages(scope)) {
    const below = originOfBase(names, stage)?.stage;
    const environment = new Map(below === undefined ? [] : environments.get(below));
    environments.set(stage, environment);
    const scopes = withScopes(stage.instructions, { outer: names.outer, values: scope });
    for (const { instruction, scope } of scopes) {
      const lookup = (name: string) => environment.get(name) ?? scope.get(name);
      yield { stage, instruction, lookup, argument: (name) => scope.get(name) };
      if (instruction.keyword !== "ENV") continue;
      // All pairs of an ENV see the values from before it.
      for (const [name, value] of environmentOf(instruction, lookup)) environment.set(name, value);
    }
  }
}

function environmentOf(instruction: Instruction, lookup: Lookup): readonly [string, string][] {
  return assignmentsOf(instruction).flatMap(([name, written]): [string, string][] => {
    const { text, problem } = expandWord(written, lookup);
    return problem === undefined ? [[name, text]] : [];
  });
}

/** Reads `ENV A=1 B=2`, or `ENV A the rest of the line`. */
function assignmentsOf({ words, argument }: Instruction): readonly [string, string][] {
  const [first] = words;
  if (first === undefined) return [];
  if (!first.text.includes("=")) {
    return [[first.text, argument.slice(first.text.length).trim()]];
  }
  return words.flatMap(({ text }): [string, string][] => {
    const equals = text.indexOf("=");
    return equals > 0 ? [[text.slice(0, equals), text.slice(equals + 1)]] : [];
  });
}
