import { type ChildProcess, spawn } from "node:child_process";

export interface ProgramOptions {
  readonly cwd?: string;
  /** The whole environment; undefined: this process's. */
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input has nothing to say; `open`: and it does not end before the program does. */
  readonly input?: "none" | "open";
  readonly uid?: number;
  readonly gid?: number;
}

export interface ProgramResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams in the order in which they came. */
  readonly output: string;
}

export interface RunningProgram {
  readonly child: ChildProcess;
  readonly finished: Promise<ProgramResult>;
  /** Resolves when the output so far matches; rejects when the program ends without it. */
  waitFor(pattern: RegExp): Promise<void>;
}

/** Starts a program, its own process group leader, and collects what it prints. */
export function startProgram(
  argv: readonly [string, ...string[]],
  options: ProgramOptions = {},
): RunningProgram {
  const [program, ...args] = argv;
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    uid: options.uid,
    gid: options.gid,
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.on("error", () => {});
  if (options.input !== "open") child.stdin.end();
  let stdout = "";
  let stderr = "";
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
    output += text;
  });
  const finished = new Promise<ProgramResult>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, stdout, stderr, output }));
  });
  return { child, finished, waitFor: (pattern) => waitForOutput(child, () => output, pattern) };
}

function waitForOutput(child: ChildProcess, output: () => string, pattern: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (pattern.test(output())) resolve();
    };
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    child.once("close", () => {
      look();
      reject(new Error(`ended without printing ${pattern}:\n${output()}`));
    });
    look();
  });
}

/** Runs a program to its end, whatever its exit code. */
export function runProgram(
  argv: readonly [string, ...string[]],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  return startProgram(argv, options).finished;
}

/** Runs a program that must succeed. @returns its standard output, trimmed. */
export async function succeed(
  argv: readonly [string, ...string[]],
  options: ProgramOptions = {},
): Promise<string> {
  const result = await runProgram(argv, options);
  if (result.code !== 0) {
    throw new Error(
      `${argv.join(" ")}: exit ${result.code ?? result.signal}\n${result.output.slice(-4000)}`,
    );
  }
  return result.stdout.trim();
}
