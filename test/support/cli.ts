import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { cliBundle, searchPath } from "./paths.ts";
import { type RunningProgram, startProgram } from "./program.ts";
import type { Wrap } from "./runner.ts";

/** A call of the CLI by a person, with folders of its own for everything a program may write to by itself. */
export interface CliCall {
  readonly arguments: readonly string[];
  readonly cwd: string;
  readonly job: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly wrap?: Wrap;
  readonly user?: { readonly uid: number; readonly gid: number };
  /** The bundle to run, when it is not the work tree's. */
  readonly bundle?: string;
}

/** Starts the bundled CLI. */
export async function startCli(call: CliCall): Promise<RunningProgram> {
  const home = join(call.job, "home");
  const tmp = join(call.job, "tmpdir");
  for (const folder of [home, tmp]) await mkdir(folder, { recursive: true });
  const command: [string, ...string[]] = [
    process.execPath,
    call.bundle ?? cliBundle,
    ...call.arguments,
  ];
  const argv = await (call.wrap?.(command, [call.job, call.cwd], call.user) ?? command);
  return startProgram(argv, {
    cwd: call.cwd,
    env: {
      PATH: searchPath(),
      HOME: home,
      TMPDIR: tmp,
      LANG: "C.UTF-8",
      ...call.env,
    },
    ...(call.wrap === undefined ? call.user : {}),
  });
}

/** The flags that say the same as a step's inputs: one flag an entry of a list. */
export function flagsOf(inputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(inputs).flatMap(([name, value]) => {
    if (value === "true") return [`--${name}`];
    return value.split("\n").map((entry) => `--${name}=${entry}`);
  });
}
