import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../src/cli/build.ts";
import { check } from "../../src/cli/check.ts";
import type { Command } from "../../src/cli/command.ts";
import { bashCompletion } from "../../src/cli/completion/bash.ts";
import { fishCompletion } from "../../src/cli/completion/fish.ts";
import { zshCompletion } from "../../src/cli/completion/zsh.ts";
import { completionOf } from "../../src/cli/completion.ts";
import { diff } from "../../src/cli/diff.ts";
import { runProgram } from "../support/program.ts";

const commands: readonly Command[] = [build, check, diff, completionOf(() => commands)];
const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "twofold-completion-"));
  mkdirSync(join(folder, "services cart"));
  writeFileSync(join(folder, "Containerfile"), "");
  for (const [shell, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, `script.${shell}`), script(commands));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(command: [string, ...string[]], env: Record<string, string> = {}) {
  const { PATH = "" } = process.env;
  return await runProgram(command, { cwd: folder, env: { PATH, HOME: folder, ...env } });
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

const reply =
  'source script.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _twofold; ' +
  "((${#COMPREPLY[@]} == 0)) || printf '%s\\n' \"${COMPREPLY[@]}\"";

/** What bash is offered when the last of these words, as it breaks them, is completed. */
async function bash(...words: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr, code } = await run([
    ...(["bash", "--norc", "-c", reply, "bash"] as const),
    ...["twofold", ...words],
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return linesOf(stdout);
}

describe("bash", () => {
  it("completes commands, and after `help` too", async () => {
    expect(await bash("b")).toEqual(["build"]);
    expect(await bash("--v")).toEqual(["--version"]);
    expect(await bash("help", "c")).toEqual(["check", "completion"]);
  });

  it("completes the flags of the command alone, switches with their `no-` form", async () => {
    expect(await bash("build", "--pu")).toEqual(["--push", "--push-by-digest", "--push-unchecked"]);
    expect(await bash("build", "--no-tls")).toEqual(["--no-tls-verify"]);
    expect(await bash("build", "--net")).toEqual(["--network="]);
    expect(await bash("check", "--pu")).toEqual([]);
    expect(await bash("build", "--no-js")).toEqual([]);
  });

  it("completes values that are one of a few, in each way that a value can be written", async () => {
    expect(await bash("build", "--reproducibility", "=")).toEqual(["require", "warn", "skip"]);
    expect(await bash("build", "--reproducibility", "=", "w")).toEqual(["warn"]);
    expect(await bash("build", "--reproducibility", "w")).toEqual(["warn"]);
    expect(await bash("build", "--reproducibility=w")).toEqual(["--reproducibility=warn"]);
  });

  it("completes each entry of a list", async () => {
    expect(await bash("build", "--vary", "=", "all,-h")).toEqual(["all,-hostname"]);
    expect(await bash("check", "--forbid", "=", "dirty,untag")).toEqual(["dirty,untagged"]);
    expect(await bash("build", "--vary=host")).toEqual(["--vary=hostname"]);
  });

  it("completes folders and files, and nothing where it knows nothing", async () => {
    expect(await bash("build", "--context", "=", "")).toEqual(["services cart"]);
    expect(await bash("build", "--file", "=", "Con")).toEqual(["Containerfile"]);
    expect(await bash("diff", "Con")).toEqual(["Containerfile"]);
    expect(await bash("build", "--target", "=", "")).toEqual([]);
    expect(await bash("completion", "")).toEqual(["bash", "zsh", "fish"]);
  });
});

/** What fish offers for a line, without the descriptions. */
async function fish(line: string): Promise<readonly string[]> {
  const { stdout, code } = await run(["fish", "-c", `source script.fish; complete -C '${line}'`]);
  expect(code).toBe(0);
  return linesOf(stdout).map((each) => each.replace(/\t.*/, ""));
}

it("fish completes commands, flags, values and paths", async () => {
  expect(await fish("twofold b")).toEqual(["build"]);
  expect(await fish("twofold check --pu")).toEqual([]);
  expect(await fish("twofold build --no-tls")).toEqual(["--no-tls-verify"]);
  expect(await fish("twofold build --traces=")).toEqual(["--traces=fail", "--traces=warn"]);
  expect(await fish("twofold build --vary=all,-h")).toEqual(["--vary=all,-hostname"]);
  expect(await fish("twofold build --vary=host")).toEqual(["--vary=hostname"]);
  expect(await fish("twofold build --file=Con")).toEqual(["--file=Containerfile"]);
  expect(await fish("twofold build --target=")).toEqual([]);
  expect(await fish("twofold diff Con")).toEqual(["Containerfile"]);
});

it("zsh takes the script", async () => {
  const { stderr, code } = await run(["zsh", "-n", "script.zsh"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

it("zsh takes the description of every flag", async () => {
  // `_arguments` is given a name alone here, so that zsh itself reads each argument.
  const script = `_arguments() { print -rl -- "$@" }; compdef() { :; }; source script.zsh
    for name in build check diff completion; do CURRENT=3; words=(twofold $name ''); _twofold; done`;
  const { stdout, code } = await run(["zsh", "-f", "-c", script]);
  expect(code).toBe(0);
  const lines = linesOf(stdout);
  expect(lines).toContain("*--network=[Network of RUN steps]:MODE:(default none host)");
  expect(lines).toContain("*--context=[Build context]:FOLDER:_files -/");
  expect(lines).toContain("*:A B:_files");
  const form =
    /^(?:\*?(?:--[a-z-]+=?|-[a-z])\[(?:[^\\[\]:]|\\.)+\](?::(?:[^\\:]|\\.)+:[^:]+)?|\*:[^:]+:[^:]+)$/;
  expect(lines.filter((line) => !form.test(line))).toEqual([]);
});
