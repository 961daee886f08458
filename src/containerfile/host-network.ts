import type { Scope } from "./bases.ts";
import { expandWord } from "./expand.ts";
import { withVariables } from "./variables.ts";

/** A RUN that has, or may have, the machine's own network by its own `--network`. */
interface OpenedRun {
  /** `may`: a variable decides whose value is unknown here. */
  readonly opens: "does" | "may";
  /** 1-based line of the instruction. */
  readonly line: number;
}

/** Returns the first RUN of the stages that the target needs which asks for the machine's network. */
export function hostNetworkRun(scope: Scope): OpenedRun | undefined {
  for (const { instruction, lookup } of withVariables(scope)) {
    const { keyword, flags, line } = instruction;
    if (keyword !== "RUN") continue;
    for (const { name, value } of flags) {
      if (name !== "network") continue;
      let isKnown = true;
      const { text, problem } = expandWord(value.text, (variable) => {
        const found = lookup(variable);
        isKnown &&= found !== undefined;
        return found;
      });
      if (!isKnown || problem !== undefined) return { opens: "may", line };
      if (text.trim().toLowerCase() === "host") return { opens: "does", line };
    }
  }
  return undefined;
}
