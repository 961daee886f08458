import { chmod, mkdtemp, readFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Reporter } from "../../app/ports/build.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { Report } from "../../domain/findings/report.ts";
import type { Failure } from "../../domain/text/failure.ts";
import { parseBuildRequest } from "../../options/build-request.ts";
import { childEnvironment } from "../process/child-environment.ts";
import { terminalAudience } from "./audience.ts";
import { type Bases, makeBases } from "./bases.ts";
import {
  type Distribution,
  indexTargetFormat,
  packageSource,
  parseOsRelease,
} from "./distribution.ts";
import { checkOutExample, findExamples } from "./example.ts";
import { type Audience, installPackages } from "./install.ts";
import { missingForDemo } from "./programs.ts";
import { quietReporter } from "./quiet-reporter.ts";
import { asTold, type Expectation, tell } from "./story.ts";
import { removeFolder, runTool, type Workshop } from "./workshop.ts";

const expectations: readonly Expectation[] = [
  {
    name: "reproducible",
    about: "a C program with __DATE__, compiled in one stage, shipped in another",
    reproducible: "true",
  },
  {
    name: "irreproducible",
    about: "the same, with a random build ID and the time of day",
    reproducible: "false",
  },
];

interface DemoRequest {
  /** Whether to install missing packages without asking. */
  readonly yes: boolean;
  /** The folder for the results; undefined means `build/demo` in the project. */
  readonly output?: string;
  /** The path of the running program, from which `examples` is searched upwards. */
  readonly program: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** Runs the project's own build as the command `build` does, and reports to the given reporter. */
type DemoBuild = (request: BuildRequest, reporter: Reporter) => Promise<DemoResult>;

interface DemoResult {
  readonly report: Report;
  readonly layout?: string;
  /** Also set when the builds differ. */
  readonly failure?: Failure;
}

interface DemoPorts {
  readonly reporter: Reporter;
  readonly build: DemoBuild;
  /** The person who is asked and told; undefined means the person at the terminal. */
  readonly audience?: Audience;
}

/**
 * Shows the whole process on this machine: makes base images from distribution packages, builds an
 * example that is reproducible and one that is not. Leaves nothing behind but the output folder and
 * the cached bases.
 * @returns the exit status: 0 when both examples behaved as promised, 1 when not
 * @throws Failure `usage` when packages are missing and may not be installed, `tool` when a program
 * fails
 */
export async function runDemo(request: DemoRequest, ports: DemoPorts): Promise<number> {
  const { reporter, build, audience = terminalAudience(reporter, request.signal) } = ports;
  const examples = await findExamples(request.program);
  const output = resolve(request.output ?? join(dirname(examples), "build", "demo"));
  const distribution = parseOsRelease(await readTextFile("/etc/os-release"));
  await installWhatIsMissing({ request, audience, distribution });
  const workshop = await openWorkshop(request, reporter);
  try {
    audience.say(
      "Two images, each built twice in two different environments, compared bit for bit.",
    );
    const bases = await demoBases({ workshop, distribution, env: request.env });
    const origin = bases.cached ? ", kept from an earlier demo" : "";
    audience.say(`Their bases, gcc and busybox, are packages of ${distribution.title}${origin}.`);
    const stage = { workshop, examples, bases, output, reporter, build, audience };
    const told: boolean[] = [];
    for (const expectation of expectations) told.push(await play(stage, expectation));
    const success = told.every(Boolean);
    audience.say(
      success ? "\nBoth came out as expected." : "\nThis is not what the demo promises.",
    );
    audience.say(`Reports and layouts: ${output}`);
    return success ? 0 : 1;
  } finally {
    await removeFolder(workshop.folder, workshop.env);
  }
}

interface Stage {
  readonly workshop: Workshop;
  readonly examples: string;
  readonly bases: Bases;
  readonly output: string;
  readonly reporter: Reporter;
  readonly build: DemoBuild;
  readonly audience: Audience;
}

/** Builds one example and prints its result. @returns whether it came out as promised */
async function play(stage: Stage, expectation: Expectation): Promise<boolean> {
  const { workshop, examples, bases, audience } = stage;
  const { name, about } = expectation;
  audience.say(`\nexamples/${name}: ${about}`);
  const context = await checkOutExample(workshop, { examples, name });
  // Without a terminal, a line for each step of each build would bury the story.
  const quiet = quietReporter(audience.interactive ? stage.reporter.progress : () => {});
  const request = exampleRequest({ context, bases, output: join(stage.output, name) });
  const result = await stage.build(request, quiet);
  if (result.failure !== undefined && result.failure.code !== "irreproducible") {
    for (const line of quiet.lastLines) audience.say(`  ${line}`);
    throw result.failure;
  }
  for (const line of tell({ expectation, ...result })) audience.say(line);
  return asTold(expectation, result.report);
}

async function installWhatIsMissing(demo: {
  readonly request: DemoRequest;
  readonly audience: Audience;
  readonly distribution: Distribution;
}): Promise<void> {
  const { request, audience, distribution } = demo;
  await installPackages({
    packages: await missingForDemo(request.env["PATH"] ?? ""),
    distribution,
    consent: request.yes || request.env["CI"] === "true" ? "given" : "to-be-asked",
    root: process.getuid?.() === 0,
    env: childEnvironment(request.env),
    audience,
    signal: request.signal,
  });
}

async function openWorkshop(
  { env, signal }: DemoRequest,
  { progress }: Reporter,
): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), "twofold-demo-"));
  // A rootless mmdebstrap works as another of the user's ids, which must be able to pass through
  // the folder.
  await chmod(folder, 0o711);
  return { folder, env: childEnvironment(env), signal, progress };
}

async function demoBases(demo: {
  readonly workshop: Workshop;
  readonly distribution: Distribution;
  readonly env: DemoRequest["env"];
}): Promise<Bases> {
  const { workshop, distribution, env } = demo;
  const cache = join(env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "twofold", "demo");
  const targets = await runTool(workshop, {
    program: "apt-get",
    args: ["indextargets", "--format", indexTargetFormat, "Created-By: Packages"],
  });
  return makeBases(workshop, { source: packageSource(targets, distribution.codename), cache });
}

function exampleRequest(example: {
  readonly context: string;
  readonly bases: Bases;
  readonly output: string;
}): BuildRequest {
  const { context, bases, output } = example;
  return parseBuildRequest({
    context,
    output,
    // This network needs no helper programs and works under every isolation; the examples use no
    // network at all.
    network: "host",
    "build-contexts": ["toolchain", "tiny"].map(
      (name) => `${name}=oci-layout://${bases.layout}:${name}`,
    ),
  });
}

async function readTextFile(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return "";
  }
}
