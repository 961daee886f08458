import type { Format } from "../../domain/findings/clue.ts";
import type { Evidence } from "../evidence.ts";
import { finding, holds } from "../finding.ts";
import { pathMapFix } from "../fixes/compilers.ts";
import { leakOf } from "../recognise/leaks.ts";
import { pathPattern } from "../recognise/temp-names.ts";
import type { Rule } from "../rule.ts";
import { type Tokens, tokensOf } from "../tokens.ts";

/** Formats whose paths come from a compiler. */
export const compiledFormats: readonly Format[] = ["elf", "ar", "pe", "java-class", "pyc"];

/** The folder in which something was built. */
export const buildPath: Rule = {
  cause: "build-path",
  judge(evidence) {
    if (evidence.isName) return undefined;
    const leak = leakOf(evidence, ({ name }) => name === "context" || name === "PWD");
    if (leak !== undefined) return found(evidence, leak, 0.92);
    const tokens = tokensOf(evidence, pathPattern);
    const [pair] = tokens.pairs;
    if (pair === undefined) return undefined;
    const isCompiled = evidence.format !== undefined && compiledFormats.includes(evidence.format);
    // Equal below the folder that differs: the same file in two places.
    const isMoved = pair.a.replace(/^.*\//, "") === pair.b.replace(/^.*\//, "");
    if (!isMoved && !isCompiled) return undefined;
    return found(evidence, tokens, isCompiled ? 0.88 : 0.6);
  },
};

function found(evidence: Evidence, tokens: Tokens, certainty: number) {
  const explanation = holds(evidence, tokens, "the path of the build folder");
  if (explanation === undefined) return undefined;
  return finding({
    evidence,
    certainty,
    share: tokens.share,
    explanation,
    fixes: [pathMapFix],
    fallback: pathMapFix,
  });
}
