import { type BaseUse, basesOf, type Scope } from "./bases.ts";
import { stageChain } from "./chain.ts";
import { expandWord } from "./expand.ts";
import { withVariables } from "./variables.ts";

/** Who the target's processes run as, as far as the Containerfile says. Lines are 1-based. */
export type FinalUser =
  /** `user` is what USER says after variables, e.g. `1000:1000`; empty is root, as in buildah. */
  | { readonly kind: "named"; readonly user: string; readonly line: number }
  /** USER takes a variable whose value only the outside image may have. */
  | { readonly kind: "open"; readonly written: string; readonly line: number }
  /** No USER: the outside image's. */
  | { readonly kind: "inherited"; readonly base: BaseUse }
  /** No USER, and nothing below. `line` is the one of FROM. */
  | { readonly kind: "scratch"; readonly line: number };

/**
 * The user of the target: of the last USER in its stage and in those that it stands on.
 * @throws Failure `usage` for an unknown target, and for a name that its ARGs leave without meaning
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
