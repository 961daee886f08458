import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { CommandOptions, CommandRun } from "../../app/ports/prebuilt.ts";
import type { Blanker } from "../../domain/build/blank.ts";
import { Failure, inputNamed } from "../../domain/text/failure.ts";
import type { StepEdit } from "../../variations/step.ts";
import { childEnvironment, runMarks } from "../process/child-environment.ts";
import { otherProcessIds, type Preparation, runInNamespaces } from "../process/namespaces.ts";
import { describeEnd, type Finished, succeeded } from "../process/runner.ts";
import { commandEnvironment } from "./environment.ts";
import { reversedCheckout } from "./file-order.ts";
import { canHold, commandMachine, isRoot } from "./machine.ts";
import { privateFolders } from "./private-folders.ts";

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The run's work folder. */
  readonly workFolder: string;
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
 * Runs a command on the machine until it and everything it started has ended. Its home and the
 * folders for temporary files are its own, and empty.
 * @throws Failure `build` when it fails, `tool` when it cannot be run as asked
 */
export async function runCommand(
  options: CommandOptions,
  surroundings: Surroundings,
): Promise<CommandRun> {
  const { env: variables, workFolder } = surroundings;
  if (!(await canHold(childEnvironment(variables)))) throw cannotHold();
  const home = join(options.place, "home");
  const temporary = join(options.place, "tmp");
  const shared = join(options.place, "shm");
  for (const folder of [home, temporary, shared]) await mkdir(folder, { recursive: true });
  const machine = await commandMachine(variables);
  const reversed = await reversedCheckout(options, childEnvironment(variables));
  const means = { ...options.means, fileOrder: reversed.means };
  const given = commandEnvironment({ ...options, means }, machine, home);
  const { edit, environment, variations } = given;
  const env = {
    ...chosen(variables, handedOn),
    ...(options.environment.name === "untouched" ? chosen(variables, ofUser) : {}),
    ...withoutPreload(edit.env),
    ...runMarks(workFolder),
    TMPDIR: temporary,
  };
  const [program = "", ...args] = options.command;
  const startedAt = Date.now() / 1000;
  const finished = await runInNamespaces(
    {
      ...{ program, args, env, cwd: options.folder, signal: surroundings.signal },
      timeoutSeconds: longest,
      blank: surroundings.blank,
      onLine: options.onLine,
    },
    {
      workFolder,
      words: wordsOf(edit),
      isRoot: isRoot(),
      isOffline: options.isOffline,
      preparations: [
        ...(await privateFolders(options.own, {
          place: join(options.place, "private"),
          workFolder,
        })),
        ...(edit.fileOrder === undefined ? [] : reversed.preparations),
        ...preparationsOf(options, edit),
        ...(await sharedMemory(edit, shared)),
      ],
    },
  );
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

function withoutPreload(env: StepEdit["env"] = {}): Readonly<Record<string, string>> {
  const { LD_PRELOAD: _, ...others } = env;
  return others;
}

/**
 * Gives the command a /dev/shm of its own, with what it has below /dev. The library that changes the
 * day is loaded once it is there.
 * @param folder absolute path of what will be /dev/shm
 */
async function sharedMemory(
  { env = {}, files = [], mounts = [] }: StepEdit,
  folder: string,
): Promise<readonly Preparation[]> {
  for (const { destination, bytes } of files) {
    await writeFile(join(folder, basename(destination)), bytes, { mode: 0o666 });
  }
  const mounted = { command: 'mount --bind "$1" /dev/shm', value: folder };
  const library = mounts.find(({ destination }) => destination === env["LD_PRELOAD"]);
  if (library === undefined) return [mounted];
  const name = basename(library.destination);
  await copyFile(library.source, join(folder, name));
  return [mounted, { command: 'export LD_PRELOAD="$1"', value: `/dev/shm/${name}` }];
}

function wordsOf({ cpus, kernelName }: StepEdit): readonly string[] {
  return [
    ...(cpus === undefined ? [] : ["taskset", "--cpu-list", cpus]),
    ...(kernelName === undefined ? [] : ["setarch", kernelName, "--uname-2.6"]),
  ];
}

function preparationsOf(
  { folder, variations }: CommandOptions,
  { hostname, umask }: StepEdit,
): readonly Preparation[] {
  return [
    ...(hostname === undefined ? [] : [{ command: 'hostname "$1"', value: hostname }]),
    ...(variations.length === 0 ? [] : [otherProcessIds]),
    ...(umask === undefined ? [] : [{ command: 'umask "$1"', value: umask.toString(8) }]),
    // It is where it was, but the folders above may be others now.
    { command: 'cd "$1"', value: folder },
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
    fix: "Read what it printed. It starts in a clean checkout of the commit with an empty home and an empty `/tmp`, without the variables of this job: what else it needs has to be in the repository or in the command, `env NAME=value make dist`.",
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
