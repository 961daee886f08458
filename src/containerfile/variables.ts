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
  /** The variables that the outside image sets, and no ENV sets anew. Valid as long as `lookup`. */
  readonly brought: Lookup;
  /** The variables of `--from` and `from=`: ARGs only. Valid as long as `lookup`. */
  readonly argument: Lookup;
}

/** The variables that ENV gave a stage. */
interface Environment {
  /** By the instructions of the file. */
  readonly set: ReadonlyMap<string, string>;
  /** By the outside image. */
  readonly outside: ReadonlyMap<string, string>;
}

/**
 * Yields the instructions of the stages that the target needs, in the order of the file, with the
 * variables of ADD, COPY, RUN, USER and similar instructions: ENV, inherited from the stages below,
 * or else ARG, which is not inherited. The ENV of an outside image counts if the scope knows it.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
export function* withVariables(scope: Scope): Generator<InScope> {
  const names = namesOf(scope.containerfile, scope);
  const environments = new Map<Stage, Environment>();
  for (const stage of neededStages(scope)) {
    const below = originOfBase(names, stage)?.stage;
    const started = below === undefined ? undefined : environments.get(below);
    const outside = started?.outside ?? scope.outside?.get(stage.index)?.environment ?? new Map();
    const environment = new Map(started?.set);
    environments.set(stage, { set: environment, outside });
    const scopes = withScopes(stage.instructions, { outer: names.outer, values: scope });
    for (const { instruction, scope } of scopes) {
      const brought = (name: string) => (environment.has(name) ? undefined : outside.get(name));
      const lookup = (name: string) => environment.get(name) ?? brought(name) ?? scope.get(name);
      yield { stage, instruction, lookup, brought, argument: (name) => scope.get(name) };
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
