import { stat } from "node:fs/promises";
import { onceForEach } from "../../../domain/build/once-for-each.ts";
import { type Answer, known, unknown } from "../../../domain/source/checkout.ts";
import { Failure } from "../../../domain/text/failure.ts";
import { printable, shortened } from "../../../domain/text/printable.ts";
import { describeEnd, type Finished, run, succeeded } from "../../process/runner.ts";
import { type GuardedQuery, queryGuarded } from "./guarded-git.ts";
import { reasonIn } from "./reason.ts";
import type { GitSetting } from "./setting.ts";

/**
 * The one way to run git in a repository. A failure is an unknown answer with git's reason; only
 * the exit status decides what is a failure. All of them throw Failure `tool` when there is no git,
 * and the abort's reason when the signal was aborted.
 */
export interface Git {
  /** Returns what a command prints. It may take 120 seconds unless the options say otherwise. */
  text(args: readonly string[], options?: GitOptions): Promise<Answer<string>>;
  /**
   * Returns what a command prints about the list on its standard input (`--stdin`, `--batch`): one
   * process answers for any number of files.
   */
  batch(args: readonly string[], input: string): Promise<Answer<Buffer>>;
  /** Queries the repository through simple-git, see guarded-git.ts for what that can do. */
  guarded<T>(query: GuardedQuery<T>): Promise<Answer<T>>;
}

interface GitOptions {
  /** How long git may take. */
  readonly seconds?: number;
}

const defaultSeconds = 120;

/** Returns the git of a repository. */
export function gitIn(setting: GitSetting): Git {
  return {
    text: async (args, { seconds = defaultSeconds } = {}) => {
      const printed = await runGit(setting, { args, seconds });
      return printed.known ? known(printed.value.toString()) : printed;
    },
    batch: (args, input) => runGit(setting, { args, input, seconds: defaultSeconds }),
    guarded: (query) => queryGuarded(setting, { query, seconds: defaultSeconds }),
  };
}

/** Returns a git that is started once for each question. */
export function askedOnce(git: Git): Git {
  return {
    text: onceForEach((args, options) => git.text(args, options)),
    batch: onceForEach((args, input) => git.batch(args, input)),
    guarded: (query) => git.guarded(query),
  };
}

interface GitCommand {
  readonly args: readonly string[];
  readonly seconds: number;
  readonly input?: string;
}

async function runGit(setting: GitSetting, command: GitCommand): Promise<Answer<Buffer>> {
  const { folder, env, config, signal } = setting;
  const finished = await run({
    program: "git",
    args: [...config.flatMap((value) => ["-c", value]), ...command.args],
    cwd: folder,
    env,
    timeoutSeconds: command.seconds,
    // It only reads, so there is nothing to clean up; and ssh may hold the output open for long.
    endSignal: "SIGKILL",
    endsWhenOverlong: true,
    ...(command.input === undefined ? {} : { input: command.input }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (succeeded(finished)) return known(finished.stdout);
  if (finished.end.kind === "not-started") return await notStarted(finished.end.reason, folder);
  return unknown(whyFailed(finished, command));
}

/** @throws Failure `tool` unless it is the folder that is missing */
async function notStarted(reason: string, folder: string): Promise<Answer<never>> {
  const isThere = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isThere) return unknown(shortened(printable(`there is no folder ${folder}`), 300));
  if (!/ (?:ENOENT|EACCES)$/.test(reason)) return unknown(`git could not be started: ${reason}`);
  throw new Failure({
    code: "tool",
    message: "git could not be started, but the build context is in a git checkout.",
    fix: "Install git, and make sure that it is on PATH.",
    cause: new Error(reason),
  });
}

function whyFailed(finished: Finished, { seconds }: GitCommand): string {
  switch (finished.end.kind) {
    case "exit":
      return reasonIn(finished.lastLines);
    case "timeout":
      return `no answer within ${seconds} s`;
    case "overlong":
    case "signal":
    case "not-started":
      return describeEnd(finished);
  }
}
