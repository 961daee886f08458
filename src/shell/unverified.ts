import type { ShellCommand } from "./commands.ts";
import { isDownload, isVerification, runsInput, runsWords, savedAs } from "./downloads.ts";
import {
  expandedName,
  installsPackageFile,
  isUnpacking,
  makesProgram,
  movesToPrograms,
  trustsKey,
  unpacksToPrograms,
} from "./installs.ts";
import { programName } from "./run-script.ts";
import type { Run } from "./runs.ts";
import { isBuild } from "./toolchains.ts";

/** A download that is used before anything verified it. */
interface UnverifiedUse {
  /** 1-based line of the download. */
  readonly line: number;
  /** The download, and the command that runs it or makes a program of it. */
  readonly text: string;
}

interface Download {
  readonly command: ShellCommand;
  readonly line: number;
}

/** What is known at some command of a stage. */
interface State {
  /** Downloads that nothing has verified yet, by the name of the file that holds them. */
  readonly saved: Map<string, Download>;
  /** Downloads that were unpacked without verification. */
  readonly unpacked: Set<Download>;
}

/**
 * Returns the downloads of a stage's RUN instructions that a command runs, unpacks and builds, or
 * makes a program of the image, before any command verified something. Every download is returned
 * at most once. Files are known by their names, whatever folder they are in. What was unpacked
 * counts up to the next COPY or ADD, since a later build may be about those files.
 */
export function unverifiedUses(runs: readonly Run[]): readonly UnverifiedUse[] {
  const state: State = { saved: new Map(), unpacked: new Set() };
  const uses = new Map<ShellCommand, UnverifiedUse>();
  let last: Run | undefined;
  for (const run of runs) {
    if (last !== undefined && copiesBetween(last, run)) state.unpacked.clear();
    for (const command of run.commands) {
      for (const used of usedBy(command, { state, lineOf: run.lineOf })) {
        if (uses.has(used.command)) continue;
        const text = `${used.command.text} … ${command.text}`;
        uses.set(used.command, { line: used.line, text });
      }
    }
    last = run;
  }
  return [...uses.values()];
}

function copiesBetween({ stage, instruction }: Run, next: Run): boolean {
  return stage.instructions.some(
    ({ keyword, line }) =>
      /^(?:ADD|COPY)$/.test(keyword) && line > instruction.line && line < next.instruction.line,
  );
}

/** Returns the downloads that a command uses, and takes note of what the command does to files. */
function usedBy(
  command: ShellCommand,
  { state, lineOf }: { readonly state: State; readonly lineOf: Run["lineOf"] },
): readonly Download[] {
  if (isVerification(command)) {
    state.saved.clear();
    state.unpacked.clear();
    return [];
  }
  const asDownload = (one: ShellCommand): Download => ({ command: one, line: lineOf(one) });
  const piped = command.piped.filter(isDownload).map(asDownload);
  const inserted = command.inserted.filter(isDownload).map(asDownload);
  const named = filesAmong(command.words, state);
  const run = filesAmong([fileRunBy(command) ?? ""], state);
  const used = [
    ...(runsInput(command) || trustsKey(command) ? piped : []),
    ...(runsWords(command) ? inserted : []),
    ...run,
    ...(isUseOfFile(command) ? named : []),
    ...(isUseOfUnpacked(command) ? state.unpacked : []),
  ];
  return [...used, ...note(command, { state, source: piped[0] ?? named[0], asDownload })];
}

function filesAmong(words: readonly string[], { saved }: State): readonly Download[] {
  return words.flatMap((word) => saved.get(programName(word)) ?? []);
}

/**
 * Records where a download is after a command: in the file that it was saved as, copied or expanded
 * to, or unpacked. Returns the download if it was unpacked where programs are.
 */
function note(
  command: ShellCommand,
  {
    state,
    source,
    asDownload,
  }: {
    readonly state: State;
    readonly source: Download | undefined;
    readonly asDownload: (command: ShellCommand) => Download;
  },
): readonly Download[] {
  if (isDownload(command)) {
    const file = savedAs(command);
    if (file !== undefined) state.saved.set(programName(file), asDownload(command));
    return [];
  }
  if (source === undefined) return [];
  for (const file of [command.writesTo, expandedName(command)]) {
    if (file !== undefined) state.saved.set(programName(file), source);
  }
  if (!isUnpacking(command)) return [];
  state.unpacked.add(source);
  return unpacksToPrograms(command) ? [source] : [];
}

function isUseOfFile(command: ShellCommand): boolean {
  return makesProgram(command) || installsPackageFile(command) || trustsKey(command);
}

function isUseOfUnpacked(command: ShellCommand): boolean {
  return (
    isBuild(command) ||
    fileRunBy(command) !== undefined ||
    makesProgram(command) ||
    movesToPrograms(command)
  );
}

/**
 * Returns the name of the file that a command runs: the command itself if it is not one of the
 * system, or the script of an interpreter.
 */
function fileRunBy(command: ShellCommand): string | undefined {
  if (command.path.includes("/") && !/^\/(?:usr\/)?s?bin\//.test(command.path)) return command.name;
  const isInterpreter = runsInput({ ...command, words: [] }) || command.name === ".";
  if (runsInput(command)) return undefined;
  const [first] = command.words;
  const file = command.words.find((word) => !word.startsWith("-"));
  // `python -m` and `sh -c` run no file.
  if (first !== undefined && /^-[a-z]*[cem]$/.test(first)) return undefined;
  return isInterpreter && file !== undefined ? programName(file) : undefined;
}
