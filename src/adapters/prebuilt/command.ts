import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { CommandOptions, CommandRun } from "../../app/ports/prebuilt.ts";
import type { Blanker } from "../../domain/build/blank.ts";
import { Failure, inputNamed } from "../../domain/text/failure.ts";
import type { StepEdit } from "../../variations/step.ts";
import { childEnvironment, workFolderVariable } from "../process/child-environment.ts";
import { leash } from "../process/leash.ts";
import { describeEnd, type Finished, run, succeeded } from "../process/runner.ts";
import { type CommandMachine, commandEnvironment } from "./environment.ts";
import { commandMachine, enclosing } from "./machine.ts";

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What marks the processes of the run. */
  readonly marks: Readonly<Record<string, string>>;
  readonly blank: () => Blanker;
  readonly signal: AbortSignal;
}

/** Seconds that a command may take. */
const longest = 3600;

/**
 * What a command gets of our environment: how programs are found and how the network is reached.
 * Everything else may be a secret, and what the command makes is published.
 */
const handedOn =
  /^(?:PATH|TERM|(?:https?|ftp|all|no)_proxy|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS|LD_LIBRARY_PATH)$/i;
/** What it also gets where nothing is injected. */
const ofUser = /^(?:TZ|LANG|LANGUAGE|LC_[A-Z]+)$/;

/**
 * Runs a command on the machine until it and everything it started has ended. Its home and its
 * folder for temporary files are its own, and empty.
 * @throws Failure `build` when it fails, `tool` when it cannot be run as asked
 */
export async function runCommand(
  options: CommandOptions,
  surroundings: Surroundings,
): Promise<CommandRun> {
  const machine = await commandMachine(surroundings.env);
  if (machine.enclosure === "none") throw cannotHold();
  if (options.isOffline && machine.enclosure !== "all") throw cannotCutOff();
  const home = join(options.place, "home");
  const temporary = join(options.place, "tmp");
  const shared = join(options.place, "shm");
  for (const folder of [home, temporary, shared]) await mkdir(folder, { recursive: true });
  const { edit, environment, variations } = commandEnvironment(options, machine, home);
  for (const { destination, bytes } of edit.files ?? []) {
    await writeFile(join(shared, basename(destination)), bytes, { mode: 0o666 });
  }
  const { env: variables } = surroundings;
  const isUntouched = options.environment.name === "untouched";
  const env = {
    ...chosen(variables, handedOn),
    ...(isUntouched ? chosen(variables, ofUser) : {}),
    ...preloaded(edit),
    ...surroundings.marks,
    TMPDIR: temporary,
  };
  const [program = "", ...args] = words(options, { edit, machine, shared });
  const startedAt = Date.now() / 1000;
  const finished = await run({
    ...{ program, args, env, cwd: options.folder, signal: surroundings.signal },
    leash: await leash("KILL", childEnvironment(variables)),
    endSignal: "SIGKILL",
    timeoutSeconds: longest,
    blank: surroundings.blank,
    onLine: options.onLine,
  });
  if (!succeeded(finished)) throw failed(options, finished);
  return { startedAt, endedAt: Date.now() / 1000, environment, variations };
}

function chosen(
  env: Readonly<Record<string, string | undefined>>,
  pattern: RegExp,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(childEnvironment(env)).filter(([name]) => pattern.test(name)),
  );
}

/** The library that changes the day is where it is: nothing is mounted for a command. */
function preloaded({ env = {}, mounts = [] }: StepEdit): Readonly<Record<string, string>> {
  const source = mounts.find(({ destination }) => destination === env["LD_PRELOAD"])?.source;
  return source === undefined ? env : { ...env, LD_PRELOAD: source };
}

/** Returns the program and its arguments; what follows the script's name are its values. */
function words(
  { command, isOffline }: CommandOptions,
  {
    edit,
    machine,
    shared,
  }: { readonly edit: StepEdit; readonly machine: CommandMachine; readonly shared: string },
): readonly string[] {
  const { hostname, umask, cpus, kernelName } = edit;
  const isRoots = machine.enclosure === "all";
  const set = [
    ...(isRoots && hostname !== undefined ? ['printf %s "$1" >/proc/sys/kernel/hostname'] : []),
    ...(isRoots ? ['mount --bind "$2" /dev/shm'] : []),
    ...(umask === undefined ? [] : ['umask "$3"']),
  ];
  // The shell stays the first process: a program that is not made for that place need not fill it.
  const script = `${[...set, "shift 3", '"$@"'].join(" && ")}; exit $?`;
  return [
    ...(cpus === undefined ? [] : ["taskset", "--cpu-list", cpus]),
    ...(kernelName === undefined ? [] : ["setarch", kernelName, "--uname-2.6"]),
    ...enclosing(machine, isOffline),
    // The mark names the run, and both runs of the command would write the same one.
    ...["env", "-u", workFolderVariable],
    ...["sh", "-c", script, "sh"],
    ...[hostname ?? "", shared, (umask ?? 0).toString(8)],
    ...command,
  ];
}

function failed({ title }: CommandOptions, finished: Finished): Failure {
  const isLate = finished.end.kind === "timeout";
  const how = isLate
    ? `took longer than ${longest / 60} minutes`
    : `failed: ${describeEnd(finished)}`;
  return new Failure({
    code: finished.end.kind === "not-started" ? "tool" : "build",
    message: `${inputNamed("prebuilt-command")}: ${title} ${how}.`,
    fix: "Read what it printed. It starts in a clean checkout of the commit with an empty home, without the variables of this job: what else it needs has to be in the repository or in the command, `env NAME=value make dist`.",
    input: "prebuilt-command",
    output: finished.lastLines,
  });
}

/** What the first run left could answer for the second, and all that differs would count for nothing. */
function cannotHold(): Failure {
  return new Failure({
    code: "tool",
    message: `${inputNamed("prebuilt-command")}: processes that the command leaves cannot be ended here: this machine lets this user make no namespaces.`,
    fix: "Run Twofold as root (`sudo`; a container needs `--privileged`), or let users make namespaces: `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` on Ubuntu.",
    input: "prebuilt-command",
  });
}

function cannotCutOff(): Failure {
  return new Failure({
    code: "tool",
    message: `${inputNamed("prebuilt-command")}: the command cannot be cut off from the network here: that needs root and its own namespaces.`,
    fix: "Run Twofold as root on a machine that lets it make namespaces, or let the command have the network.",
    input: "prebuilt-command",
  });
}
