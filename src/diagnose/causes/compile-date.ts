import type { Format } from "../../domain/findings/clue.ts";
import { finding } from "../finding.ts";
import { goFix, macroFix } from "../fixes/compilers.ts";
import { dateFix } from "../fixes/times.ts";
import type { TimePair } from "../recognise/times.ts";
import type { Rule } from "../rule.ts";
import { both, where } from "../say.ts";

const compiled: readonly Format[] = ["elf", "ar", "pe", "java-class", "pyc"];
/** Formats that `__DATE__`, `__TIME__` and `__TIMESTAMP__` produce. */
const macros = new Set(["__DATE__", "time of day", "ctime", "long"]);

/** A date that the compiler wrote into a program. */
export const compileDate: Rule = {
  cause: "compile-date",
  judge(evidence) {
    const { format, times } = evidence;
    const isCompiled = format !== undefined && compiled.includes(format);
    if (!isCompiled || evidence.isName) return undefined;
    const pair = times.pairs.find((found) => isDate(found));
    if (pair === undefined) return undefined;
    const isMacro = macros.has(pair.format);
    const what = isMacro ? "in the form of __DATE__, __TIME__ or __TIMESTAMP__" : "as text";
    return finding({
      evidence,
      certainty: isMacro ? 0.95 : 0.9,
      share: times.buildShare,
      explanation: `${where(evidence, pair.change)} of the program holds the time at which it was compiled, ${what}: ${both(pair.a, pair.b)}.`,
      fixes: /\bgo\s+(?:build|install)\b/.test(evidence.instruction)
        ? [dateFix, goFix]
        : [dateFix, macroFix],
      fallback: macroFix,
    });
  },
};

function isDate({ isBinary, fit }: TimePair): boolean {
  return !isBinary && fit !== "other";
}
