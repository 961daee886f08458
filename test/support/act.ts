import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFailed } from "vitest";
import { cache, findProgram, isExecutable, root, searchPath } from "./paths.ts";
import { runProgram } from "./program.ts";

/** nektos/act, a workflow runner: the one on PATH, or the one that the tests' set-up put into the cache folder. */
export function findAct(): string {
  const act = findProgram("act") ?? join(cache, "venv/bin/act");
  if (!isExecutable(act)) throw new Error("act is missing: run scripts/setup-test.sh");
  return act;
}

/** The actions of others that our workflows use, each by the one commit that they may name. */
const standIns = {
  "actions/checkout": "3d3c42e5aac5ba805825da76410c181273ba90b1",
  "actions/setup-node": "249970729cb0ef3589644e2896645e5dc5ba9c38",
  "actions/attest": "1e69f48acb82d1966a394da916b4c1698aa569d6",
  "actions/upload-artifact": "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f",
  "actions/download-artifact": "70fc10c6e5e1ce46ad2ea6f2b72d43f7d47b13c3",
} as const;

type Values = Readonly<Record<string, string>>;

export interface WorkflowRun {
  /** The repository, with the workflow in it. */
  readonly folder: string;
  /** Folder that this run alone uses. */
  readonly job: string;
  /** Path of the workflow in the repository. */
  readonly workflow: string;
  readonly event?: string;
  /** What the forge says of the event. */
  readonly payload?: unknown;
  /** Variables of every step. */
  readonly env?: Values;
  readonly secrets?: Values;
  /** Variables of the repository, as `vars`. */
  readonly vars?: Values;
  /** Inputs of `workflow_dispatch`. */
  readonly inputs?: Values;
  /** URL that the stand-in of actions/checkout clones; absent: act's own copy of the folder. */
  readonly checkout?: string;
  /** Programs that come first on PATH: shell scripts, by name. */
  readonly programs?: Values;
}

export interface WorkflowResult {
  readonly code: number | null;
  readonly output: string;
  /** What steps printed, in one line. */
  readonly said: string;
  /** What a step wrote to the file that RESULT names. */
  readonly used: string;
  /** What is left in the folder for temporary files. */
  readonly left: readonly string[];
}

/**
 * Runs a workflow by a real workflow runner, on this machine. A job has no other one to itself: so
 * `sudo` is whoever runs the tests, and no action comes from the network.
 */
export async function runWorkflow(run: WorkflowRun): Promise<WorkflowResult> {
  const { folder, job, workflow, event = "push", checkout } = run;
  const [result, tmp, bin] = [join(job, "result"), join(job, "tmp"), join(job, "bin")];
  await mkdir(tmp);
  await mkdir(bin);
  const sudo = '#!/bin/sh\nwhile [ "${1#-}" != "$1" ]; do shift; done\nexec "$@"\n';
  for (const [name, script] of Object.entries({ sudo, bash: keeping, ...run.programs })) {
    await writeFile(join(bin, name), script, { mode: 0o755 });
  }
  const saidFile = join(job, "said");
  const payload = join(job, "event.json");
  if (run.payload !== undefined) await writeFile(payload, JSON.stringify(run.payload));
  const env = {
    RESULT: result,
    SAID: saidFile,
    ARTIFACTS: join(job, "artifacts"),
    TWOFOLD_TREE: root,
    ...(checkout === undefined ? {} : { CHECKOUT_URL: checkout }),
    ...run.env,
  };
  const runners = ["ubuntu-latest", "ubuntu-24.04", "ubuntu-24.04-arm", "ubuntu-22.04"];
  const found = await runProgram(
    [
      ...([findAct(), event, `--workflows=${workflow}`] as const),
      ...["--action-offline-mode", "--no-cache-server", `--defaultbranch=main`],
      ...(run.payload === undefined ? [] : [`--eventpath=${payload}`]),
      ...runners.map((name) => `--platform=${name}=-self-hosted`),
      ...(checkout === undefined ? [] : ["--no-skip-checkout"]),
      ...Object.entries(standIns).map(
        ([name, commit]) =>
          `--local-repository=${name}@${commit}=${join(root, "test/fixtures/workflow", name)}`,
      ),
      ...pairs("env", env),
      ...pairs("secret", run.secrets),
      ...pairs("var", run.vars),
      ...pairs("input", run.inputs),
    ],
    { cwd: folder, env: { PATH: `${bin}:${searchPath()}`, HOME: job, TMPDIR: tmp } },
  );
  onTestFailed(() => {
    process.stderr.write(
      `--- ${workflow}, exit ${found.code}\n${found.output.slice(-8000)}\n---\n`,
    );
  });
  const used = await readFile(result, "utf8").catch(() => "");
  const said = (await readFile(saidFile, "utf8").catch(() => "")).replaceAll(/\s+/g, " ");
  return { code: found.code, output: found.output, said, used, left: await readdir(tmp) };
}

/**
 * The shell of the steps, which also keeps what they print: act loses the output of a step that
 * ends at once, now and then.
 */
const keeping = `#!/bin/bash
kept=$(mktemp -p "\${SAID%/*}")
/bin/bash "$@" >"$kept" 2>&1
status=$?
cat "$kept"
cat "$kept" >>"$SAID"
exit "$status"
`;

function pairs(flag: string, values: Values = {}): string[] {
  return Object.entries(values).map(([name, value]) => `--${flag}=${name}=${value}`);
}
