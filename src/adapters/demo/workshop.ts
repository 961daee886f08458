import { rm } from "node:fs/promises";
import { Failure } from "../../domain/text/failure.ts";
import { printable } from "../../domain/text/printable.ts";
import { describeEnd, run, succeeded } from "../process/runner.ts";

const shownErrorLines = 5;

/** What every step of the demo needs. */
export interface Workshop {
  /** The demo's own temporary folder; removed at the end, whatever happens. */
  readonly folder: string;
  /** The environment for programs that the demo starts. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly progress: (text: string) => void;
}

/**
 * Runs one of the demo's programs and returns its standard output.
 * @throws Failure `tool` with the last lines that it printed
 */
export async function runTool(
  workshop: Workshop,
  command: {
    readonly program: string;
    readonly args: readonly string[];
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
  },
): Promise<string> {
  const finished = await run({
    ...command,
    env: { ...workshop.env, ...command.env },
    signal: workshop.signal,
  });
  if (succeeded(finished)) return finished.stdout.toString("utf8");
  const lines = finished.lastLines.slice(-shownErrorLines).map((line) => `  ${printable(line)}`);
  throw new Failure({
    code: "tool",
    message: [`${command.program} failed, ${describeEnd(finished)}`, ...lines].join("\n"),
    fix: "See what it printed; you can start the demo again at any time.",
  });
}

/**
 * Removes a folder and its contents. A rootless store holds files of the user's other ids, which
 * can only be removed in buildah's user namespace.
 */
export async function removeFolder(
  path: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true, maxRetries: 2 });
  } catch {
    await run({ program: "buildah", args: ["unshare", "rm", "-rf", "--", path], env });
    await rm(path, { recursive: true, force: true });
  }
}
