import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type {
  BuildFiles,
  BuildFilesReader,
  ContextFiles,
  RootedContext,
} from "../../app/ports/files.ts";
import { usualNames } from "../../domain/source/usual-names.ts";
import { badInput, type Sentence } from "../../domain/text/failure.ts";
import { setting } from "../../domain/text/surface.ts";
import { atRoot } from "./at-root.ts";
import { filesOf } from "./context-paths.ts";
import { readIgnoreFile } from "./ignore-file.ts";
import { isInside } from "./inside.ts";
import { lookAt } from "./look-at.ts";
import { noContainerfile } from "./no-containerfile.ts";
import { vcsEntries } from "./vcs-entries.ts";

/** Where files are searched. */
export interface Whereabouts {
  readonly cwd: string;
  /** GITHUB_WORKSPACE in a job; undefined means the checkout that holds `cwd`, if any. */
  readonly workspace: string | undefined;
  /**
   * Lists the tracked files of a folder's repository by their absolute paths, for the advice of a
   * failure; none where that is not possible. Absent means that nobody can tell.
   */
  readonly tracked?: (folder: string) => Promise<readonly string[]>;
}

interface BuildFilesOptions extends Whereabouts {
  /**
   * Names of ignore files beside or in the context, highest precedence first, and their rules
   * (src/containerfile/ignore.ts).
   */
  readonly ignoreFileNames: (containerfile: string) => readonly string[];
  readonly ignoreRules: (text: string) => (path: string) => boolean;
}

/** A larger file cannot be a Containerfile. */
const maxContainerfileBytes = 1024 * 1024;

/**
 * Reads context, Containerfile and ignore file from the disk, and nothing outside of the checkout.
 */
export function buildFilesReader(options: BuildFilesOptions): BuildFilesReader {
  return {
    async readContext({ context, file }): Promise<ContextFiles> {
      const wall = await checkoutWall(options, context);
      const path = await contextFolder(options.cwd, context, wall);
      const isDockerfile = !(await exists(join(path, "Containerfile")));
      const usual = join(path, isDockerfile ? "Dockerfile" : "Containerfile");
      const named = file === undefined ? usual : resolve(options.cwd, file);
      return await contextFiles({ options, context: path, containerfile: named, wall });
    },

    async read(request): Promise<BuildFiles> {
      const wall = await checkoutWall(options, request.context);
      const context = await contextFolder(options.cwd, request.context, wall);
      const path = await containerfilePath({ options, request, context, wall });
      const text = await containerfileText(path, request.file ?? "file");
      return {
        context: await contextFiles({ options, context, containerfile: path, wall }),
        containerfile: { name: shownPath(wall ?? context, path), path, text },
      };
    },

    async folder({ name, path }): Promise<string> {
      const wall = await checkoutWall(options, path);
      const fix: Sentence = `Name a folder inside the checkout, e.g. \`${name}=libs/parser\`; on the command line, also one by its absolute path.`;
      const shown = `${name}=${path}`;
      return await walledFolder({
        cwd: options.cwd,
        path,
        wall,
        input: "build-contexts",
        shown,
        fix,
      });
    },

    absolute: (path) => resolve(options.cwd, path),
    lookAt: (context, paths) => Promise.all(paths.map((path) => lookAt(context, path))),
    vcsEntries,
    filesOf,

    async atRoot({ context, path }): Promise<RootedContext | undefined> {
      const root = await checkoutWall(options, context);
      if (root === undefined) return undefined;
      const folder = await contextFolder(options.cwd, context, root);
      return await atRoot({ cwd: options.cwd, root, folder, path });
    },

    async hasContainerfile(context): Promise<boolean> {
      const folder = resolve(options.cwd, context);
      const found = await Promise.all(usualNames.map((name) => exists(join(folder, name))));
      return found.includes(true);
    },
  };
}

/** Reads a context's ignore file. */
async function contextFiles(places: {
  readonly options: BuildFilesOptions;
  readonly context: string;
  readonly containerfile: string;
  readonly wall: string | undefined;
}): Promise<ContextFiles> {
  const { options, context, containerfile, wall } = places;
  const names = options.ignoreFileNames(basename(containerfile));
  const found = await readIgnoreFile({ names, context, containerfile, wall });
  const ignoreText = found?.text ?? "";
  return {
    path: context,
    ignoreText,
    ...(found === undefined ? {} : { ignoreFile: shownPath(wall ?? context, found.path) }),
    ignores: options.ignoreRules(ignoreText),
  };
}

/** Formats a path for people: relative to a folder if it is inside. */
function shownPath(folder: string, path: string): string {
  const shown = relative(folder, path);
  return shown.startsWith("..") ? path : shown.split(sep).join("/");
}

/**
 * Returns the folder that everything must be inside of; undefined when an absolute context names
 * its own checkout.
 */
export async function checkoutWall(
  options: Whereabouts,
  context: string,
): Promise<string | undefined> {
  if (options.workspace !== undefined) return await realpath(options.workspace);
  if (isAbsolute(context)) return undefined;
  for (let folder = await realpath(options.cwd); ; folder = dirname(folder)) {
    if (await exists(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

export async function contextFolder(
  cwd: string,
  context: string,
  wall: string | undefined,
): Promise<string> {
  const fix = "Name a folder inside the checkout, relative to its root, e.g. `services/cart`.";
  return await walledFolder({ cwd, path: context, wall, input: "context", shown: context, fix });
}

interface WalledFolder {
  readonly cwd: string;
  readonly path: string;
  readonly wall: string | undefined;
  readonly input: "context" | "build-contexts";
  /** The input's entry as a failure names it. */
  readonly shown: string;
  readonly fix: Sentence;
}

async function walledFolder(wanted: WalledFolder): Promise<string> {
  const { input, shown, fix, wall } = wanted;
  const path = await realpath(resolve(wanted.cwd, wanted.path)).catch(() => undefined);
  if (path === undefined) throw badInput(input, `${shown} does not exist.`, fix);
  if (!(await stat(path)).isDirectory()) throw badInput(input, `${shown} is not a folder.`, fix);
  if (!isInside(wall, path)) {
    throw badInput(input, `${shown} leads outside of the checkout, to ${path}.`, fix);
  }
  return path;
}

export interface FileOptions {
  readonly options: Whereabouts;
  readonly request: { readonly context: string; readonly file?: string };
  readonly context: string;
  readonly wall: string | undefined;
}

export async function containerfilePath({
  options,
  request,
  context,
  wall,
}: FileOptions): Promise<string> {
  const places =
    request.file === undefined
      ? usualNames.map((name) => join(context, name))
      : [resolve(options.cwd, request.file), resolve(context, request.file)];
  for (const place of places) {
    if (!(await exists(place))) continue;
    const path = await realpath(place).catch(() => undefined);
    if (path === undefined) continue;
    if (!isInside(wall, path)) {
      throw badInput(
        "file",
        `${place} leads outside of the checkout, to ${path}.`,
        "Name a Containerfile inside the checkout.",
      );
    }
    return path;
  }
  if (request.file === undefined) {
    const tracked = (await options.tracked?.(context)) ?? [];
    throw noContainerfile({ cwd: options.cwd, written: request.context, context, tracked });
  }
  throw badInput(
    "file",
    `${request.file} does not exist (looked for ${[...new Set(places)].join(" and ")}).`,
    `Name the Containerfile, relative to the working folder, e.g. ${setting("file", "deploy/Containerfile")}.`,
  );
}

async function containerfileText(path: string, shown: string): Promise<string> {
  const fix =
    `Name a text file with build instructions, e.g. ${setting("file", "Containerfile")}.` as const;
  const found = await stat(path);
  if (!found.isFile()) throw badInput("file", `${shown} is not a file.`, fix);
  if (found.size > maxContainerfileBytes)
    throw badInput("file", `${shown} is larger than 1 MiB.`, fix);
  return await readFile(path, "utf8");
}

export async function exists(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}
