import { spawn } from "node:child_process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { LineSplitter } from "./lines.ts";

/** How many lines of standard error explain a failure. */
const keptErrorLines = 20;

interface PipedCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Its standard input, as fast as it reads it. */
  readonly input: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Reads its standard output, at its own pace, to the end. */
  readonly output: (bytes: AsyncIterable<Uint8Array>) => Promise<void>;
}

/**
 * Runs a program without a shell, and hands its standard output on as it comes, so that none of it
 * has to be in memory.
 * @throws Error when it fails, with what it said last; what `input` or `output` throws; the abort's
 * reason
 */
export async function piped(command: PipedCommand): Promise<void> {
  const { program, args, env, signal, input, output } = command;
  signal.throwIfAborted();
  const child = spawn(program, args, { env: { ...env }, stdio: ["pipe", "pipe", "pipe"] });
  const kill = (): void => {
    child.kill("SIGKILL");
  };
  signal.addEventListener("abort", kill, { once: true });
  const said: string[] = [];
  const lines = new LineSplitter((line) => {
    said.push(line);
    if (said.length > keptErrorLines) said.shift();
  });
  child.stderr.on("data", (chunk: Buffer) => lines.push(chunk));
  const ended = new Promise<string | undefined>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, name) => {
      resolve(code === 0 ? undefined : `${program}: ${code ?? name}`);
    });
  });
  // A program that ends without reading all of its input says why by its exit status.
  const fed = pipeline(Readable.from(input), child.stdin).catch((error: unknown) =>
    isClosedPipe(error) ? undefined : error,
  );
  try {
    await output(child.stdout);
    const fault = await fed;
    if (fault !== undefined) throw fault;
    const wrong = await ended;
    lines.flush();
    signal.throwIfAborted();
    if (wrong !== undefined) throw new Error([wrong, ...said].join(" "));
  } finally {
    signal.removeEventListener("abort", kill);
    kill();
  }
}

function isClosedPipe(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "EPIPE" || code === "ERR_STREAM_PREMATURE_CLOSE";
}
