import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { actionFile, runnersNode, searchPath } from "./paths.ts";
import { type ProgramResult, type RunningProgram, startProgram } from "./program.ts";
import { readCommandFile, readLog, type WorkflowCommand } from "./workflow-commands.ts";

/**
 * Turns the command that is to run into the one that runs it elsewhere, e.g. inside another root. Only root can enter
 * one, so that becoming another user is left to the command.
 */
export type Wrap = (
  command: readonly [string, ...string[]],
  folders: readonly string[],
  user?: { readonly uid: number; readonly gid: number },
) => Promise<[string, ...string[]]>;

/** A step `uses: ./` of a job, or `uses: ./resolve`. */
export interface Step {
  /** GITHUB_WORKSPACE: the checkout. */
  readonly workspace: string;
  /** A new folder for all that the runner keeps for the job: RUNNER_TEMP, TMPDIR, HOME and the command files. */
  readonly job: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** The action's folder; undefined: the build's, which is the root. */
  readonly action?: "resolve" | "merge";
  readonly env?: Readonly<Record<string, string>>;
  /** GITHUB_SHA. */
  readonly revision?: string;
  readonly event?: unknown;
  readonly wrap?: Wrap;
  /** The Node to start the action with; undefined: the one that a runner would have. */
  readonly node?: string;
}

export interface StepResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What a person reads in the log, main and post step. */
  readonly log: string;
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** All that was written anywhere a person or a later step can read it. */
  readonly everything: string;
}

export interface RunningStep {
  readonly main: RunningProgram;
  /** Waits for the main part, however it ends, and then runs the post part, as a runner does. */
  finish(): Promise<StepResult>;
}

/** Runs a step from its main to its post part. */
export async function runStep(step: Step): Promise<StepResult> {
  return (await startStep(step)).finish();
}

/** Starts a step's main part with the variables and files that a runner gives it. */
export async function startStep(step: Step): Promise<RunningStep> {
  const files = await prepareJob(step);
  const env = await stepEnvironment(step, files);
  const { main, post } = await bundles(step);
  const start = async (bundle: string, more: Readonly<Record<string, string>>) => {
    const command: [string, ...string[]] = [step.node ?? runnersNode(), bundle];
    const argv = await (step.wrap?.(command, [step.job, step.workspace]) ?? command);
    return startProgram(argv, { cwd: step.workspace, env: { ...env, ...more } });
  };
  const running = await start(main, {});
  const finish = async (): Promise<StepResult> => {
    const first = await running.finished;
    const state = readCommandFile(await readFile(files.state, "utf8"));
    const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value] as const);
    const second = await (await start(post, Object.fromEntries(saved))).finished;
    return collect(first, second, files);
  };
  return { main: running, finish };
}

async function collect(main: ProgramResult, post: ProgramResult, files: JobFiles) {
  const read = [readLog(main.output), readLog(post.output)];
  const log = read.flatMap(({ lines }) => lines).join("\n");
  const output = await readFile(files.output, "utf8");
  const summary = await readFile(files.summary, "utf8");
  const others = await Promise.all(
    [files.env, files.path, files.state].map((file) => readFile(file)),
  );
  return {
    code: main.code,
    signal: main.signal,
    log,
    commands: read.flatMap(({ commands }) => commands),
    outputs: readCommandFile(output),
    summary,
    everything: [log, output, summary, ...others].join("\n"),
  };
}

type JobFiles = Readonly<
  Record<"output" | "state" | "summary" | "env" | "path" | "event", string>
> & { readonly folder: string };

async function prepareJob(step: Step): Promise<JobFiles> {
  for (const folder of ["temp", "tmpdir", "home", "tool-cache", "files"]) {
    await mkdir(join(step.job, folder), { recursive: true });
  }
  const folder = join(step.job, "files");
  const file = (name: string): string => join(folder, name);
  const files = {
    folder,
    output: file("output"),
    state: file("state"),
    summary: file("summary"),
    env: file("env"),
    path: file("path"),
    event: file("event.json"),
  };
  for (const path of [files.output, files.state, files.summary, files.env, files.path]) {
    await writeFile(path, "");
  }
  await writeFile(files.event, JSON.stringify(step.event ?? {}));
  return files;
}

async function stepEnvironment(step: Step, files: JobFiles): Promise<Record<string, string>> {
  return {
    PATH: searchPath(),
    HOME: join(step.job, "home"),
    TMPDIR: join(step.job, "tmpdir"),
    LANG: "C.UTF-8",
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__self",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_REF_TYPE: "branch",
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_RUN_ID: "7",
    GITHUB_RUN_NUMBER: "7",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_WORKFLOW: "ci",
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_ARCH: "X64",
    RUNNER_OS: "Linux",
    RUNNER_NAME: "e2e",
    RUNNER_TEMP: join(step.job, "temp"),
    RUNNER_TOOL_CACHE: join(step.job, "tool-cache"),
    ...(step.revision === undefined ? {} : { GITHUB_SHA: step.revision }),
    ...(await inputVariables(step)),
    ...step.env,
  };
}

/** INPUT_* as a runner makes them: the defaults of action.yml, then what the workflow gives. */
async function inputVariables(step: Step) {
  const declared = (await readAction(step)).inputs;
  const variables: Record<string, string> = {};
  for (const [name, { default: value }] of Object.entries(declared)) {
    // A runner evaluates expressions; these tests have no context that would give one a value.
    const text = value === undefined ? "" : String(value);
    variables[inputVariable(name)] = text.startsWith("${{") ? "" : text;
  }
  for (const [name, value] of Object.entries(step.inputs)) variables[inputVariable(name)] = value;
  return variables;
}

function inputVariable(name: string): string {
  return `INPUT_${name.replace(/ /g, "_").toUpperCase()}`;
}

async function bundles(step: Step): Promise<{ main: string; post: string }> {
  const { runs } = await readAction(step);
  const folder = dirname(fileOf(step));
  return { main: resolve(folder, runs.main), post: resolve(folder, runs.post) };
}

function fileOf({ action }: Step): string {
  return action === undefined ? actionFile : join(dirname(actionFile), action, "action.yml");
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: { readonly main: string; readonly post: string };
}

async function readAction(step: Step): Promise<ActionFile> {
  // Our own file, whose shape another test holds.
  return parse(await readFile(fileOf(step), "utf8")) as ActionFile;
}
