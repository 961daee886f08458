import type { Stage } from "../../containerfile/model.ts";
import { type InScope, withVariables } from "../../containerfile/variables.ts";
import type { DialectUse, Finder } from "../use.ts";
import { declaredBy } from "./declared.ts";

/** An ARG below an ENV of the same name. */
interface Hidden {
  readonly stage: Stage;
  readonly line: number;
  readonly name: string;
  /** The ENV's value, which hides the ARG's. */
  readonly value: string;
}

/** ARGs whose value an ENV of the same name above them hides. */
export const hiddenArgUses: Finder = (scope) => {
  const found: DialectUse[] = [];
  let hidden: readonly Hidden[] = [];
  for (const inScope of withVariables(scope)) {
    // The value of an ARG is known only at the next instruction.
    found.push(...hidden.filter((each) => differs(each, inScope)).map(useOf));
    hidden = hiddenBy(inScope);
  }
  return found;
};

function hiddenBy({ stage, instruction, lookup, argument }: InScope): readonly Hidden[] {
  if (instruction.keyword !== "ARG") return [];
  return declaredBy(instruction).flatMap((name) => {
    const value = lookup(name);
    // Without an ENV, the lookup finds the ARG of before.
    if (value === undefined || value === argument(name)) return [];
    return [{ stage, line: instruction.line, name, value }];
  });
}

function differs({ stage, name, value }: Hidden, { stage: now, argument }: InScope): boolean {
  const given = stage === now ? argument(name) : undefined;
  return given !== undefined && given !== value;
}

function useOf({ line, name, value }: Hidden): DialectUse {
  const text = `ARG ${name} stays ${JSON.stringify(value)}: an ENV above sets it`;
  return { id: "arg-over-env", line, text };
}
