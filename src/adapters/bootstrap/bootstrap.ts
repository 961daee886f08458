import { createReadStream } from "node:fs";
import { chmod, mkdir, realpath, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Bootstrap, DeclaredBase, PackagesOf } from "../../app/ports/base.ts";
import type { Reporter } from "../../app/ports/build.ts";
import { Failure } from "../../domain/text/failure.ts";
import { filesTar, finishFolder, finishTexts } from "../../recipes/base/finish.ts";
import type { BaseFile } from "../../recipes/base/model.ts";
import { type PooledPackage, poolIndex, poolRelease } from "../../recipes/base/pool.ts";
import { setFacts } from "../../recipes/base/sets.ts";
import { sourcesOf } from "../../recipes/base/sources.ts";
import { isInside } from "../files/inside.ts";
import { findProgram, missingPackages } from "../packages/programs.ts";
import { type ArchivedFile, writeArchive } from "../tar/archive.ts";
import { type Apt, makeApt } from "./apt.ts";
import { processEnvironments } from "./environments.ts";
import { fetchPackages } from "./fetch.ts";
import { makeRootTar } from "./mmdebstrap.ts";
import { solvePackages } from "./solve.ts";
import { runTwice } from "./twice.ts";
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
    makeTwice: async (declared, how) => await makeTwice({ ...options, pool, env }, declared, how),
  };
}

async function openApt(options: BootstrapOptions, of: PackagesOf): Promise<Apt> {
  const { folder, base, env } = options;
  const missing = await missingPackages(requirements, env["PATH"] ?? "");
  if (missing.length > 0) throw lacking(missing);
  const { keyring } = base.declaration.archive;
  return await makeApt({
    ...of,
    ...{ folder: join(folder, "apt"), env, declaration: base.declaration },
    keyring: keyring === undefined ? undefined : await fileBeside(base.folder, keyring),
  });
}

function lacking(missing: readonly string[]): Failure {
  return new Failure({
    code: "tool",
    message: `A base needs programs that this machine lacks: ${missing.join(", ")}.`,
    fix: `Install them: \`apt-get install ${missing.join(" ")}\`; Debian and Ubuntu have them.`,
  });
}

async function makeTwice(
  options: BootstrapOptions & { readonly pool: string },
  declared: DeclaredBase,
  how: { readonly architecture: string; readonly packages: readonly PooledPackage[] },
): ReturnType<Bootstrap["makeTwice"]> {
  const { folder, env, reporter, pool } = options;
  const isRoot = process.geteuid?.() === 0;
  if (!isRoot) await openToIds(folder, env);
  const { first, second, ...variations } = await processEnvironments(isRoot);
  const tars = await runTwice(folder, options.signal, async ({ slot, place, signal, onLine }) => {
    await writeFinish(join(place, finishFolder), declared, how);
    const log = reporter.openLog(`${slot} root file system`);
    const line = (text: string): void => {
      onLine(text);
      if (isForPeople(text)) log.line(text);
    };
    try {
      const environment = slot === "first" ? first : second;
      const { declaration } = declared;
      return await makeRootTar({
        ...{ slot, declaration, pool, environment, env, isRoot, signal, onLine: line },
        ...how,
        folder: place,
      });
    } finally {
      log.close();
    }
  });
  return { tars, ...variations };
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
  how: { readonly architecture: string; readonly packages: readonly PooledPackage[] },
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
