import { chmod, mkdir, mkdtemp, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, onTestFailed } from "vitest";
import { type Checkout, newRepository, type SourceFiles } from "./checkout.ts";
import { type CliCall, flagsOf, startCli } from "./cli.ts";
import { leftovers, removeFolder } from "./leftovers.ts";
import { chosenMachine } from "./machine.ts";
import type { RunningProgram } from "./program.ts";
import { parseReport, type ReportView } from "./report-view.ts";
import { type RunningStep, type Step, type StepResult, startStep } from "./runner.ts";

/** A step that has ended, with what it wrote. */
export interface FinishedStep extends StepResult {
  readonly job: string;
  /** report.json; undefined when the step wrote none. */
  readonly report: ReportView | undefined;
}

/** A call of the CLI that has ended. */
export interface FinishedCall {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly job: string;
}

export type StepMore = Partial<Omit<Step, "workspace" | "inputs">>;
export type CliMore = Partial<Omit<CliCall, "arguments" | "cwd">>;

/** What the tests of one file work with: folders, repositories and image names that no other file uses. */
export interface Story {
  readonly folder: () => string;
  /** A new folder for a run of ours. */
  job(): Promise<string>;
  /** A new repository with these files, pushed, and its checkout. */
  checkout(
    files: SourceFiles,
    more?: { readonly tag?: string; readonly name?: string },
  ): Promise<Checkout>;
  /** A repository name at the open registry that nothing was pushed to yet. */
  image(registry?: string): string;
  startStep(checkout: Checkout, inputs: StepInputs, more?: StepMore): Promise<StartedStep>;
  /** Runs the action's main and post parts; whatever comes of it, nothing may be left behind. */
  step(checkout: Checkout, inputs: StepInputs, more?: StepMore): Promise<FinishedStep>;
  startCli(cwd: string, args: readonly string[], more?: CliMore): Promise<StartedCall>;
  /** Runs the CLI; whatever comes of it, nothing may be left behind but `kept`. */
  cli(cwd: string, args: readonly string[], more?: CliMore): Promise<FinishedCall>;
}

export type StepInputs = Readonly<Record<string, string>>;

export interface StartedStep extends Omit<RunningStep, "finish"> {
  readonly job: string;
  finish(): Promise<FinishedStep>;
}

export interface StartedCall {
  readonly program: RunningProgram;
  readonly job: string;
}

/** All test images come from a registry on loopback without HTTPS. */
const loopback = () => ({
  "tls-verify": "false",
  "insecure-registries": [inject("registry"), inject("accountRegistry")].join(","),
});

/**
 * What a build is given unless its test says otherwise: two seconds more in each of several hundred builds are minutes,
 * and few tests are about time.
 */
const quick = { vary: "all,-start-time" };

/** Sets up a file's tests; to be called once at its top. */
export function newStory(): Story {
  const wrap = chosenMachine();
  const elsewhere = wrap === undefined ? {} : { wrap };
  let folder = "";
  let count = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(inject("temp"), "story-"));
    await chmod(folder, 0o755);
  });
  afterAll(() => removeFolder(folder));
  // What a hook built for several tests is said when one of them fails.
  const ofHooks: (readonly [title: string, output: string])[] = [];
  let isInTest = false;
  beforeEach(() => {
    isInTest = true;
    for (const [title, output] of ofHooks) tellWhenFailed(title, output);
  });
  afterEach(() => {
    isInTest = false;
  });
  const tell = (title: string, output: string): void => {
    if (isInTest) tellWhenFailed(title, output);
    else ofHooks.push([title, output]);
  };
  const number = (): number => {
    count += 1;
    return count;
  };
  const own = (): string => folder.slice(folder.lastIndexOf("story-") + 6).toLowerCase();
  const story: Story = {
    folder: () => folder,
    job: async () => {
      const job = join(folder, `job-${number()}`);
      await mkdir(job);
      return job;
    },
    checkout: (files, more = {}) => {
      const at = number();
      const name = more.name ?? `acme/shop-${own()}-${at}`;
      return newRepository({ folder: join(folder, `checkout-${at}`), files, ...more, name });
    },
    image: (registry = inject("registry")) => `${registry}/acme/${own()}-${number()}`,
    startStep: async (checkout, inputs, more = {}) => {
      const job = more.job ?? (await story.job());
      const step = {
        ...elsewhere,
        ...more,
        workspace: checkout.folder,
        revision: checkout.revision,
        job,
      };
      const running = await startStep({ ...step, inputs: { ...loopback(), ...quick, ...inputs } });
      const finish = async (): Promise<FinishedStep> => {
        const result = await running.finish();
        tell(`step in ${job}, exit ${result.code ?? result.signal}`, result.log);
        return { ...result, job, report: await readReport(result.outputs) };
      };
      return { main: running.main, job, finish };
    },
    step: async (checkout, inputs, more) => {
      const finished = await (await story.startStep(checkout, inputs, more)).finish();
      await expectNothingLeft(finished);
      return finished;
    },
    startCli: async (cwd, args, more = {}) => {
      const job = more.job ?? (await story.job());
      return { program: await startCli({ ...elsewhere, ...more, arguments: args, cwd, job }), job };
    },
    cli: async (cwd, args, more) => {
      const { program, job } = await story.startCli(cwd, args, more);
      const { output, ...result } = await program.finished;
      tell(`${args.join(" ")}, exit ${result.code ?? result.signal}`, output);
      return { ...result, job };
    },
  };
  return story;
}

/** The flags of `twofold build` for what a step's inputs say. */
export function buildFlags(inputs: StepInputs): string[] {
  return ["build", ...flagsOf({ ...loopback(), ...quick, ...inputs })];
}

/** A failed assertion says little without what the program itself said. */
function tellWhenFailed(title: string, output: string): void {
  onTestFailed(() => {
    process.stderr.write(`--- ${title}\n${output.slice(-6000)}\n---\n`);
  });
}

async function readReport(outputs: StepInputs): Promise<ReportView | undefined> {
  const { report = "" } = outputs;
  // Of several images, it is the list of their reports.
  return report === "" || report.endsWith("images.json")
    ? undefined
    : parseReport(await readFile(report, "utf8"));
}

/** Asserts that a step and its post part left their results' folder and nothing else. */
export async function expectNothingLeft(
  step: Pick<FinishedStep, "job" | "outputs">,
): Promise<void> {
  const { report = "" } = step.outputs;
  const results = report === "" ? [] : [dirname(report)];
  const kept = [...runnerFolders(step.job), ...results];
  expect(await leftovers({ folder: step.job, kept })).toEqual([]);
}

/** Asserts that a call of the CLI left only the paths given. */
export async function expectOnlyLeft(job: string, kept: readonly string[]): Promise<void> {
  expect(await leftovers({ folder: job, kept: [...runnerFolders(job), ...kept] })).toEqual([]);
}

/** The command files, and paths that make the runner's own folders stay as long as they are empty. */
function runnerFolders(job: string): string[] {
  const empty = ["temp", "tmpdir", "home", "tool-cache"].map((name) =>
    join(job, name, "(nothing)"),
  );
  return [join(job, "files"), ...empty];
}
