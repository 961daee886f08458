import { chmod, copyFile, mkdir, open, realpath, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { badInput, Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { cloneRevision } from "../git/clone.ts";
import { parseGitSource } from "./git-source.ts";
import { type SourceFile, sourceKind, tellingBytes } from "./source-kind.ts";
import { unpackTar } from "./unpack-tar.ts";
import { unpackZip } from "./unpack-zip.ts";
import { limitsFor, UnpackedFolder } from "./unpacked-folder.ts";

/** A source on disk. */
export interface OpenedSource {
  /** Absolute, real path of the folder that is built from. */
  readonly folder: string;
  /** `checkout`: a folder that the user named. The others are copies, in the folder of the run. */
  readonly kind: "checkout" | "repository" | "archive" | "binary";
}

interface SourceOptions {
  /** What the user named: a folder, an archive, a program, or a repository's URL with a commit. */
  readonly source: string;
  readonly cwd: string;
  /** A folder of the run, which does not exist yet, for a copy. */
  readonly copy: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

const input = "source";

/**
 * Opens what an image is made from. An archive is unpacked, a repository is cloned and its commit
 * checked out.
 * @throws Failure `usage` for what is not there, cannot be read or is not allowed
 */
export async function openSource(options: SourceOptions): Promise<OpenedSource> {
  const { source, cwd, copy, signal } = options;
  const git = parseGitSource(source);
  if (git !== undefined) return await cloned(git, options);
  const path = await realpath(resolve(cwd, source)).catch(() => undefined);
  if (path === undefined) {
    throw badInput(
      input,
      `${shown(source)} does not exist.`,
      "Name a folder, an archive (.zip, .tar, .tar.gz, .tar.bz2, .tar.xz), a program, or a repository by its URL and commit, `https://…#<commit>`.",
    );
  }
  const found = await stat(path);
  if (found.isDirectory()) return { folder: path, kind: "checkout" };
  if (!found.isFile()) {
    throw badInput(
      input,
      `${shown(source)} is neither a folder nor a file.`,
      "Name a folder, an archive or a program.",
    );
  }
  if (found.size === 0) {
    throw badInput(
      input,
      `${shown(source)} is an empty file.`,
      "Name a folder, an archive or a program.",
    );
  }
  await mkdir(copy, { recursive: true });
  const kind = sourceKind(await startOf(path), basename(path));
  if (kind.kind === "binary") {
    await copyFile(path, join(copy, basename(path)));
    await chmod(join(copy, basename(path)), 0o755);
    return { folder: copy, kind: "binary" };
  }
  await unpack({ path, name: basename(path), size: found.size, kind }, { copy, signal });
  return { folder: copy, kind: "archive" };
}

interface Archive {
  readonly path: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly kind: Exclude<SourceFile, { readonly kind: "binary" }>;
}

async function unpack(
  { path, name, size, kind }: Archive,
  { copy, signal }: Pick<SourceOptions, "copy" | "signal">,
): Promise<void> {
  const shownName = visible(shortened(name, 200));
  const folder = new UnpackedFolder(copy, shownName, { limits: limitsFor(size), signal });
  if (kind.kind === "zip") await unpackZip({ path, name: shownName }, folder);
  else await unpackTar({ path, name: shownName, compression: kind.compression }, folder);
  await folder.finish();
}

async function cloned(
  { url, revision, folder: below }: NonNullable<ReturnType<typeof parseGitSource>>,
  { copy, env, signal }: SourceOptions,
): Promise<OpenedSource> {
  const answer = await cloneRevision({ url, revision, folder: copy, env, signal });
  if (!answer.known) {
    throw new Failure({
      code: "usage",
      message: `The source ${shown(url)} cannot be checked out at ${revision}: ${answer.why}.`,
      fix: "Name a commit that a branch or tag of the repository has, and a URL that git can read here.",
      input,
    });
  }
  const folder = await realpath(join(copy, below)).catch(() => undefined);
  const root = await realpath(copy);
  const isInside = folder === root || folder?.startsWith(`${root}/`) === true;
  if (folder === undefined || !isInside || !(await stat(folder)).isDirectory()) {
    throw badInput(
      input,
      `the repository has no folder ${shown(below)} at ${revision}.`,
      "Write the folder as seen from the repository's root, `https://…#<commit>:services/cart`.",
    );
  }
  return { folder, kind: "repository" };
}

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(tellingBytes), 0, tellingBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function shown(text: string): string {
  return JSON.stringify(visible(shortened(text, 200)));
}
