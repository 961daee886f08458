import type { Stage } from "../../containerfile/model.ts";
import { type InScope, withVariables } from "../../containerfile/variables.ts";
import { shortened } from "../../domain/text/printable.ts";
import type { DialectUse, Finder } from "../use.ts";
import { declaredBy } from "./declared.ts";

/** An ARG below an ENV of the same name. */
interface Hidden {
  readonly stage: Stage;
  readonly line: number;
  readonly name: string;
  /** The ENV's value, which hides the ARG's. */
  readonly value: string;
  /** Whether the ENV is the outside image's. */
  readonly isOfBase: boolean;
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

function hiddenBy({ stage, instruction, lookup, brought, argument }: InScope): readonly Hidden[] {
  if (instruction.keyword !== "ARG") return [];
  return declaredBy(instruction).flatMap((name) => {
    const value = lookup(name);
    // Without an ENV, the lookup finds the ARG of before.
    if (value === undefined || value === argument(name)) return [];
    const isOfBase = brought(name) !== undefined;
    return [{ stage, line: instruction.line, name, value, isOfBase }];
  });
}

function differs({ stage, name, value }: Hidden, { stage: now, argument }: InScope): boolean {
  const given = stage === now ? argument(name) : undefined;
  return given !== undefined && given !== value;
}

function useOf({ line, name, value, isOfBase }: Hidden): DialectUse {
  const by = isOfBase ? "the base's ENV" : "an ENV above";
  const text = `ARG ${name} stays ${JSON.stringify(shortened(value, 100))}: ${by} sets it`;
  return { id: "arg-over-env", line, text };
}
