import { program } from "../compose/program.ts";
import { runner } from "../compose/runner.ts";
import { exitCodes, Failure } from "../domain/text/failure.ts";
import { printable, shortened } from "../domain/text/printable.ts";
import type { FurtherActionName } from "../options/further-actions.ts";
import type { Action } from "./action.ts";

const exitCodeOfBug = 3;

/**
 * Loads and runs the main part of an action, and reports what ends it. @returns the exit status
 * @param name undefined: the action that builds
 */
export function runMain(
  load: () => Promise<Action>,
  name: FurtherActionName | undefined,
): Promise<number> {
  return reportingBugs(async () => main(await load(), name));
}

/**
 * Runs the post part, which removes the work folder that the main part left, if it left one.
 * @returns the exit status
 */
export function runPost(workFolder: string | undefined): Promise<number> {
  return reportingBugs(() => post(workFolder));
}

async function reportingBugs(part: () => Promise<number>): Promise<number> {
  process.on("uncaughtException", (error) => process.exit(reportBug(error)));
  try {
    return await part();
  } catch (error) {
    return reportBug(error);
  }
}

async function main(action: Action, name: FurtherActionName | undefined): Promise<number> {
  const interrupts = program.listenForInterrupts();
  const reporter = runner.createActionsReporter((text) => process.stdout.write(text));
  const { env, argv } = process;
  runner.markStarted(env);
  const context = { env, reporter, signal: interrupts.signal, entry: argv[1] ?? "" };
  try {
    const code = await action(context);
    return interrupts.exitCode() ?? code;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { reportFailure } = await import("./failure.ts");
    await reportFailure(error, context, name);
    return interrupts.exitCode() ?? exitCodes[error.code];
  }
}

/** Cleans up. The post part never fails a step that succeeded. */
async function post(workFolder: string | undefined): Promise<number> {
  if (workFolder === undefined) return 0;
  await program.cleanUp(workFolder).catch((error: unknown) => {
    const message = `Could not remove ${workFolder}: ${error instanceof Error ? error.message : String(error)}`;
    process.stdout.write(
      `${runner.formatAnnotation({ level: "warning", title: "Twofold", message })}\n`,
    );
  });
  return 0;
}

/** Reports a bug: anything but a Failure is a bug of ours and is shown with its stack. */
function reportBug(error: unknown): number {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = shortened(program.withSourceLines(stack), 20_000)
    .split("\n")
    .map(printable)
    .join("\n");
  const message = `A bug in Twofold; please report it with these lines:\n${lines}`;
  process.stdout.write(
    `${runner.formatAnnotation({ level: "error", title: "Twofold", message })}\n`,
  );
  return exitCodeOfBug;
}
