import type { Format } from "../../domain/findings/clue.ts";
import type { Evidence } from "../evidence.ts";
import { finding, holds } from "../finding.ts";
import { pathMapFix } from "../fixes/compilers.ts";
import { areUnrelated, looksDrawn } from "../recognise/entropy.ts";
import { leakOf } from "../recognise/leaks.ts";
import { pathPattern } from "../recognise/temp-names.ts";
import type { Rule } from "../rule.ts";
import { type Finder, type Tokens, tokensFound, tokensOf } from "../tokens.ts";
import type { Range } from "../words.ts";

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
    const forDebuggers = debugPaths(evidence);
    if (forDebuggers.share > 0 && forDebuggers.share >= tokens.share) {
      return found(evidence, forDebuggers, 0.94);
    }
    const [pair] = tokens.pairs;
    if (pair === undefined) return undefined;
    const isCompiled = evidence.format !== undefined && compiledFormats.includes(evidence.format);
    // Equal below the folder that differs: the same file in two places.
    const isMoved = pair.a.replace(/^.*\//, "") === pair.b.replace(/^.*\//, "");
    if (!isCompiled && (!isMoved || isDrawn(pair.a, pair.b))) return undefined;
    return found(evidence, tokens, isCompiled ? 0.88 : 0.6);
  },
};

/**
 * Returns the paths of sources in what a compiler keeps for debuggers. Whatever differs in one is
 * part of a folder's name, also where it looks like an ID, or the path begins out of sight.
 */
function debugPaths(evidence: Evidence): Tokens {
  const inSection = (name: string, find: Finder): Tokens => {
    const windows = evidence.windows.filter(({ changes }) => changes[0]?.spot.section === name);
    return tokensFound({ ...evidence, windows }, find);
  };
  // DWARF 5 §6.2.4: names of files and folders, and nothing else.
  const inTable = inSection(
    ".debug_line_str",
    strings((text) => text.includes("/")),
  );
  const among = inSection(
    ".debug_str",
    strings((text) => /^\/[^\s/]+\//.test(text)),
  );
  return { pairs: [...inTable.pairs, ...among.pairs], share: inTable.share + among.share };
}

/** Returns a finder for the strings of a table, which end with a zero. */
function strings(isWanted: (text: string) => boolean): Finder {
  return (text) => {
    const ranges: Range[] = [];
    for (let start = 0; start < text.length; ) {
      const zero = text.indexOf("\0", start);
      const end = zero < 0 ? text.length : zero;
      if (isWanted(text.slice(start, end))) ranges.push([start, end]);
      start = end + 1;
    }
    return ranges;
  };
}

/** Whether the two paths differ only in folders with random names, such as the ID of a release. */
function isDrawn(a: string, b: string): boolean {
  const others = b.split("/");
  const differing = a.split("/").flatMap((part, at) => {
    const other = others[at] ?? "";
    return part === other ? [] : [[part, other] as const];
  });
  return differing.every(
    ([one, other]) => areUnrelated(one, other) && looksDrawn(one) && looksDrawn(other),
  );
}

/** The longest equal beginning of two paths that is shown. */
const shownBeginning = 40;

/** Leaves out the folders that two long paths have in common, so that one can see what differs. */
function shortened({ a, b, ...pair }: Tokens["pairs"][number]): Tokens["pairs"][number] {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const folder = a.lastIndexOf("/", same);
  if (same <= shownBeginning || folder <= 0) return { ...pair, a, b };
  return { ...pair, a: `...${a.slice(folder)}`, b: `...${b.slice(folder)}` };
}

function found(evidence: Evidence, tokens: Tokens, certainty: number) {
  const shown = { ...tokens, pairs: tokens.pairs.map(shortened) };
  const explanation = holds(evidence, shown, "the path of the build folder");
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
