import { chmod, copyFile, lstat, mkdir, open, realpath } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../domain/text/failure.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { namedSetting } from "../../domain/text/surface.ts";
import { describeEnd, type Finished, run, succeeded } from "../process/runner.ts";
import type { ToolRun } from "./tool-run.ts";

interface UnpackOptions {
  /** A file whose checksum was verified. */
  readonly file: string;
  /** The file's name in messages. */
  readonly name: string;
  /** An empty folder, which gets buildah at one of the usual paths. */
  readonly folder: string;
}

const seconds = 300;
const programName = "buildah";

/** First bytes: ELF, RFC 1952, and deb(5) over ar(5). */
const kinds = [
  { kind: "program", magic: Buffer.from("\x7fELF", "latin1") },
  { kind: "tar.gz", magic: Buffer.from([0x1f, 0x8b]) },
  { kind: "deb", magic: Buffer.from("!<arch>\ndebian-binary") },
] as const;

/**
 * Puts the buildah of a downloaded file into a folder. The file's first bytes tell its kind, not
 * its name.
 * @throws Failure `tool` when it holds no buildah, or more than one
 */
export async function unpackBuildah(tools: ToolRun, options: UnpackOptions): Promise<void> {
  const start = await firstBytes(options.file);
  const kind = kinds.find(({ magic }) => start.subarray(0, magic.length).equals(magic))?.kind;
  switch (kind) {
    case "program":
      await copyFile(options.file, join(options.folder, programName));
      return await chmod(join(options.folder, programName), 0o755);
    case "tar.gz":
      return await unpackTar(tools, options);
    case "deb":
      return await unpackPackage(tools, options);
    case undefined:
      throw unusable(options, "is neither a Linux program nor a .tar.gz nor a .deb");
  }
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(32), 0, 32, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * Unpacks the files of a Debian package. Its scripts are not run, and the machine's own packages
 * stay as they are.
 */
export async function unpackPackage(tools: ToolRun, options: UnpackOptions): Promise<void> {
  const args = ["--extract", options.file, options.folder];
  const finished = await start(tools, "dpkg-deb", args);
  if (!succeeded(finished)) throw unusable(options, `cannot be unpacked (${reason(finished)})`);
}

/**
 * Extracts from an archive the only member that is a plain file called `buildah`, and nothing else.
 */
async function unpackTar(tools: ToolRun, options: UnpackOptions): Promise<void> {
  const listing = ["--list", "--verbose", "--quoting-style=escape", "--force-local"];
  const listed = await start(tools, "tar", [...listing, "--gzip", `--file=${options.file}`]);
  if (!succeeded(listed)) throw unusable(options, `cannot be read as .tar.gz (${reason(listed)})`);
  const members = programMembers(listed.stdout.toString("utf8"));
  const [member] = members;
  if (member === undefined) throw unusable(options, `has no file called ${programName} in it`);
  if (members.length > 1) {
    throw unusable(options, `has several files called ${programName}: ${members.join(", ")}`);
  }
  const inside = join(options.folder, "archive");
  await mkdir(inside);
  const finished = await start(tools, "tar", [
    "--extract",
    "--gzip",
    "--no-same-owner",
    "--force-local",
    `--file=${options.file}`,
    `--directory=${inside}`,
    "--",
    member,
  ]);
  if (!succeeded(finished)) throw unusable(options, `cannot be unpacked (${reason(finished)})`);
  const unpacked = join(inside, member);
  const stat = await lstat(unpacked).catch(() => undefined);
  const isInside = (await realpath(unpacked).catch(() => "")).startsWith(
    `${await realpath(inside)}/`,
  );
  if (stat?.isFile() !== true || !isInside) {
    throw unusable(
      options,
      `has ${shortened(member, 100)}, which is not an ordinary file inside the archive`,
    );
  }
  await copyFile(unpacked, join(options.folder, programName));
  await chmod(join(options.folder, programName), 0o755);
}

/**
 * Returns the names of plain files called buildah in the output of `tar --list --verbose`
 * (`-rwxr-xr-x 0/0 123 2024-01-01 00:00 name`). Names with other than plain characters, or that
 * leave the archive's root, are skipped.
 */
export function programMembers(listing: string): readonly string[] {
  return listing.split("\n").flatMap((line) => {
    const name = /^-\S+ +\S+ +\d+ +\S+ +\S+ ([A-Za-z0-9._/+~-]+)$/.exec(line)?.[1];
    if (name === undefined || name.startsWith("/")) return [];
    const parts = name.split("/");
    return parts.at(-1) === programName && !parts.includes("..") ? [name] : [];
  });
}

async function start(tools: ToolRun, program: string, args: readonly string[]): Promise<Finished> {
  const { env, signal } = tools;
  // The listing is parsed, so it must not be translated.
  return await run({
    program,
    args,
    env: { ...env, LC_ALL: "C" },
    signal,
    timeoutSeconds: seconds,
  });
}

function reason(finished: Finished): string {
  return shortened(printable(finished.lastLines.at(-1) ?? describeEnd(finished)), 200);
}

function unusable(options: UnpackOptions, what: string): Failure {
  return new Failure({
    code: "tool",
    message: `${options.name} ${what}.`,
    fix: `Name the program itself, a .tar.gz with one file \`buildah\` in it, or a .deb in ${namedSetting("buildah")}.`,
  });
}
