import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { hexOf } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { LockedPackage } from "../../recipes/base/lock.ts";
import { poolName } from "../../recipes/base/pool.ts";
import { leash } from "../process/leash.ts";
import { describeEnd, run, succeeded } from "../process/runner.ts";

/**
 * Unpacks a package of the pool into a folder of the run, without installing it.
 * @returns the folder: its files, and its control files in `DEBIAN`
 * @throws Failure `tool`
 */
export async function unpackPackage(
  wanted: LockedPackage,
  options: {
    readonly folder: string;
    readonly pool: string;
    readonly env: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
  },
): Promise<string> {
  const { folder, pool, env, signal } = options;
  const unpacked = join(folder, "unpacked");
  await mkdir(unpacked, { recursive: true });
  const place = join(unpacked, hexOf(wanted.digest));
  const args = ["--raw-extract", join(pool, poolName(wanted)), place];
  const finished = await run({
    program: "dpkg-deb",
    ...{ args, env, signal },
    leash: await leash("TERM", env),
  });
  if (succeeded(finished)) return place;
  throw new Failure({
    code: "tool",
    message: `The package ${wanted.name} ${wanted.version} could not be unpacked: ${describeEnd(finished)}.`,
    fix: "Make room on the disk of the output, and run it again.",
    output: finished.lastLines,
  });
}
