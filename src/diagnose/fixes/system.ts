import { appended, commandsNamed, exported } from "./edits.ts";
import type { FixWriter } from "./fix.ts";

/**
 * Removes files in the instruction that wrote them: a later instruction would leave them in the
 * lower layer.
 */
export function removeFix(paths: readonly string[], advice: string): FixWriter {
  const command = `rm -rf ${paths.join(" ")}`;
  return {
    advice,
    general: `RUN <the command that writes it> && ${command}`,
    insertions: (script, instruction) =>
      commandsNamed(script, /^rm$/).some(({ words }) =>
        paths.every((path) => words.some(({ text }) => text === path)),
      )
        ? []
        : appended(script, instruction, command),
  };
}

/** Runs a command at the end of the instruction. */
export function finishFix(command: string, advice: string): FixWriter {
  return {
    advice,
    general: `RUN <the command that writes it> && ${command}`,
    insertions: (script, instruction) => appended(script, instruction, command),
  };
}

/** Sets a variable for the whole instruction. */
export function exportFix(assignment: string, advice: string): FixWriter {
  return {
    advice,
    general: `ENV ${assignment}`,
    insertions: (script) => exported(script, assignment),
  };
}

/** Sets a locale for the whole instruction; one that reads LANG itself needs that too. */
export const localeFix: FixWriter = {
  advice: "Set a fixed locale; otherwise the step uses the builder's.",
  general: "ENV LC_ALL=C.UTF-8",
  insertions: (script, instruction) => [
    ...exported(script, "LC_ALL=C.UTF-8"),
    ...(/\$\{?LANG\b/.test(instruction) ? exported(script, "LANG=C.UTF-8") : []),
  ],
};

/** Gives advice in words only: there is nothing to insert into the line. */
export function adviceOnly(advice: string, general?: string): FixWriter {
  return general === undefined ? { advice } : { advice, general };
}

/** Adds a flag to COPY or ADD. */
export function copyFlagFix(flag: string, advice: string): FixWriter {
  return { advice, copyFlag: flag };
}
