import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ContainerOptions, ContainerResult } from "../../../app/ports/containers.ts";
import { allEnded } from "../../../domain/build/all-ended.ts";
import type { PortAnswer } from "../../../domain/findings/image-run.ts";
import { leash } from "../../process/leash.ts";
import { describeEnd, type Finished, run, succeeded } from "../../process/runner.ts";
import { runtimeRecord, runtimeState } from "../folders/clean-up.ts";
import { brokenStore } from "../images/broken-store.ts";
import type { RuntimeChoice } from "../machine/runtime-probe.ts";
import { type Store, storeArguments } from "../machine/store.ts";
import type { Programs } from "../machine/toolchain.ts";

/** What a command may use. `docs/compare-bases.md` says so too. */
const limits = {
  seconds: 60,
  /** Of standard output. */
  outputBytes: 16 * 1024 * 1024,
  memoryBytes: 1024 ** 3,
  processes: 512,
  fileBytes: 1024 ** 3,
} as const;

const container = "compared";

/** Where a container is started, and with what. */
interface ContainerPlace {
  readonly programs: Programs;
  readonly runtime: Extract<RuntimeChoice, { readonly kind: "runtime" }>;
  readonly rootless: boolean;
  /** Whether a control group can limit the memory of a container. */
  readonly limitsMemory: boolean;
  /** A new folder of this container's own, in the work folder. */
  readonly folder: string;
  readonly store: Store;
  /** Our own program, which asks ports. */
  readonly entry: string;
}

/**
 * Runs a command in a container of an image: with limits, and in a network of its own that
 * leads nowhere. Whatever the command leaves running ends with its process namespace.
 * @throws Failure `tool`
 */
export async function runContainer(
  place: ContainerPlace,
  options: ContainerOptions,
): Promise<ContainerResult> {
  const { folder, runtime } = place;
  const state = join(folder, runtimeState);
  await mkdir(state, { recursive: true, mode: 0o700 });
  // Read by the removal of the work folder, which deletes what a killed run left in the state.
  await writeFile(runtimeRecord(folder), runtime.path);
  const from = ["from", "--quiet", `--name=${container}`, ...limitArguments(place)];
  // buildah makes a name of the path, in which it takes no capital letter; so the path is short.
  const named = [...from, `oci:${basename(options.layout)}`];
  await succeedAt(place, named, { cwd: dirname(options.layout) });
  const [finished, port] = await runAndAsk(place, options);
  const { readEnd } = await import("./run-end.ts");
  const after = join(folder, "after");
  const commit = ["commit", "--quiet", "--disable-compression", "--format=oci", container];
  await succeedAt(place, [...commit, `oci:${after}`]);
  const read = readEnd(finished);
  const common = { ...read, stdout: finished.stdout, after };
  if (port === undefined) return common;
  const wasEnded = port.kind !== "silent" && read.end.kind !== "output-limit";
  return { ...common, port, end: wasEnded ? { kind: "answered" } : read.end };
}

/** Runs the command, and asks its port meanwhile if there is one to ask. */
async function runAndAsk(
  place: ContainerPlace,
  options: ContainerOptions,
): Promise<readonly [Finished, PortAnswer | undefined]> {
  const over = new AbortController();
  const running = runAt(place, runArguments(place, options.command), {
    input: options.input,
    timeoutSeconds: limits.seconds,
    endsWhenOverlong: true,
    maxOutputBytes: limits.outputBytes,
  }).finally(() => over.abort());
  return await allEnded([running, answerOf(place, options, over.signal)]);
}

async function answerOf(
  place: ContainerPlace,
  { port }: ContainerOptions,
  over: AbortSignal,
): Promise<PortAnswer | undefined> {
  if (port === undefined) return undefined;
  const { askContainer } = await import("./asked-container.ts");
  const { runtime, rootless, entry, programs, folder } = place;
  const { env, signal } = programs;
  const state = join(folder, runtimeState);
  return await askContainer({
    port,
    runtime: runtime.path,
    state,
    rootless,
    entry,
    env,
    signal,
    over,
  });
}

function limitArguments({ limitsMemory }: ContainerPlace): readonly string[] {
  const { memoryBytes, processes, fileBytes } = limits;
  return [
    `--ulimit=nproc=${processes}:${processes}`,
    `--ulimit=fsize=${fileBytes}:${fileBytes}`,
    "--ulimit=core=0:0",
    // A runtime refuses a limit that needs a control group where there is none.
    ...(limitsMemory
      ? [`--memory=${memoryBytes}`, `--memory-swap=${memoryBytes}`]
      : [`--ulimit=data=${memoryBytes}:${memoryBytes}`]),
  ];
}

function runArguments(place: ContainerPlace, command: readonly string[]): readonly string[] {
  const { runtime, folder } = place;
  return [
    "run",
    `--isolation=${runtime.isolation}`,
    `--runtime=${runtime.path}`,
    `--runtime-flag=root=${join(folder, runtimeState)}`,
    "--network=none",
    "--hostname=twofold",
    container,
    "--",
    ...command,
  ];
}

type HowToRun = Pick<
  Parameters<typeof run>[0],
  "cwd" | "input" | "timeoutSeconds" | "endsWhenOverlong" | "maxOutputBytes"
>;

async function succeedAt(
  place: ContainerPlace,
  args: readonly string[],
  how: HowToRun = {},
): Promise<void> {
  const finished = await runAt(place, args, how);
  if (succeeded(finished)) return;
  throw brokenStore(`buildah ${args[0] ?? ""}`, describeEnd(finished), finished.lastLines);
}

async function runAt(
  { programs, store }: ContainerPlace,
  args: readonly string[],
  how: HowToRun,
): Promise<Finished> {
  const { buildah, env, signal } = programs;
  const all = [...storeArguments(store), ...args];
  const held = await leash("TERM", env);
  return await run({ program: buildah, args: all, env, signal, leash: held, ...how });
}
