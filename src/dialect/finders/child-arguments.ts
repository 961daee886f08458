import type { Instruction } from "../../containerfile/model.ts";
import { type InScope, withVariables } from "../../containerfile/variables.ts";
import type { DialectUse, Finder } from "../use.ts";
import { declaredBy } from "./declared.ts";
import { perStage } from "./per-stage.ts";

/** ARGs by name, with the line of each. */
interface Declared {
  /** Those of the stages that this one builds on. */
  readonly below: ReadonlyMap<string, number>;
  readonly own: Map<string, number>;
}

/** Uses of an ARG that only a stage below declares. */
export const childArgUses: Finder = (scope) => {
  const stateOf = perStage<Declared>(scope, (below) => ({
    below: new Map([...(below?.below ?? []), ...(below?.own ?? [])]),
    own: new Map(),
  }));
  const found: DialectUse[] = [];
  // The lookup of an instruction is valid only until the next one.
  for (const inScope of withVariables(scope)) found.push(...read(inScope, stateOf(inScope.stage)));
  return found;
};

function read({ instruction, lookup }: InScope, { below, own }: Declared): readonly DialectUse[] {
  const { keyword, line } = instruction;
  if (keyword === "ARG") {
    for (const name of declaredBy(instruction)) own.set(name, line);
    return [];
  }
  if (below.size === 0) return [];
  return [...usedIn(instruction)].flatMap((name): readonly DialectUse[] => {
    const from = below.get(name);
    if (from === undefined || own.has(name) || lookup(name) !== undefined) return [];
    const text = `$${name} is empty: the ARG at line ${from} is another stage's`;
    return [{ id: "child-arg", line, text }];
  });
}

/** The variables that an instruction uses and, if it is a script, does not set itself. */
function usedIn({ keyword, text, heredocs }: Instruction): ReadonlySet<string> {
  const script = [text, ...heredocs].join("\n");
  const used = new Set(namesIn(script, /\$\{?([A-Za-z_]\w*)/g));
  if (keyword !== "RUN") return used;
  for (const name of namesIn(script, /\b([A-Za-z_]\w*)=/g)) used.delete(name);
  for (const name of namesIn(script, /\b(?:for|read)\s([A-Za-z_]\w*)/g)) used.delete(name);
  return used;
}

function namesIn(script: string, pattern: RegExp): readonly string[] {
  return [...script.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}
