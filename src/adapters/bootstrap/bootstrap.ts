import { createReadStream } from "node:fs";
import { chmod, mkdir, realpath, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Bootstrap, DeclaredBase, PackagesOf, RootTar } from "../../app/ports/base.ts";
import type { Reporter } from "../../app/ports/build.ts";
import { isToolVersion } from "../../domain/build/base.ts";
import { Failure } from "../../domain/text/failure.ts";
import { filesTar, finishFolder, finishTexts } from "../../recipes/base/finish.ts";
import type { BaseFile } from "../../recipes/base/model.ts";
import { type PooledPackage, poolIndex, poolRelease } from "../../recipes/base/pool.ts";
import { setFacts } from "../../recipes/base/sets.ts";
import { sourcesOf } from "../../recipes/base/sources.ts";
import { isInside } from "../files/inside.ts";
import { findProgram, missingPackages } from "../packages/programs.ts";
import { run, succeeded } from "../process/runner.ts";
import { type ArchivedFile, writeArchive } from "../tar/archive.ts";
import { type Apt, makeApt } from "./apt.ts";
import { type ProcessEnvironment, processEnvironments } from "./environments.ts";
import { fetchPackages } from "./fetch.ts";
import { makeRootTar } from "./mmdebstrap.ts";
import { solvePackages } from "./solve.ts";
import { type OneRun, runTwice } from "./twice.ts";
import { unpackPackage } from "./unpack.ts";

interface BootstrapOptions {
  /** The run's work folder. */
  readonly folder: string;
  readonly base: Pick<DeclaredBase, "declaration" | "folder">;
  readonly env: Readonly<Record<string, string>>;
  readonly reporter: Pick<Reporter, "openLog">;
  readonly signal: AbortSignal;
}

const requirements = [
  { programs: ["mmdebstrap"], package: "mmdebstrap" },
  { programs: ["apt-get"], package: "apt" },
  { programs: ["dpkg-deb"], package: "dpkg" },
];

/** Makes root file systems by apt and mmdebstrap, in folders of the run. */
export function bootstrapIn(options: BootstrapOptions): Bootstrap {
  const { folder, base, env, signal } = options;
  const pool = join(folder, "pool");
  let made: Promise<Apt> | undefined;
  const aptOf = (of: PackagesOf): Promise<Apt> => {
    made ??= openApt(options, of);
    return made;
  };
  return {
    solve: async (declaration, of) => {
      const sources = sourcesOf(of.archive, of.architecture);
      return await solvePackages({ apt: await aptOf(of), declaration, sources, signal });
    },
    fetch: async (packages, of) => {
      const sources = sourcesOf(of.archive, of.architecture);
      const pooled = await fetchPackages({ apt: await aptOf(of), packages, sources, pool, signal });
      const index = poolIndex(pooled, setFacts[base.declaration.set].how);
      await writeFile(join(pool, "Packages"), index);
      await writeFile(join(pool, "Release"), poolRelease(base.declaration.archive, index));
      return pooled;
    },
    unpack: async (each) => await unpackPackage(each, { folder, pool, env, signal }),
    makeTwice: async (declared, how) => await makeTwice({ ...options, pool }, declared, how),
    makeOnce: async (declared, how) => await makeOnce({ ...options, pool }, declared, how),
    version: async () => await mmdebstrapVersion(options),
  };
}

async function openApt(options: BootstrapOptions, of: PackagesOf): Promise<Apt> {
  const { folder, base, env } = options;
  await requirePrograms(env);
  const { keyring } = base.declaration.archive;
  return await makeApt({
    ...of,
    ...{ folder: join(folder, "apt"), env, declaration: base.declaration },
    keyring: keyring === undefined ? undefined : await fileBeside(base.folder, keyring),
  });
}

/** @throws Failure `tool` that names every package that is lacking */
async function requirePrograms(env: BootstrapOptions["env"]): Promise<void> {
  const missing = await missingPackages(requirements, env["PATH"] ?? "");
  if (missing.length > 0) throw lacking(missing);
}

async function mmdebstrapVersion({ env, signal }: BootstrapOptions): Promise<string> {
  await requirePrograms(env);
  const finished = await run({ program: "mmdebstrap", args: ["--version"], env, signal });
  const version = /^mmdebstrap (\S+)/.exec(finished.stdout.toString("utf8"))?.[1] ?? "";
  if (succeeded(finished) && isToolVersion(version)) return version;
  throw new Failure({
    code: "tool",
    message: "`mmdebstrap --version` does not say which version it is.",
    fix: "Install the package `mmdebstrap` of Debian or Ubuntu.",
    output: finished.lastLines,
  });
}

function lacking(missing: readonly string[]): Failure {
  return new Failure({
    code: "tool",
    message: `A base needs programs that this machine lacks: ${missing.join(", ")}.`,
    fix: `Install them: \`apt-get install ${missing.join(" ")}\`; Debian and Ubuntu have them.`,
  });
}

/** What is made, of which packages. */
interface How {
  readonly architecture: string;
  readonly packages: readonly PooledPackage[];
}

type MakeOptions = BootstrapOptions & { readonly pool: string };

async function makeTwice(
  options: MakeOptions,
  declared: DeclaredBase,
  { onFirst, ...how }: Parameters<Bootstrap["makeTwice"]>[1],
): ReturnType<Bootstrap["makeTwice"]> {
  const { folder, signal } = options;
  const isRoot = await openFolder(options);
  const { first, second, ...variations } = await processEnvironments(isRoot);
  const tars = await runTwice(folder, signal, async (one) => {
    const environment = one.slot === "first" ? first : second;
    const tar = await makeOne({ ...options, isRoot, environment }, { declared, how, one });
    if (one.slot === "first") onFirst(tar);
    return tar;
  });
  return { tars, ...variations };
}

async function makeOnce(
  options: MakeOptions,
  declared: DeclaredBase,
  how: How,
): ReturnType<Bootstrap["makeOnce"]> {
  const { folder, signal } = options;
  const isRoot = await openFolder(options);
  const { first: _, second: environment, ...variations } = await processEnvironments(isRoot);
  const place = join(folder, "again", "in-another-folder");
  const one: OneRun = { slot: "second", place, signal, onLine: () => undefined };
  const tar = await makeOne({ ...options, isRoot, environment }, { declared, how, one });
  return { tar, ...variations };
}

/** Makes the run's folder ready for whom mmdebstrap runs as. @returns whether that is root */
async function openFolder({ folder, env }: BootstrapOptions): Promise<boolean> {
  const isRoot = process.geteuid?.() === 0;
  if (!isRoot) await openToIds(folder, env);
  return isRoot;
}

async function makeOne(
  options: MakeOptions & {
    readonly isRoot: boolean;
    readonly environment: ProcessEnvironment;
  },
  what: { readonly declared: DeclaredBase; readonly how: How; readonly one: OneRun },
): Promise<RootTar> {
  const { env, reporter, pool, isRoot, environment, folder: workFolder } = options;
  const { declared, how, one } = what;
  const { slot, place, signal, onLine } = one;
  await writeFinish(join(place, finishFolder), declared, how);
  const log = reporter.openLog(`${slot} root file system`);
  const line = (text: string): void => {
    onLine(text);
    if (isForPeople(text)) log.line(text);
  };
  try {
    const { declaration } = declared;
    return await makeRootTar({
      ...{ slot, declaration, pool, environment, env, isRoot, workFolder, signal, onLine: line },
      ...how,
      folder: place,
    });
  } finally {
    log.close();
  }
}

/** Whether a line is mmdebstrap's own: dpkg and apt say hundreds. All of them are in a failure. */
function isForPeople(line: string): boolean {
  return /^[IWE]: /.test(line);
}

/**
 * Lets the ids that mmdebstrap maps into its user namespace pass through the run's folder, which
 * holds nothing secret. @throws Failure `tool` where the user has no such ids
 */
async function openToIds(folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  if ((await findProgram("newuidmap", env["PATH"] ?? "")) === undefined) throw lacking(["uidmap"]);
  await chmod(folder, 0o711);
}

/** Writes what the last step of a root file system reads. */
async function writeFinish(
  place: string,
  { declaration, folder }: DeclaredBase,
  how: How,
): Promise<void> {
  await mkdir(place, { recursive: true });
  for (const { path, text } of finishTexts(declaration, how)) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), text);
  }
  const files = await Promise.all(declaration.files.map((file) => archived(file, folder)));
  await writeArchive(join(place, filesTar), files);
}

async function archived(file: BaseFile, folder: string): Promise<ArchivedFile> {
  const { path, mode, uid, gid, from } = file;
  const shared = { path: path.slice(1), mode, owner: { uid, gid } };
  if (from.kind === "content") {
    const bytes = Buffer.from(from.text);
    return { ...shared, size: bytes.length, content: () => whole(bytes) };
  }
  const source = await fileBeside(folder, from.path);
  const { size } = await stat(source);
  return { ...shared, size, content: () => createReadStream(source) };
}

async function* whole(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** Returns the real path of a regular file below the declaration's folder. @throws Failure `usage` */
async function fileBeside(folder: string, path: string): Promise<string> {
  const real = await realpath(join(folder, path)).catch(() => undefined);
  const isFile = real !== undefined && (await stat(real)).isFile();
  if (real !== undefined && isFile && isInside(folder, real)) return real;
  throw new Failure({
    code: "usage",
    message: `The declaration names ${JSON.stringify(path)}, which is not a file in its folder.`,
    fix: "Write the path of a file beside the declaration, and no link that leads elsewhere.",
  });
}
