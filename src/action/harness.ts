import { program } from "../compose/program.ts";
import { runner } from "../compose/runner.ts";
import { exitCodes, Failure } from "../domain/text/failure.ts";
import { printable, shortened } from "../domain/text/printable.ts";
import { version } from "../options/version.ts";
import type { Action, ActionContext } from "./action.ts";

// Modules that are not needed for the first line of the log are loaded after it.

const exitCodeOfBug = 3;

/**
 * Runs an action: its main part, or the post part of the same file, which removes what a killed
 * main part left. Reports every failure, and a bug with its stack. @returns the exit status
 */
export async function runAction(action: Action): Promise<number> {
  process.on("uncaughtException", (error) => process.exit(reportBug(error)));
  try {
    if (await program.takeApart(process.argv.slice(2))) return 0;
    const state = runner.readState(process.env);
    return await (state === undefined ? main(action) : post(state.workFolder));
  } catch (error) {
    return reportBug(error);
  }
}

async function main(action: Action): Promise<number> {
  process.stdout.write(`Twofold ${version}\n`);
  const interrupts = program.listenForInterrupts();
  const reporter = runner.createActionsReporter((text) => process.stdout.write(text));
  await runner.markStarted();
  const { env, argv } = process;
  const context = { env, reporter, signal: interrupts.signal, entry: argv[1] ?? "" };
  try {
    const code = await action(context);
    return interrupts.exitCode() ?? code;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await reportFailure(error, context);
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

async function reportFailure(failure: Failure, { reporter, env }: ActionContext): Promise<void> {
  const { failureAnnotation } = await import("../report/annotations.ts");
  const { renderFailureSummary } = await import("../report/summary.ts");
  const { step } = await import("../compose/step.ts");
  reporter.annotate(failureAnnotation(failure));
  await step.writeSummary(env, renderFailureSummary(failure));
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
