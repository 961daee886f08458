import type { ShellCommand } from "../../shell/script-words.ts";
import { behindWord, commandsNamed, type Insertion } from "./edits.ts";
import type { FixWriter } from "./fix.ts";

/** gzip writes the file's time and name into its header unless an option prevents it. */
export const gzipFix: FixWriter = {
  advice: "Pass `-n` to gzip: it then leaves the time and the name out of the header.",
  general: "RUN gzip -n file",
  insertions: (script) => [
    ...commandsNamed(script, /^(?:gzip|pigz|zopfli)$/)
      .filter(({ words }) => !words.some(({ text }) => isNoName(text)))
      .map((command) => ({ at: behindWord(command, 0), text: " -n" })),
    ...commandsNamed(script, /^(?:find|xargs)$/).flatMap(gzipInsertionsWithin),
  ],
};

function isNoName(word: string): boolean {
  return /^-[a-z0-9]*n|^--no-name$/.test(word);
}

/** Returns the insertion for a gzip that `find -exec` or `xargs` starts. */
function gzipInsertionsWithin({ name, words }: ShellCommand): readonly Insertion[] {
  const at = words.findIndex(({ text }, index) => index > 0 && /^(?:gzip|pigz|zopfli)$/.test(text));
  const before = words.slice(1, at).map(({ text }) => text);
  const last = before.at(-1) ?? "";
  const isStarted = name === "find" ? /^-(?:exec|execdir|ok)$/.test(last) : !before.some(isProgram);
  const isDone = words.slice(at + 1).some(({ text }) => isNoName(text));
  const word = words[at];
  return word === undefined || !isStarted || isDone ? [] : [{ at: word.end, text: " -n" }];
}

/** Whether a word of xargs before gzip may be another program, and no option or its value. */
function isProgram(word: string): boolean {
  return !/^-|^\d+$|^\{\}$/.test(word);
}

/** The fix for a tar that starts gzip itself. */
export const tarGzipFix: FixWriter = {
  advice: "Set `GZIP=-n`: the gzip that tar starts then leaves the time out of the header.",
  insertions: (script) =>
    commandsNamed(script, /^g?tar$/)
      .filter(({ words }) =>
        words.some(({ text }) => /^(?:-?(?=[a-zA-Z]*$)[a-zA-Z]*z[a-zA-Z]*|--gzip)$/.test(text)),
      )
      .filter(({ lead }) => !lead.includes("GZIP=-n"))
      .map(({ start }) => ({ at: start, text: "GZIP=-n " })),
};

/** The fix for a gzip that Python writes itself. */
export const pythonGzipFix: FixWriter = {
  advice:
    'Give Python\'s gzip a fixed time: `gzip.compress(data, mtime=0)`, or `gzip.GzipFile(name, "wb", mtime=0)` instead of `gzip.open`.',
  tools: /\bpython[\d.]*\b/,
};
