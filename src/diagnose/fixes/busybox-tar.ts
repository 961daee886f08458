import type { ShellCommand, ShellScript } from "../../shell/script-words.ts";
import { behindWord, commandsNamed, type Insertion } from "./edits.ts";
import type { FixWriter } from "./fix.ts";

/** Gives what a folder holds fixed times. */
const touched = (files: string): string => `find ${files} -exec touch -hd @0 {} + && `;

/**
 * What a folder holds, in a fixed order. The shell passes all of it to one tar or fails; xargs would
 * start a second tar for a long list, which would overwrite the first one's archive.
 */
const listed = (files: string): string => `$(find ${files} -mindepth 1 | LC_ALL=C sort)`;

/** Whether an instruction shows that its programs are busybox's. */
const isBusybox = /\bapk\s|\bbusybox\b/;

/** Whether the tar of an instruction is busybox's, which knows neither `--sort` nor `--mtime`. */
export function usesBusyboxTar(script: ShellScript, instruction: string): boolean {
  return isBusybox.test(instruction) && !installsTar(script);
}

function installsTar(script: ShellScript): boolean {
  return commandsNamed(script, /^apk$/).some(({ words }) =>
    words.some(({ text }) => /^tar(?:$|[=<>~])/.test(text)),
  );
}

/** Busybox's tar (Alpine's): `find` sets the files' times and gives their names sorted. */
export const busyboxTarFix: FixWriter = {
  advice:
    "Give the archive's members a fixed order and time. Busybox's tar has no options for that, so set the files' times and sort their names before.",
  general: `RUN ${touched("folder")}tar --no-recursion -cf archive.tar folder ${listed("folder")}`,
  tools: isBusybox,
  insertions: (script, instruction) =>
    usesBusyboxTar(script, instruction) ? sortedBefore(script) : [],
};

/** The same for a stage that is known to have busybox's programs. */
export const busyboxStageTarFix: FixWriter = {
  ...busyboxTarFix,
  tools: /\btar\b/,
  insertions: (script) => (installsTar(script) ? [] : sortedBefore(script)),
};

function sortedBefore(script: ShellScript): readonly Insertion[] {
  return commandsNamed(script, /^tar$/).flatMap(insertionsInto);
}

/**
 * Rewrites `tar cf ARCHIVE FOLDER…`. Other forms name their files in ways that another program
 * cannot repeat, e.g. `-C` or `-T`.
 */
function insertionsInto(command: ShellCommand): readonly Insertion[] {
  const { words, start, after } = command;
  const [, bundle, , ...files] = words.map(({ text }) => text);
  const isPlain = bundle !== undefined && /^-?[cvzjJ]*c[vzjJ]*f$/.test(bundle);
  const areFiles = files.length > 0 && files.every((file) => !file.startsWith("-"));
  // After `env` or a wrapper, or into a pipe, another command cannot come first.
  const mayPrecede = !after.startsWith("|") && start === words[0]?.start;
  if (!isPlain || !areFiles || !mayPrecede) return [];
  return [
    { at: start, text: touched(files.join(" ")) },
    { at: behindWord(command, 2), text: " --no-recursion" },
    { at: behindWord(command, words.length - 1), text: ` ${listed(files.join(" "))}` },
  ];
}
