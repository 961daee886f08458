import type { Scope } from "../containerfile/bases.ts";
import { jsonStrings } from "../containerfile/heredoc.ts";
import type { Instruction, Stage } from "../containerfile/model.ts";
import { withVariables } from "../containerfile/variables.ts";
import { commandsOf, type ShellCommand } from "./commands.ts";
import { type LineFinder, lineFinder, programName, runScript, shells } from "./run-script.ts";

/** A RUN in a stage that the target needs, and the commands that it runs. */
export interface Run {
  readonly stage: Stage;
  readonly instruction: Instruction;
  readonly commands: readonly ShellCommand[];
  /** Returns the 1-based line of the Containerfile for a command. */
  readonly lineOf: (command: ShellCommand) => number;
}

/**
 * Returns every RUN that the build of the target executes, in the order of the file. A RUN in a
 * language other than shell, according to SHELL or the first line of its here-document, has no
 * commands here.
 * @throws Failure `usage`, as {@link withVariables}
 */
export function runsOf({ scope }: { readonly scope: Scope }): readonly Run[] {
  const known = runsByScope.get(scope);
  if (known !== undefined) return known;
  const runs = readRuns(scope);
  runsByScope.set(scope, runs);
  return runs;
}

/** A cache: several rules need the same runs, and reading scripts is most of their work. */
const runsByScope = new WeakMap<Scope, readonly Run[]>();

function readRuns(scope: Scope): readonly Run[] {
  const lineOf = lineFinder(scope.containerfile.text);
  const foreign = new Set<Stage>();
  const runs: Run[] = [];
  for (const { stage, instruction, lookup } of withVariables(scope)) {
    if (instruction.keyword === "SHELL") {
      if (isShell(instruction)) foreign.delete(stage);
      else foreign.add(stage);
    }
    if (instruction.keyword !== "RUN" || foreign.has(stage)) continue;
    runs.push(readRun({ stage, instruction, lookup, lineOf }));
  }
  return runs;
}

function isShell({ argument }: Instruction): boolean {
  return shells.has(programName(jsonStrings(argument)?.[0] ?? ""));
}

function readRun(options: {
  readonly stage: Stage;
  readonly instruction: Instruction;
  readonly lookup: (name: string) => string | undefined;
  readonly lineOf: LineFinder;
}): Run {
  const { stage, instruction, lookup, lineOf } = options;
  const script = runScript(instruction, lineOf);
  if (script === undefined) {
    return { stage, instruction, commands: [], lineOf: () => instruction.line };
  }
  return {
    stage,
    instruction,
    commands: commandsOf(script.text, lookup),
    lineOf: ({ position }) => script.lineAt(position),
  };
}
