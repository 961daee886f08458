import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { PackagesOf } from "../../app/ports/base.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { Declaration } from "../../recipes/base/model.ts";
import { setFacts } from "../../recipes/base/sets.ts";
import { keyrings, sourceLines } from "../../recipes/base/sources.ts";

/** apt with a state of its own: nothing of the machine's packages counts, and nothing is changed. */
export interface Apt {
  /** Options before an operation of apt's programs. */
  readonly options: readonly string[];
  /** Variables that apt's programs get. */
  readonly env: Readonly<Record<string, string>>;
}

interface AptOptions extends PackagesOf {
  /** A folder that does not exist yet. */
  readonly folder: string;
  /** Absolute path of the keyring, if the declaration names one. */
  readonly keyring: string | undefined;
  readonly declaration: Pick<Declaration, "set">;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Makes apt's state for one archive and one architecture. The machine's proxies stay in force.
 * @throws Failure `tool` where the folder or the keyring cannot be used
 */
export async function makeApt(options: AptOptions): Promise<Apt> {
  const { folder, archive, architecture, declaration, env } = options;
  refuseUnfit(folder);
  for (const part of ["state/lists/partial", "cache/archives/partial", "etc"]) {
    await mkdir(join(folder, part), { recursive: true });
  }
  const keyring = await keyringFor(options);
  const signed = `[arch=${architecture} signed-by=${keyring}] `;
  const sources = join(folder, "etc", "sources.list");
  await writeFile(sources, sourceLines(archive, { architecture, options: signed }));
  const status = join(folder, "status");
  await writeFile(status, setFacts[declaration.set].assumed.map(assumedStatus).join("\n"));
  const settings: Readonly<Record<string, string>> = {
    Dir: `${folder}/`,
    "Dir::State": join(folder, "state"),
    "Dir::State::status": status,
    "Dir::Cache": join(folder, "cache"),
    "Dir::Etc": join(folder, "etc"),
    "Dir::Etc::sourcelist": sources,
    "Dir::Etc::sourceparts": "/dev/null",
    "Dir::Bin::methods": "/usr/lib/apt/methods",
    "APT::Architecture": architecture,
    "APT::Architectures": architecture,
    "APT::Install-Recommends": "false",
    "APT::Get::AllowUnauthenticated": "false",
    "APT::Sandbox::User": "root",
    "Acquire::Languages": "none",
    "Acquire::ForceHash": "SHA256",
    "Acquire::Retries": "3",
    // An old snapshot's release file has run out; which one is meant is decided.
    "Acquire::Check-Valid-Until": archive.snapshot === undefined ? "true" : "false",
  };
  const words = Object.entries(settings).map(([name, value]) => `-o${name}=${value}`);
  return { options: words, env: { ...env, LC_ALL: "C.UTF-8" } };
}

/** Copies the keyring to where nothing in its path has a meaning for apt. */
async function keyringFor({ keyring, archive, folder }: AptOptions): Promise<string> {
  const usual = keyrings[archive.distribution];
  const copy = join(
    folder,
    `keyring${keyring !== undefined && extname(keyring) === ".asc" ? ".asc" : ".gpg"}`,
  );
  try {
    await copyFile(keyring ?? usual.path, copy);
    return copy;
  } catch (cause) {
    throw new Failure({
      code: keyring === undefined ? "tool" : "usage",
      message: `The keyring ${keyring ?? usual.path} cannot be read, and without it no package of ${archive.distribution} can be trusted.`,
      fix:
        keyring === undefined
          ? `Install the package \`${usual.package}\`, or name a file with \`keyring:\` in the declaration.`
          : "Check the path after `keyring:` in the declaration.",
      cause,
    });
  }
}

/** @throws Failure `tool` for a folder whose path would end a word of `sources.list` */
function refuseUnfit(folder: string): void {
  if (!/[\s[\]#"]/.test(folder)) return;
  throw new Failure({
    code: "tool",
    message: `Packages cannot be fetched below ${JSON.stringify(folder)}: apt cannot read a path with a blank, bracket, quote or \`#\` in it.`,
    fix: "Point RUNNER_TEMP or TMPDIR at a folder with a plainer path.",
  });
}

/** A package that apt takes for installed, of a version that satisfies everything. */
function assumedStatus(name: string): string {
  return [
    `Package: ${name}`,
    "Status: install ok installed",
    "Version: 999999",
    "Architecture: all",
    "Multi-Arch: foreign",
    "Maintainer: nobody <nobody@invalid>",
    "Description: is not needed, because no script runs",
    "",
  ].join("\n");
}
