import { spawn } from "node:child_process";
import { Failure } from "../../domain/text/failure.ts";

interface ForegroundCommand {
  readonly argv: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/**
 * Runs a program in our own session and terminal: sudo asks for its password there, which it could
 * not do in a session of its own (see run). Its standard output goes to our standard error.
 * @throws Failure `tool` when it does not end with exit status 0
 */
export async function runInForeground({ argv, env, signal }: ForegroundCommand): Promise<void> {
  signal.throwIfAborted();
  const [program, ...args] = argv;
  const wrong = await new Promise<string | undefined>((resolve) => {
    const stdio: ["inherit", NodeJS.WriteStream, "inherit"] = [
      "inherit",
      process.stderr,
      "inherit",
    ];
    const child = spawn(program, args, { env: { ...env }, stdio, signal });
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code) => resolve(code === 0 ? undefined : `exit status ${code}`));
  });
  signal.throwIfAborted();
  if (wrong === undefined) return;
  throw new Failure({
    code: "tool",
    message: `\`${argv.join(" ")}\` failed: ${wrong}`,
    fix: "Its own messages above say why; try it by hand first.",
  });
}
