import { Readable } from "node:stream";
import type { SimpleGitOptions } from "simple-git";
import { type Answer, known, unknown } from "../../../domain/source/checkout.ts";
import { Failure } from "../../../domain/text/failure.ts";
import { printable, shortened } from "../../../domain/text/printable.ts";

/**
 * Far more than git prints about any real repository; a longer output becomes an unknown answer.
 */
const maxOutputBytes = 32 * 1024 * 1024;
const defaultSeconds = 120;

/** What all commands on one repository share. */
export interface GitSetting {
  readonly env: Readonly<Record<string, string>>;
  /** Values of the form `name=value` for `-c`. */
  readonly config: readonly string[];
  readonly signal: AbortSignal | undefined;
}

export interface GitCommand extends GitSetting {
  readonly folder: string;
  readonly args: readonly string[];
  /** How long git may take, in seconds; 120 by default. */
  readonly seconds?: number;
}

// simple-git refuses these by default, to protect callers who pass on what strangers wrote. Our
// arguments are constants, our settings switch programs off, and the environment is the user's own.
const unsafe: NonNullable<SimpleGitOptions["unsafe"]> = {
  allowUnsafeAskPass: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeFilter: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeGitProxy: true,
  allowUnsafeHooksPath: true,
  allowUnsafePack: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeSshCommand: true,
  allowUnsafeUrlRewrite: true,
};

/**
 * Runs git and returns what it printed, or why it failed. Only the exit status decides; messages
 * only explain.
 * @throws Failure `tool` when there is no git
 * @throws the abort's reason when the signal was aborted
 */
export async function runGit(command: GitCommand): Promise<Answer<string>> {
  command.signal?.throwIfAborted();
  const { simpleGit } = await import("simple-git");
  const stop = new AbortController();
  const stopped = new Promise<Answer<string>>((resolve) => {
    stop.signal.addEventListener("abort", () => resolve(unknown(String(stop.signal.reason))));
  });
  const seconds = command.seconds ?? defaultSeconds;
  const deadline = setTimeout(() => stop.abort(`no answer within ${seconds} s`), seconds * 1000);
  const interrupt = (): void => stop.abort("interrupted");
  command.signal?.addEventListener("abort", interrupt, { once: true });
  try {
    const git = simpleGit({
      baseDir: command.folder,
      config: [...command.config],
      abort: stop.signal,
      allowEnvironment: Object.keys(command.env),
      // By default it treats what has arrived 50 ms after the exit as the whole output.
      completion: { onClose: true, onExit: false },
      // By default it treats a failure that printed nothing as a success.
      errors: (error, { exitCode, stdErr }) =>
        error ?? (exitCode === 0 ? undefined : Buffer.concat([...stdErr, noReason])),
      unsafe,
    });
    git.env({ ...command.env });
    git.outputHandler((_program, stdout, stderr) => watch([stdout, stderr], stop));
    const answer = git.raw([...command.args]).then(known, (error: unknown) => refusal(error));
    return await Promise.race([answer, stopped]);
  } finally {
    clearTimeout(deadline);
    command.signal?.removeEventListener("abort", interrupt);
    command.signal?.throwIfAborted();
  }
}

const noReason = Buffer.from("\ngit failed without a reason");

/**
 * Limits the output, and closes the streams on a stop: a grandchild such as ssh may hold the other
 * end for long.
 */
function watch(streams: readonly NodeJS.ReadableStream[], stop: AbortController): void {
  let size = 0;
  for (const stream of streams) {
    stream.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxOutputBytes) stop.abort(`more than ${maxOutputBytes} bytes of output`);
    });
    stop.signal.addEventListener("abort", () => {
      if (stream instanceof Readable) stream.destroy();
    });
  }
}

function refusal(error: unknown): Answer<never> {
  const text = error instanceof Error ? error.message : String(error);
  if (/\bspawn (\S+) (?:ENOENT|EACCES)/.exec(text)?.[1]?.includes("git") === true)
    throw new Failure({
      code: "tool",
      message: "git could not be started, and the build context is in a git checkout.",
      fix: "Install git, and see that it is on PATH.",
      cause: error,
    });
  return unknown(reasonIn(text));
}

/** Returns the most telling line, without possible secrets in URLs: the user part and the query. */
function reasonIn(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const line = lines.find((candidate) => /^(fatal|error):/.test(candidate)) ?? lines[0] ?? "";
  const bare = line.replace(/[a-z][a-z0-9+.-]{0,30}:\/\/[^\s'"]+/gi, (url) =>
    url.replace(/^([^:]*:\/\/).*@/, "$1").replace(/[?#].*$/s, ""),
  );
  return shortened(printable(bare), 300);
}
