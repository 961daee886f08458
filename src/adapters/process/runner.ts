import { spawn } from "node:child_process";
import { setPriority } from "node:os";
import { performance } from "node:perf_hooks";
import type { Blanker } from "../../domain/build/blank.ts";
import { LineSplitter } from "./lines.ts";
import { Stopper } from "./stopper.ts";

/**
 * How much is kept of a child's standard output. Everything that we read (manifests, inspections)
 * is far smaller.
 */
const maxOutputBytes = 32 * 1024 * 1024;
const keptErrorLines = 200;

interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env: Readonly<Record<string, string>>;
  /** Words to put before the program, see leash.ts. */
  readonly leash?: readonly string[];
  /**
   * Aborting ends the child: first SIGTERM so that it can clean up, then SIGKILL for its whole
   * process group.
   */
  readonly signal?: AbortSignal;
  /**
   * The signal that ends it and its process group at once, when there is nothing to clean up, or
   * when it would not react to SIGTERM.
   */
  readonly endSignal?: "SIGKILL";
  /**
   * Whether a child that prints more than we keep is ended, because a part of its output is worth
   * nothing. Otherwise the rest is dropped.
   */
  readonly endsWhenOverlong?: boolean;
  /** How much of its standard output is kept, where that is not as much as we keep at most. */
  readonly maxOutputBytes?: number;
  /**
   * Called with each line of standard output and error as it comes. Standard output is then not
   * collected.
   */
  readonly onLine?: (line: string) => void;
  /** Makes a filter that takes secrets out of a stream before it is cut into lines. */
  readonly blank?: (() => Blanker) | undefined;
  readonly timeoutSeconds?: number;
  /** Its nice(1) value, which lets others have the processors first. */
  readonly niceness?: number;
  /** The child's standard input; empty when undefined. */
  readonly input?: string | Uint8Array;
}

/** How a child ended. The exit status alone decides; what it printed only explains. */
export interface Finished {
  readonly end:
    | { readonly kind: "exit"; readonly code: number }
    | { readonly kind: "signal"; readonly signal: string }
    | { readonly kind: "timeout" }
    | { readonly kind: "overlong" }
    | { readonly kind: "not-started"; readonly reason: string };
  readonly stdout: Buffer;
  /** The last lines of standard error, or of both streams when `onLine` is given. */
  readonly lastLines: readonly string[];
  /** Wall seconds. */
  readonly seconds: number;
}

/** Whether the child ended with exit status 0. */
export function succeeded(finished: Finished): boolean {
  return finished.end.kind === "exit" && finished.end.code === 0;
}

/** Describes for a message how the child ended. */
export function describeEnd(finished: Finished): string {
  switch (finished.end.kind) {
    case "exit":
      return `exit status ${finished.end.code}`;
    case "signal":
      return `killed by ${finished.end.signal}`;
    case "timeout":
      return `no answer after ${Math.round(finished.seconds)} s`;
    case "overlong":
      return `more than ${maxOutputBytes} bytes of output`;
    case "not-started":
      return `could not be started: ${finished.end.reason}`;
  }
}

/**
 * Runs a program without a shell, in a process group of its own, so that a Ctrl-C at the terminal
 * reaches only us and we decide in which order things end. However the child ends, this does not
 * reject. It does not use @actions/exec, which has no deadline and no abort, and collects output
 * without limit.
 * @throws the abort's reason when the signal was aborted
 */
export async function run(command: Command): Promise<Finished> {
  command.signal?.throwIfAborted();
  const started = performance.now();
  const stdout = new Collected(command.maxOutputBytes ?? maxOutputBytes);
  const lastLines: string[] = [];
  const keep = (line: string): void => {
    lastLines.push(line);
    if (lastLines.length > keptErrorLines) lastLines.shift();
    command.onLine?.(line);
  };
  const end = await new Promise<Finished["end"]>((resolve) => {
    const child = start(command);
    stepBack(child, command);
    // A child that ends without reading all of its input says why by its exit status.
    child.stdin?.on("error", () => {}).end(command.input);
    const stop = stopperOf(child, command);
    const abort = (): void => stop.stop();
    command.signal?.addEventListener("abort", abort, { once: true });
    const deadline =
      command.timeoutSeconds === undefined
        ? undefined
        : setTimeout(() => stop.stopFor("timeout"), command.timeoutSeconds * 1000);
    const lines = (): LineSplitter => new LineSplitter(keep, command.blank?.());
    const errors = lines();
    const output = command.onLine === undefined ? stdout : lines();
    child.stdout.on("data", (chunk: Buffer) => {
      output.push(chunk);
      if (stdout.isFull && command.endsWhenOverlong === true) stop.stopFor("overlong");
    });
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    const settle = (value: Finished["end"]): void => {
      clearTimeout(deadline);
      stop.done();
      command.signal?.removeEventListener("abort", abort);
      output.flush();
      errors.flush();
      resolve(value);
    };
    child.once("error", (error) => settle({ kind: "not-started", reason: error.message }));
    child.once("close", (code, signal) => {
      // A child that failed or was stopped may leave helpers that wait for it forever.
      if (code !== 0) stop.killGroup();
      const { reason } = stop;
      settle(reason === undefined ? endOf({ code, signal }, command, lastLines) : { kind: reason });
    });
  });
  command.signal?.throwIfAborted();
  const seconds = (performance.now() - started) / 1000;
  return { end, stdout: stdout.bytes(), lastLines, seconds };
}

function start({ leash = [], program, args, cwd, env, input }: Command) {
  const options = { cwd, env: { ...env }, detached: true } as const;
  const [first = program, ...words] = [...leash, program, ...args];
  return input === undefined
    ? spawn(first, words, { ...options, stdio: ["ignore", "pipe", "pipe"] })
    : spawn(first, words, { ...options, stdio: ["pipe", "pipe", "pipe"] });
}

function stopperOf(child: ReturnType<typeof start>, { endSignal }: Command): Stopper {
  const { pid, stdout, stderr } = child;
  const kill = (signal: NodeJS.Signals): boolean => child.kill(signal);
  const close = (): void => {
    stdout.destroy();
    stderr.destroy();
  };
  return new Stopper({ pid, kill, close }, endSignal ?? "SIGTERM");
}

function endOf(
  { code, signal }: { readonly code: number | null; readonly signal: string | null },
  { leash = [] }: Command,
  lastLines: readonly string[],
): Finished["end"] {
  if (code === null) return { kind: "signal", signal: signal ?? "a signal" };
  // The leash's program exits with 127 and prints a message when it does not find the program.
  const reason = leash[0] === undefined || code !== 127 ? undefined : lastLines.at(-1);
  return reason?.startsWith(`${leash[0]}: `)
    ? { kind: "not-started", reason }
    : { kind: "exit", code };
}

/** Lowers a child's priority; a child that has already ended needs none. */
function stepBack({ pid }: { readonly pid?: number | undefined }, { niceness }: Command): void {
  if (pid === undefined || niceness === undefined) return;
  try {
    setPriority(pid, niceness);
  } catch {
    // ESRCH: it ended between its start and this.
  }
}

class Collected {
  readonly #chunks: Buffer[] = [];
  readonly #most: number;
  #size = 0;
  isFull = false;

  constructor(most: number) {
    this.#most = most;
  }

  /** Keeps the beginning of the output. */
  push(chunk: Buffer): void {
    if (this.isFull) return;
    const kept = chunk.subarray(0, this.#most - this.#size);
    this.isFull = kept.length < chunk.length;
    this.#chunks.push(kept);
    this.#size += kept.length;
  }

  flush(): void {}

  bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}
