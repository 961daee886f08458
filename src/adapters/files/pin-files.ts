import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type {
  PinFile,
  PinFiles,
  PinFilesFound,
  PinFilesOptions,
  PinService,
} from "../../app/ports/pin.ts";
import { sideBySide } from "../../domain/build/side-by-side.ts";
import { usualNames } from "../../domain/source/usual-names.ts";
import { badInput } from "../../domain/text/failure.ts";
import {
  checkoutWall,
  containerfilePath,
  contextFolder,
  exists,
  type FileOptions,
  type Whereabouts,
} from "./build-files.ts";
import { isInside } from "./inside.ts";
import { replaceFiles } from "./replace-files.ts";

const maxBytes = 1024 * 1024;
const mostWorkflows = 1000;
const filesAtOnce = 16;

/** Reads and replaces the files of a checkout that name images, and nothing outside of it. */
export function pinFiles(options: Whereabouts): PinFiles {
  return { read: (wanted) => readAll(options, wanted), replace: replaceFiles };
}

async function readAll(options: Whereabouts, wanted: PinFilesOptions): Promise<PinFilesFound> {
  const { services, workflows } = wanted;
  const isNeeded = workflows.length === 0;
  const places = await Promise.all(
    services.map(async (request) => {
      const place = await placeOf(options, request);
      return { ...place, path: await containerfileOf({ options, request, ...place, isNeeded }) };
    }),
  );
  // All are in one repository.
  const [first] = places;
  if (first === undefined) return { containerfiles: [], workflows: [] };
  const { wall, root } = first;
  const paths = isNeeded
    ? await workflowsOf(root ?? wall)
    : await Promise.all(workflows.map((path) => workflowAt(path, { options, wall })));
  // Two names may be links to one file, which is changed once.
  const byPath = new Map(
    places.flatMap(({ path, ...place }) =>
      path === undefined ? [] : [[path, { ...place, path }] as const],
    ),
  );
  const found = [...byPath.values()];
  return {
    containerfiles: await sideBySide(found, filesAtOnce, async ({ path, context, ...place }) => ({
      file: await open(path, place.wall),
      context: shown(place.root ?? place.wall, context) || ".",
    })),
    workflows: await sideBySide([...new Set(paths)], filesAtOnce, (path) => open(path, wall)),
  };
}

/** Where a service is, and what its files have to be inside of. */
interface ServicePlace {
  readonly context: string;
  readonly root: string | undefined;
  readonly wall: string;
}

async function placeOf(options: Whereabouts, request: PinService): Promise<ServicePlace> {
  const checkout = await checkoutWall(options, request.context);
  const context = await contextFolder(options.cwd, request.context, checkout);
  const root = await repositoryRoot(context);
  // A link may lead to any file of the machine; where there is no checkout, the context is the
  // limit.
  return { context, root, wall: checkout ?? root ?? context };
}

async function open(path: string, wall: string): Promise<PinFile> {
  const name = shown(wall, path);
  return { name, path, text: await textOf(path, name) };
}

function shown(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/");
}

/**
 * Finds the Containerfile; undefined when there is none and workflows were named, which may be all
 * that is meant.
 */
async function containerfileOf(
  wanted: FileOptions & { readonly isNeeded: boolean },
): Promise<string | undefined> {
  const { request, context } = wanted;
  const isNeeded = request.file !== undefined || wanted.isNeeded;
  const found = await Promise.all(usualNames.map((name) => exists(join(context, name))));
  return isNeeded || found.includes(true) ? await containerfilePath(wanted) : undefined;
}

async function repositoryRoot(folder: string): Promise<string | undefined> {
  if (await exists(join(folder, ".git"))) return folder;
  return folder === dirname(folder) ? undefined : await repositoryRoot(dirname(folder));
}

/** Lists the workflows. For GitHub, a link or what is behind one is not a workflow. */
async function workflowsOf(root: string): Promise<string[]> {
  const folder = join(root, ".github/workflows");
  if ((await realpath(folder).catch(() => undefined)) !== folder) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort()
    .slice(0, mostWorkflows);
}

async function workflowAt(
  path: string,
  { options, wall }: { readonly options: Whereabouts; readonly wall: string },
): Promise<string> {
  const place = resolve(options.cwd, path);
  const fix = "Name workflows inside the checkout, e.g. `--workflow=.github/workflows/image.yml`.";
  const found = await realpath(place).catch(() => undefined);
  if (found === undefined) throw badInput("workflow", `${path} does not exist.`, fix);
  if (!isInside(wall, found)) {
    throw badInput("workflow", `${path} leads outside of the checkout, to ${found}.`, fix);
  }
  return found;
}

/**
 * Reads a text file, and refuses one that is not UTF-8, because its bytes would change when it is
 * written.
 */
async function textOf(path: string, name: string): Promise<string> {
  const fix = "Name text files in UTF-8.";
  const found = await stat(path);
  if (!found.isFile()) throw badInput("file", `${name} is not a file.`, fix);
  if (found.size > maxBytes) throw badInput("file", `${name} is larger than 1 MiB.`, fix);
  const bytes = await readFile(path);
  const text = bytes.toString("utf8");
  if (!Buffer.from(text).equals(bytes)) throw badInput("file", `${name} is not UTF-8.`, fix);
  return text;
}
