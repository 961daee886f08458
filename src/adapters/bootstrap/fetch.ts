import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Digest, digestFromHex } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { withoutTrailing } from "../../domain/text/trailing.ts";
import type { LockedPackage } from "../../recipes/base/lock.ts";
import { type PooledPackage, poolName } from "../../recipes/base/pool.ts";
import type { Source } from "../../recipes/base/sources.ts";
import { leash } from "../process/leash.ts";
import { describeEnd, type Finished, run, succeeded } from "../process/runner.ts";
import type { Apt } from "./apt.ts";

interface FetchOptions {
  readonly apt: Apt;
  readonly packages: readonly LockedPackage[];
  readonly sources: readonly Source[];
  /** The pool's folder, which is made. */
  readonly pool: string;
  readonly signal: AbortSignal;
}

const helper = "/usr/lib/apt/apt-helper";
const sideBySide = 4;
/** Bytes of a control file; the largest in Debian have some ten thousand. */
const longestControl = 1024 * 1024;

/**
 * Fetches packages into a pool. The lock alone says which bytes are right, so that a mirror which
 * has others is found out, signed or not.
 * @throws Failure `registry` for a package that the archive does not have, `forbidden` for one with
 * other bytes than the lock says
 */
export async function fetchPackages(options: FetchOptions): Promise<readonly PooledPackage[]> {
  const { packages, pool } = options;
  await mkdir(pool, { recursive: true });
  const finished = await download(options);
  for (const each of packages) await check(each, { ...options, finished });
  const pooled: PooledPackage[] = [];
  for (let at = 0; at < packages.length; at += sideBySide) {
    const some = packages.slice(at, at + sideBySide);
    pooled.push(...(await Promise.all(some.map((each) => readControl(each, options)))));
  }
  return pooled;
}

async function download({ apt, packages, sources, pool, signal }: FetchOptions): Promise<Finished> {
  const words = packages.flatMap((each) => [
    addressOf(each, sources),
    join(pool, poolName(each)),
    // No digest: one that does not fit is reported with the package's name.
    "",
  ]);
  return await run({
    program: helper,
    args: [...apt.options, "download-file", ...words],
    env: apt.env,
    signal,
    leash: await leash("TERM", apt.env),
  });
}

function addressOf({ archive, path }: LockedPackage, sources: readonly Source[]): string {
  const source = sources.find((each) => each.archive === archive) ?? sources[0];
  return `${source?.uri ?? ""}/${path}`;
}

async function check(
  wanted: LockedPackage,
  { pool, sources, finished }: FetchOptions & { readonly finished: Finished },
): Promise<void> {
  const file = join(pool, poolName(wanted));
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) throw notThere(wanted, { sources, finished });
  const digest = await digestOfFile(file);
  if (digest === wanted.digest) return;
  await rm(file, { force: true });
  throw new Failure({
    code: "forbidden",
    message: `The package ${wanted.name} ${wanted.version} is not the one of the lock file: ${addressOf(wanted, sources)} has ${digest}, and the lock says ${wanted.digest}.`,
    fix: "Find out why the archive changed it; `twofold base FILE --update` takes what is there now.",
  });
}

function notThere(
  wanted: LockedPackage,
  { sources, finished }: Pick<FetchOptions, "sources"> & { readonly finished: Finished },
): Failure {
  const address = addressOf(wanted, sources);
  const line = finished.lastLines.find((each) => /^E:/.test(each));
  const end = succeeded(finished) ? "no file came" : describeEnd(finished);
  const reason = printable(
    shortened(withoutTrailing((line ?? end).replace(/^E:\s*/, ""), ". \t\r\n"), 300),
  );
  return new Failure({
    code: "registry",
    message: `The package ${wanted.name} ${wanted.version} could not be fetched from ${address}: ${reason}.`,
    fix: "A release's archive keeps only the newest version: write `snapshot:` with a time into the declaration, or take the new version with `--update`.",
    output: finished.lastLines,
  });
}

async function digestOfFile(file: string): Promise<Digest> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return digestFromHex(hash.digest("hex"));
}

async function readControl(
  wanted: LockedPackage,
  { apt, pool, signal }: FetchOptions,
): Promise<PooledPackage> {
  const args = ["--field", join(pool, poolName(wanted))];
  const finished = await run({ program: "dpkg-deb", args, env: apt.env, signal });
  const control = finished.stdout.toString("utf8");
  if (succeeded(finished) && control.length <= longestControl && isOf(control, wanted)) {
    return { ...wanted, control };
  }
  throw new Failure({
    code: "usage",
    message: `The lock file names ${wanted.name} ${wanted.version} (${wanted.architecture}), but the file with this digest is another package or none.`,
    fix: "Write the lock file anew with `twofold base FILE --update`.",
    output: finished.lastLines,
  });
}

function isOf(control: string, { name, version, architecture }: LockedPackage): boolean {
  const fields = new Map(
    control.split("\n").map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
    }),
  );
  return (
    fields.get("Package") === name &&
    fields.get("Version") === version &&
    fields.get("Architecture") === architecture
  );
}
