import { upstreamVersion, waysToNameBuildah } from "../../domain/build/buildah-source.ts";
import { Failure, inputNamed } from "../../domain/text/failure.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import {
  downloadPackage,
  installedVersion,
  offeredVersions,
} from "../packages/package-versions.ts";
import { findProgram } from "../packages/programs.ts";
import { describeEnd, run, succeeded } from "../process/runner.ts";
import { findBuildahIn, type ToolCache } from "./tool-cache.ts";
import type { Provided, ToolRun } from "./tool-run.ts";
import { unpackPackage } from "./unpack.ts";

interface VersionOptions extends ToolRun {
  readonly version: string;
  readonly cache: ToolCache;
  /** Updates the package lists; undefined where that is not allowed. */
  readonly refreshLists?: () => Promise<void>;
}

const packageName = "buildah";
/** The path of the program in Debian's package. */
const packagedProgram = "/usr/bin/buildah";

/**
 * Provides a version of buildah: from the tool cache, else the machine's own if it has that
 * version, else the distribution's package, unpacked into the tool cache so that nothing on the
 * machine is replaced.
 * @throws Failure `tool` with the versions that are available here
 */
export async function provideVersion(options: VersionOptions): Promise<Provided> {
  const { version } = options;
  return (
    (await fromCache(options, version)) ??
    (await fromMachine(options)) ??
    (await fromPackage(options)) ??
    (await nowhere(options))
  );
}

async function fromCache(options: VersionOptions, version: string): Promise<Provided | undefined> {
  const folder = await options.cache.find(version);
  const place = folder === undefined ? undefined : await findBuildahIn(folder);
  if (folder === undefined || place === undefined) return undefined;
  const program = `${folder}/${place}`;
  const told = await askVersion(options, program);
  if (told.version !== upstreamVersion(version)) return undefined;
  return { program, origin: { kind: "tool-cache", reference: version } };
}

/**
 * Checks the buildah on PATH. dpkg tells a package's whole version, but only of the program that it
 * installed.
 */
async function fromMachine(options: VersionOptions): Promise<Provided | undefined> {
  const program = await onPath(options);
  if (program === undefined) return undefined;
  const { version } = options;
  const isIt =
    (await askVersion(options, program)).version === version ||
    (program === packagedProgram && (await installedVersion(options, packageName)) === version);
  return isIt ? { program, origin: { kind: "path", reference: program } } : undefined;
}

async function fromPackage(options: VersionOptions): Promise<Provided | undefined> {
  const wanted = async (): Promise<string | undefined> => {
    const offered = await offeredVersions(options, packageName);
    return (
      offered.find((version) => version === options.version) ??
      offered.find((version) => upstreamVersion(version) === options.version)
    );
  };
  let version = await wanted();
  if (version === undefined && options.refreshLists !== undefined) {
    await options.refreshLists();
    version = await wanted();
  }
  if (version === undefined) return undefined;
  return (await fromCache(options, version)) ?? (await keepPackage(options, version));
}

async function keepPackage(options: VersionOptions, version: string): Promise<Provided> {
  const name = `The package ${packageName} ${version}`;
  options.say(`Fetching the package ${packageName} ${version}, next to what is installed`);
  const file = await downloadPackage({ ...options, name: packageName, version });
  const kept = await options.cache.keep(version, async (folder) => {
    await unpackPackage(options, { file, name, folder });
    await checkWorks(options, { folder, name });
  });
  const place = await findBuildahIn(kept);
  const reference = `${packageName} ${version}`;
  return { program: `${kept}/${place ?? ""}`, origin: { kind: "package", reference } };
}

/**
 * Checks that a folder's buildah runs. @throws Failure `tool` when it does not run on this machine
 */
export async function checkWorks(
  tools: ToolRun,
  unpacked: { readonly folder: string; readonly name: string },
): Promise<void> {
  const { folder, name } = unpacked;
  const place = await findBuildahIn(folder);
  const told =
    place === undefined
      ? { why: "there is no program `buildah` in it" }
      : await askVersion(tools, `${folder}/${place}`);
  if (told.version !== undefined) return;
  throw new Failure({
    code: "tool",
    message: `${name} does not run on this machine: ${told.why ?? "it reports no version"}.`,
    fix: "Take a build for this machine's architecture and libraries, or an image with its digest (`docker://…@sha256:…`), which has its own libraries.",
  });
}

/** Runs `buildah --version`. @returns the version, or why there is none */
export async function askVersion(
  tools: ToolRun,
  program: string,
): Promise<{ readonly version?: string; readonly why?: string }> {
  const { env, signal } = tools;
  const finished = await run({ program, args: ["--version"], env, signal, timeoutSeconds: 60 });
  const said = finished.stdout.toString("utf8");
  const version = succeeded(finished) ? /^buildah version (\S+)/.exec(said)?.[1] : undefined;
  if (version !== undefined) return { version };
  const last = shortened(printable(finished.lastLines.at(-1) ?? ""), 300);
  return { why: [describeEnd(finished), last].filter((part) => part !== "").join(": ") };
}

async function nowhere(options: VersionOptions): Promise<never> {
  const program = await onPath(options);
  const installed = program === undefined ? {} : await askVersion(options, program);
  const places = [
    `on PATH ${installed.version ?? "none"}`,
    `as a package ${listed(await offeredVersions(options, packageName))}`,
    `in the tool cache ${listed(await options.cache.versions())}`,
  ];
  throw new Failure({
    code: "tool",
    message: `${inputNamed("buildah")}: version ${options.version} is not available here. There is ${places.join(", ")}.`,
    fix: `Write one of those, after \`sudo apt-get update\` if the lists are old; or ${waysToNameBuildah}.`,
  });
}

function listed(versions: readonly string[]): string {
  return versions.length === 0 ? "none" : versions.slice(0, 10).join(" ");
}

function onPath({ env }: ToolRun): Promise<string | undefined> {
  return findProgram(packageName, env["PATH"] ?? "");
}
