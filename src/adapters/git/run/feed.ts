import { type Answer, known, unknown } from "../../../domain/source/checkout.ts";
import { printable, shortened } from "../../../domain/text/printable.ts";
import { describeEnd, run, succeeded } from "../../process/runner.ts";
import type { GitCommand } from "./command.ts";

/** Less than the runner keeps of an output: a longer answer may have been cut. */
const maxOutputBytes = 31 * 1024 * 1024;
const defaultSeconds = 120;

interface FedGitCommand extends GitCommand {
  /** What git reads from its standard input. */
  readonly input: string;
}

/**
 * Runs git with a list on its standard input (`--stdin`, `--batch`), which simple-git cannot do:
 * one process answers for any number of files.
 * @throws the abort's reason when the signal was aborted
 */
export async function feedGit(command: FedGitCommand): Promise<Answer<Buffer>> {
  const { folder, env, config, signal, args, input, seconds = defaultSeconds } = command;
  const finished = await run({
    program: "git",
    args: [...config.flatMap((setting) => ["-c", setting]), ...args],
    cwd: folder,
    env,
    input,
    timeoutSeconds: seconds,
    ...(signal === undefined ? {} : { signal }),
  });
  if (!succeeded(finished))
    return unknown(shortened(printable(finished.lastLines.at(-1) ?? describeEnd(finished)), 300));
  if (finished.stdout.length > maxOutputBytes)
    return unknown(`more than ${maxOutputBytes} bytes of output`);
  return known(finished.stdout);
}
