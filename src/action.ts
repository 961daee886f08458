import { formatAnnotation } from "./adapters/actions/commands.ts";
import { readActionInputs } from "./adapters/actions/inputs.ts";
import { createActionsReporter } from "./adapters/actions/reporter.ts";
import { readState } from "./adapters/actions/state.ts";
import { takeApart } from "./adapters/buildah/take-apart.ts";
import { withSourceLines } from "./adapters/process/source-lines.ts";
import { listenForInterrupts } from "./adapters/terminal/interrupts.ts";
import type { BuildOutcome } from "./app/build/build-image.ts";
import type { Reporter } from "./app/ports/ports.ts";
import type { BuildRequest } from "./domain/build/request.ts";
import { exitCodes, Failure } from "./domain/text/failure.ts";
import { printable, shortened } from "./domain/text/printable.ts";
import { version } from "./options/version.ts";

// What is not needed for the first line of the log is loaded after it.

/** The main part: inputs, build, outputs, summary. @returns the exit status */
async function main(env: NodeJS.ProcessEnv): Promise<number> {
  process.stdout.write(`Twofold ${version}\n`);
  const interrupts = listenForInterrupts();
  const reporter = createActionsReporter((text) => process.stdout.write(text));
  const { markStarted } = await import("./adapters/actions/state.ts");
  await markStarted();
  try {
    const request = await readRequest({ env, reporter });
    const outcome = await build({ request, reporter, env, signal: interrupts.signal });
    await tell(outcome, { reporter, env });
    const code = outcome.failure === undefined ? 0 : exitCodes[outcome.failure.code];
    return interrupts.exitCode() ?? code;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await tellFailure(error, { reporter, env });
    return interrupts.exitCode() ?? exitCodes[error.code];
  }
}

/** The post part: takes apart what a killed main part left. It never fails a step that held. */
async function post(workFolder: string | undefined): Promise<number> {
  if (workFolder === undefined) return 0;
  const { cleanUp } = await import("./adapters/buildah/clean-up.ts");
  await cleanUp(workFolder).catch((error: unknown) => {
    const message = `Could not remove ${workFolder}: ${error instanceof Error ? error.message : String(error)}`;
    process.stdout.write(`${formatAnnotation({ level: "warning", title: "Twofold", message })}\n`);
  });
  return 0;
}

/**
 * The inputs, checked; from here on the runner masks what is secret in them. A fork's pull request is built and compared
 * as any other, by the same workflow, which has no password for it; it only may not publish.
 */
async function readRequest({ env, reporter }: Audience): Promise<BuildRequest> {
  const { parseBuildRequest } = await import("./options.ts");
  const { maskSecrets } = await import("./adapters/actions/masks.ts");
  const { secretValuesOf } = await import("./domain/build/redact.ts");
  const { readCarried } = await import("./adapters/actions/carried.ts");
  const { notPushed } = await import("./domain/source/carried.ts");
  const inputs = readActionInputs(env);
  const carried = await readCarried(env);
  const isWithheld = carried.kind === "withheld";
  if (isWithheld && String(inputs.push).toLowerCase() === "true") {
    reporter.annotate(notPushed(carried.why));
  }
  const request = parseBuildRequest(isWithheld ? { ...inputs, push: "false" } : inputs);
  await maskSecrets(secretValuesOf(request));
  return request;
}

async function build(run: {
  readonly request: BuildRequest;
  readonly reporter: Reporter;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}): Promise<BuildOutcome> {
  const { runBuild } = await import("./wiring.ts");
  const { saveWorkFolder } = await import("./adapters/actions/state.ts");
  const { maskSecrets } = await import("./adapters/actions/masks.ts");
  return runBuild({
    ...run,
    cwd: run.env["GITHUB_WORKSPACE"] || process.cwd(),
    onWorkFolder: (folder) => void saveWorkFolder(folder),
    onSecrets: maskSecrets,
    entry: process.argv[1] ?? "",
  });
}

interface Audience {
  readonly reporter: Reporter;
  readonly env: NodeJS.ProcessEnv;
}

/** Outputs first: they are known also when the step fails, and what follows is only for reading. */
async function tell(outcome: BuildOutcome, { reporter, env }: Audience): Promise<void> {
  const { report, failure } = outcome;
  const { outputValues, pushedNames, writeOutputs } = await import("./adapters/actions/outputs.ts");
  const { writeArtifacts, writeSummary } = await import("./adapters/actions/files.ts");
  const { annotationsOf } = await import("./report/annotations.ts");
  const { renderSummary } = await import("./report/summary.ts");
  const { renderTerminal } = await import("./report/terminal.ts");
  const { plainPalette } = await import("./adapters/terminal/palette.ts");
  await writeOutputs(outputValues(outcome));
  await writeArtifacts(env, pushedNames(report));
  await writeSummary(env, renderSummary(report));
  reporter.info(renderTerminal(report, plainPalette).join("\n"));
  for (const annotation of annotationsOf(report, failure)) reporter.annotate(annotation);
}

async function tellFailure(failure: Failure, { reporter, env }: Audience): Promise<void> {
  const { failureAnnotation } = await import("./report/annotations.ts");
  const { renderFailureSummary } = await import("./report/summary.ts");
  const { writeSummary } = await import("./adapters/actions/files.ts");
  reporter.annotate(failureAnnotation(failure));
  await writeSummary(env, renderFailureSummary(failure));
}

/** Anything but a Failure is a bug of ours and has its stack. */
function tellBug(error: unknown): number {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = shortened(withSourceLines(stack), 20_000).split("\n").map(printable).join("\n");
  const message = `A bug in Twofold; please report it with these lines:\n${lines}`;
  process.stdout.write(`${formatAnnotation({ level: "error", title: "Twofold", message })}\n`);
  return 3;
}

process.on("uncaughtException", (error) => process.exit(tellBug(error)));
async function work(): Promise<number> {
  if (await takeApart(process.argv.slice(2))) return 0;
  const state = readState(process.env);
  return await (state === undefined ? main(process.env) : post(state.workFolder));
}

process.exitCode = await work().catch(tellBug);
