import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { RootTar } from "../../app/ports/base.ts";
import type { Slot } from "../../app/ports/image.ts";
import { digestFromHex } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { withoutTrailing } from "../../domain/text/trailing.ts";
import { finishFolder, finishHook, finishMark } from "../../recipes/base/finish.ts";
import { timeOf } from "../../recipes/base/image.ts";
import type { Declaration } from "../../recipes/base/model.ts";
import type { PooledPackage } from "../../recipes/base/pool.ts";
import { setFacts } from "../../recipes/base/sets.ts";
import { workFolderVariable } from "../process/child-environment.ts";
import { leash } from "../process/leash.ts";
import { runInNamespaces } from "../process/namespaces.ts";
import { describeEnd, type Finished, run, succeeded } from "../process/runner.ts";
import type { ProcessEnvironment } from "./environments.ts";

interface MakeOptions {
  readonly slot: Slot;
  readonly declaration: Declaration;
  /** Debian's name. */
  readonly architecture: string;
  readonly packages: readonly PooledPackage[];
  /** The pool's folder. */
  readonly pool: string;
  /** A folder with {@link finishFolder}, and for the tar and everything in between. */
  readonly folder: string;
  readonly environment: ProcessEnvironment;
  readonly env: Readonly<Record<string, string>>;
  readonly isRoot: boolean;
  /** The run's. */
  readonly workFolder: string;
  /** Is called with each line that it prints, at once. */
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal;
}

const rootTar = "rootfs.tar";

/**
 * Makes a root file system of the pool's packages, by mmdebstrap(1), in one environment.
 * @throws Failure `build` with what mmdebstrap printed last, `usage` for what a base cannot have
 */
export async function makeRootTar(options: MakeOptions): Promise<RootTar> {
  const { slot, declaration, folder, environment, signal, onLine } = options;
  const env = {
    // Scripts of packages run with these: nothing else of the machine reaches them. The mark is by
    // which a killed run's processes are found.
    ...only(options.env, ["PATH", "HOME", workFolderVariable]),
    ...environment.env,
    TMPDIR: folder,
    SOURCE_DATE_EPOCH: String(timeOf(declaration)),
  };
  const startedAt = Date.now() / 1000;
  const args = argumentsFor(options);
  const finished = await started(options, { args, env, cwd: folder, signal, onLine });
  if (!succeeded(finished)) throw broken(finished);
  const endedAt = Date.now() / 1000;
  const path = join(folder, rootTar);
  const { digest, size } = await measured(path);
  return { slot, path, digest, size, startedAt, endedAt, seconds: finished.seconds };
}

type Command = Omit<Parameters<typeof runInNamespaces>[0], "program">;

/**
 * Runs mmdebstrap. Root encloses it, so that no daemon which a package's script starts outlives it.
 * For others it makes namespaces itself; it ends with them when it is asked to, and then removes
 * files that its user cannot.
 */
async function started(
  { isRoot, environment: { words, preparations }, workFolder }: MakeOptions,
  command: Command,
): Promise<Finished> {
  const program = "mmdebstrap";
  if (isRoot) {
    const namespaces = { workFolder, words, isRoot, isOffline: true, preparations };
    return await runInNamespaces({ program, ...command }, namespaces);
  }
  const [first = program, ...args] = [...words, program, ...command.args];
  return await run({ ...command, program: first, args, leash: await leash("TERM", command.env) });
}

function only(env: MakeOptions["env"], names: readonly string[]): MakeOptions["env"] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => names.includes(name)));
}

function argumentsFor({
  declaration,
  architecture,
  packages,
  pool,
  isRoot,
}: MakeOptions): readonly string[] {
  const { how } = setFacts[declaration.set];
  // Of packages that are only unpacked, mmdebstrap runs no later hook, and has nothing to clean.
  const [hook, ...skipped] =
    how === "install" ? ["customize-hook"] : ["extract-hook", "--skip=cleanup"];
  return [
    // In place of bars, what apt and dpkg print, from which it is known when a step begins.
    "--verbose",
    `--mode=${isRoot ? "root" : "unshare"}`,
    `--variant=${how === "install" ? "essential" : "extract"}`,
    `--architectures=${architecture}`,
    "--format=tar",
    `--include=${packages.map(({ name }) => name).join(",")}`,
    // What is made is a tar: nothing has to be safe on this disk if the machine stops.
    "--dpkgopt=force-unsafe-io",
    // Runtimes make devices; those of an image cannot be unpacked without privileges.
    "--skip=output/dev",
    ...skipped,
    `--${hook}=copy-in ${finishFolder} /`,
    `--${hook}=${finishHook}`,
    declaration.archive.suite,
    rootTar,
    `deb [trusted=yes] copy:${pool} ./`,
  ];
}

function broken(finished: Finished): Failure {
  const own = finished.lastLines.find((line) => line.startsWith(finishMark));
  if (own !== undefined) {
    return new Failure({
      code: "usage",
      message: `The declaration does not fit its packages: ${printable(own.slice(finishMark.length))}.`,
      fix: "Name the place that the link leads to, or another user; the packages decide what is there.",
    });
  }
  const line = finished.lastLines.find((each) => /^E: /.test(each));
  const reason = line === undefined ? describeEnd(finished) : line.slice(3);
  return new Failure({
    code: finished.end.kind === "not-started" ? "tool" : "build",
    message: `mmdebstrap failed: ${printable(shortened(withoutTrailing(reason, ". \t\r\n"), 300))}.`,
    fix: "Read what it printed; `packages` and `files` in the declaration are what it works on.",
    output: finished.lastLines,
  });
}

async function measured(path: string): Promise<Pick<RootTar, "digest" | "size">> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    hash.update(chunk);
  }
  const { size } = await stat(path);
  return { digest: digestFromHex(hash.digest("hex")), size };
}
