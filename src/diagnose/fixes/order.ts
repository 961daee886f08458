import type { ShellScript } from "../../shell/script-words.ts";
import { commandsNamed, type Insertion, prefixed } from "./edits.ts";
import type { FixWriter } from "./fix.ts";

/** Lists of file names follow the order of the file system unless they are sorted. */
export const sortListFix: FixWriter = {
  advice: "Sort the list of files before using it.",
  general: "RUN find folder -type f -print0 | LC_ALL=C sort -z | xargs -0 command",
  insertions: (script) => script.commands.flatMap((_, at) => sortInsertions(script, at)),
};

/** Returns the insertion that sorts what a command lists; nothing if it lists nothing. */
function sortInsertions({ commands }: ShellScript, at: number): readonly Insertion[] {
  const { name = "", words = [], end = 0, before = "", after = "" } = commands[at] ?? {};
  const lists =
    name === "find" || (name === "ls" && words.some(({ text }) => /^-\w*[Uf]/.test(text)));
  if (!lists || after.startsWith("|") || /sort/.test(commands[at + 1]?.name ?? "")) return [];
  if (words.some(({ text }) => /^-(?:exec|execdir|delete|ok)$/.test(text))) return [];
  const zero = words.some(({ text }) => text === "-print0") ? " -z" : "";
  return before === "" || before.startsWith("|") || before === "&&"
    ? [{ at: end, text: ` | LC_ALL=C sort${zero}` }]
    : [];
}

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
      .filter(({ name, words }) => {
        const last = words.findLast(({ text }) => /^(?:-j|--jobs)/.test(text))?.text;
        return last === undefined ? name === "ninja" : last !== "-j1";
      })
      .map(({ end }) => ({ at: end, text: " -j1" })),
    ...script.commands.flatMap(({ name, words, after }, at) => {
      const one = name === "xargs" ? parallelXargs(words) : [];
      // One job after the other follows the order of the list.
      return one.length > 0 && after === "|" ? [...sortInsertions(script, at - 1), ...one] : one;
    }),
  ],
};

/**
 * Returns insertions for xargs: of two `-P` the later one counts, and options come before the
 * command that xargs starts.
 */
function parallelXargs(
  words: readonly { readonly text: string; readonly end: number }[],
): Insertion[] {
  if (words.some(({ text }) => text === "-P1")) return [];
  return words.flatMap(({ text, end }, at) => {
    if (/^-P\d+$|^--max-procs=/.test(text)) return [{ at: end, text: " -P1" }];
    const value = words[at + 1];
    return text === "-P" && value !== undefined ? [{ at: value.end, text: " -P1" }] : [];
  });
}

/** Ruby has no setting for the seed of its hashes. */
export const rubyHashFix: FixWriter = {
  advice:
    "Sort what depends on the hashes of objects before the program writes it: Ruby has no setting for a fixed hash seed.",
  tools: /\b(?:ruby|rake|gem|bundle)\b/,
};

/** The fix for languages that iterate sets and maps in an order that is random in each run. */
export const hashSeedFix: FixWriter = {
  advice:
    "Sort the elements of sets and maps before the program writes them, or set a fixed hash seed.",
  general: "RUN PYTHONHASHSEED=0 python3 script.py",
  tools: /\b(?:python|pypy|pip|perl)/,
  insertions: (script) => [
    ...prefixed(script, /^(?:python[\d.]*|pypy3?|pip[\d.]*)$/, "PYTHONHASHSEED=0"),
    ...prefixed(script, /^perl[\d.]*$/, "PERL_HASH_SEED=0 PERL_PERTURB_KEYS=0"),
  ],
};
