import { mkdir } from "node:fs/promises";
import { basename } from "node:path";
import type { PackagedBuildah } from "../../app/ports/snapshot.ts";
import { upstreamVersion } from "../../domain/build/buildah-source.ts";
import { type Answer, known, unknown } from "../../domain/source/checkout.ts";
import { Failure } from "../../domain/text/failure.ts";
import { downloadPackage, installedVersion, offeredVersions } from "./package-versions.ts";

interface PackageOptions {
  /** Buildah's own version, or a package's whole version. */
  readonly version: string;
  /** A folder that does not exist yet. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

const packageName = "buildah";

/**
 * Fetches the distribution's package of a version of buildah: the installed one where it is that
 * version, else one that the package lists have.
 * @returns unknown with the reason where there is none
 */
export async function fetchBuildahPackage(
  options: PackageOptions,
): Promise<Answer<PackagedBuildah>> {
  const { version, folder } = options;
  const [installed, offered] = await Promise.all([
    installedVersion(options, packageName),
    offeredVersions(options, packageName),
  ]);
  const all = [...(installed === undefined ? [] : [installed]), ...offered];
  const found =
    all.find((each) => each === version) ?? all.find((each) => upstreamVersion(each) === version);
  if (found === undefined) {
    const has = [...new Set(all)].slice(0, 10).join(", ");
    return unknown(
      has === "" ? "this machine has no packages of Debian's kind" : `the packages here are ${has}`,
    );
  }
  await mkdir(folder, { recursive: true });
  try {
    const file = await downloadPackage({ ...options, name: packageName, version: found });
    return known({ name: basename(file), file });
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    return unknown(error.told.message);
  }
}
