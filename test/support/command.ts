import { parseArguments } from "../../src/cli/arguments.ts";
import { type Command, settingsOf } from "../../src/cli/command.ts";
import { printEnd } from "../../src/cli/failures.ts";
import { elsewhereFor } from "../../src/options/elsewhere.ts";
import { settingsFromVariables, withoutVariables } from "../../src/options/settings/variables.ts";
import { paletteFor } from "../../src/report/palette.ts";

/** What a user sees of a call of a command. */
export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the command line in this process, with only these variables. */
export async function runCommand(
  command: Command,
  call: {
    readonly cwd: string;
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    /** The terminal that standard output is; without it, a pipe. */
    readonly terminal?: { readonly isTTY: true; readonly columns: number };
  },
): Promise<Said> {
  const { cwd, args = [], env = {}, terminal = {} } = call;
  const said = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      said[name] += text;
    },
  });
  const has = (flag: string): boolean => command.flags.some(({ name }) => name === flag);
  const stage = { stderr: stream("stderr"), palette: paletteFor({ isTTY: false }, {}) };
  const code = await command
    .run({
      arguments: parseArguments(args, command.flags),
      env: withoutVariables(env),
      settings: settingsOf(command),
      has,
      variables: settingsFromVariables(env, settingsOf(command)),
      cwd,
      entry: "",
      stdout: { ...stream("stdout"), ...terminal },
      signal: new AbortController().signal,
      ...stage,
    })
    .catch((error: unknown) =>
      printEnd(error, stage, elsewhereFor({ surface: "command line", has })),
    );
  return { code, ...said };
}
