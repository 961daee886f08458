import { commandsNamed, type Insertion, prefixed } from "./edits.ts";
import type { FixWriter } from "./fix.ts";

/** Lists of file names follow the order of the file system unless they are sorted. */
export const sortListFix: FixWriter = {
  advice: "Sort the list of files before using it.",
  general: "RUN find folder -type f -print0 | LC_ALL=C sort -z | xargs -0 command",
  insertions: (script) =>
    script.commands.flatMap(({ name, words, end, before, after }, at): Insertion[] => {
      const lists =
        name === "find" || (name === "ls" && words.some(({ text }) => /^-\w*[Uf]/.test(text)));
      if (!lists || after.startsWith("|") || /sort/.test(script.commands[at + 1]?.name ?? ""))
        return [];
      if (words.some(({ text }) => /^-(?:exec|execdir|delete|ok)$/.test(text))) return [];
      const zero = words.some(({ text }) => text === "-print0") ? " -z" : "";
      return before === "" || before.startsWith("|") || before === "&&"
        ? [{ at: end, text: ` | LC_ALL=C sort${zero}` }]
        : [];
    }),
};

/** The result of sorting depends on the locale. */
export const sortLocaleFix: FixWriter = {
  advice: "Set `LC_ALL=C`: sort then compares bytes in every locale.",
  general: "RUN LC_ALL=C sort file",
  insertions: (script) => prefixed(script, /^(?:sort|comm|join|uniq|ls)$/, "LC_ALL=C"),
};

/** Concurrent jobs finish in any order. */
export const oneJobFix: FixWriter = {
  advice:
    "Let each job write its own file and join the files in a fixed order, or run one job at a time.",
  general: "RUN make -j1",
  insertions: (script) => [
    ...commandsNamed(script, /^(?:g?make|ninja)$/)
      .filter(
        ({ name, words }) =>
          name === "ninja" || words.some(({ text }) => /^(?:-j|--jobs)/.test(text)),
      )
      .map(({ end }) => ({ at: end, text: " -j1" })),
    ...commandsNamed(script, /^xargs$/).flatMap(({ words }) => parallelXargs(words)),
  ],
};

/**
 * Returns insertions for xargs: of two `-P` the later one counts, and options come before the
 * command that xargs starts.
 */
function parallelXargs(
  words: readonly { readonly text: string; readonly end: number }[],
): Insertion[] {
  return words.flatMap(({ text, end }, at) => {
    if (/^-P\d+$|^--max-procs=/.test(text)) return [{ at: end, text: " -P1" }];
    const value = words[at + 1];
    return text === "-P" && value !== undefined ? [{ at: value.end, text: " -P1" }] : [];
  });
}

/** The fix for languages that iterate sets and maps in an order that is random in each run. */
export const hashSeedFix: FixWriter = {
  advice:
    "Sort the elements of sets and maps before the program writes them, or set a fixed hash seed.",
  general: "RUN PYTHONHASHSEED=0 python3 script.py",
  insertions: (script) => [
    ...prefixed(script, /^(?:python[\d.]*|pypy3?|pip[\d.]*)$/, "PYTHONHASHSEED=0"),
    ...prefixed(script, /^perl[\d.]*$/, "PERL_HASH_SEED=0 PERL_PERTURB_KEYS=0"),
  ],
};
