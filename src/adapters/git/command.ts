import { Readable } from "node:stream";
import type { SimpleGitOptions } from "simple-git";
import { type Answer, known, unknown } from "../../domain/source/checkout.ts";
import { Failure } from "../../domain/text/failure.ts";
import { printable, shortened } from "../../domain/text/printable.ts";

/** Far above what git says about any real repository; a listing beyond it is answered with "unknown". */
const maxOutputBytes = 32 * 1024 * 1024;
const defaultSeconds = 120;

/** What all commands on one repository share. */
export interface GitSetting {
  readonly env: Readonly<Record<string, string>>;
  /** `name=value` for `-c`. */
  readonly config: readonly string[];
  readonly signal: AbortSignal | undefined;
}

export interface GitCommand extends GitSetting {
  readonly folder: string;
  readonly args: readonly string[];
  /** How long git may take; 120 when not given. */
  readonly seconds?: number;
}

// simple-git refuses these by default, to guard callers who pass on what strangers wrote. Our arguments are constants,
// the settings are made to switch programs off, and the environment is the user's own.
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
 * What git prints, or why it could not answer: its exit status decides, its messages only explain.
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
      // Its default takes what has arrived 50 ms after the exit for all there is.
      completion: { onClose: true, onExit: false },
      // Its default takes a failure that printed nothing for a success.
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

/** Bounds the output, and lets go of it on a stop: a grandchild such as ssh may hold the other end for long. */
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

/** The line that tells most, without what may be a secret in a URL: the user's part, and a query. */
function reasonIn(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const line = lines.find((candidate) => /^(fatal|error):/.test(candidate)) ?? lines[0] ?? "";
  const bare = line.replace(/[a-z][a-z0-9+.-]{0,30}:\/\/[^\s'"]+/gi, (url) =>
    url.replace(/^([^:]*:\/\/).*@/, "$1").replace(/[?#].*$/s, ""),
  );
  return shortened(printable(bare), 300);
}
