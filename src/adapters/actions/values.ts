import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { exactCommand } from "./commands.ts";
import type { RunnerEnv } from "./runner-env.ts";

/** Who gets a value: later steps, or the post part of this step. */
type Kind = "output" | "state";

/**
 * Gives the runner a named value, by the file that it names for this, as @actions/core does. That
 * package is not used, because it loads an HTTP client of a megabyte for such a line. The file is
 * written at once: a process that is killed next has given its value.
 * @throws what the file system throws
 */
export function giveValue(env: RunnerEnv, kind: Kind, name: string, value: string): void {
  const file = env[`GITHUB_${kind.toUpperCase()}`];
  if (file === undefined || file === "") {
    // Runners before 2.297 name no file.
    process.stdout.write(`${exactCommand(commands[kind], { name }, value)}\n`);
    return;
  }
  // No value can contain the line that ends it, because nobody can guess that line.
  const end = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`);
}

const commands: Readonly<Record<Kind, string>> = { output: "set-output", state: "save-state" };
