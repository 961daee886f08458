import { type BaseUse, basesOf, type Scope } from "./bases.ts";
import { stageChain } from "./chain.ts";
import { expandWord } from "./expand.ts";
import { withVariables } from "./variables.ts";

/**
 * The user that the target's processes run as, as far as the Containerfile says. Lines are 1-based.
 */
export type FinalUser =
  /**
   * `user` is the argument of USER after variables, e.g. `1000:1000`; empty means root, as in
   * buildah.
   */
  | { readonly kind: "named"; readonly user: string; readonly line: number }
  /** USER uses a variable whose value only the outside image may define. */
  | { readonly kind: "open"; readonly written: string; readonly line: number }
  /** There is no USER: the outside image's user applies. */
  | { readonly kind: "inherited"; readonly base: BaseUse }
  /** There is no USER and no outside image. `line` is that of FROM. */
  | { readonly kind: "scratch"; readonly line: number };

/**
 * Returns the user of the target: that of the last USER in its stage and in the stages that it
 * builds on.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
export function finalUser(scope: Scope): FinalUser {
  const chain = stageChain(scope);
  const [bottom] = chain;
  const base = basesOf(scope).find(({ kind, stage }) => kind === "from" && stage === bottom?.index);
  let last: FinalUser | undefined;
  for (const { stage, instruction, lookup } of withVariables(scope)) {
    if (instruction.keyword !== "USER" || !chain.includes(stage)) continue;
    const { argument, line } = instruction;
    const { text, unset, problem } = expandWord(argument, lookup);
    const isOpen = problem !== undefined || (unset.length > 0 && base !== undefined);
    last = isOpen ? { kind: "open", written: argument, line } : { kind: "named", user: text, line };
  }
  if (last !== undefined) return last;
  if (base !== undefined) return { kind: "inherited", base };
  return { kind: "scratch", line: bottom?.from.line ?? 1 };
}
