import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { searchPath } from "./paths.ts";
import { runProgram } from "./program.ts";

/** A script that a run of Node read from a file. */
export interface LoadedScript {
  readonly path: string;
  readonly text: string;
}

/** What a run had loaded when something happened for the first time. */
interface Start {
  readonly scripts: readonly LoadedScript[];
  /** What it had written then. */
  readonly line: string;
}

/** Ends the process as soon as it has written something. */
const endAtFirstWrite = `
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write;
    stream.write = (text) => {
      write.call(stream, text);
      process.exit();
    };
  }`;

/** Ends the process when it is about to start a program, and writes which one. */
const endAtFirstProgram = `
  import childProcess from "node:child_process";
  childProcess.spawn = (program) => {
    process.stderr.write(program);
    process.exit();
  };`;

/** Runs Node, and returns the scripts that it loaded until it ended. */
export async function scriptsLoaded(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<readonly LoadedScript[]> {
  return (await run(args, env)).scripts;
}

/** Runs Node until it writes something. */
export async function scriptsBeforeFirstLine(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Start> {
  return await run(["--import", preload(endAtFirstWrite), ...args], env);
}

/** Runs Node until it would start a program. @returns what it wrote, and the program's name */
export async function scriptsBeforeFirstProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Start> {
  return await run(["--import", preload(endAtFirstProgram), ...args], env);
}

function preload(script: string): string {
  return `data:text/javascript,${encodeURIComponent(script)}`;
}

async function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Start> {
  const folder = await mkdtemp(join(tmpdir(), "twofold-loaded-"));
  try {
    const { stdout, stderr } = await runProgram([process.execPath, ...args], {
      cwd: folder,
      env: {
        PATH: searchPath(),
        HOME: folder,
        TMPDIR: folder,
        ...env,
        NODE_V8_COVERAGE: join(folder, "coverage"),
      },
    });
    return { scripts: await covered(join(folder, "coverage")), line: stdout + stderr };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The scripts in a folder of coverage reports, which V8 writes when a process ends. */
async function covered(folder: string): Promise<readonly LoadedScript[]> {
  const paths = new Set<string>();
  for (const name of await readdir(folder)) {
    const report: { readonly result: readonly { readonly url: string }[] } = JSON.parse(
      await readFile(join(folder, name), "utf8"),
    );
    for (const { url } of report.result) if (url.startsWith("file:")) paths.add(fileURLToPath(url));
  }
  return await Promise.all(
    [...paths].sort().map(async (path) => ({ path, text: await readFile(path, "utf8") })),
  );
}
