import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { PinFile, PinFiles, PinFilesFound, PinFilesOptions } from "../../app/ports/pin.ts";
import { badInput } from "../../domain/text/failure.ts";
import {
  checkoutWall,
  containerfilePath,
  contextFolder,
  exists,
  type FileOptions,
  usualNames,
  type Whereabouts,
} from "./build-files.ts";
import { isInside } from "./inside.ts";
import { replaceFiles } from "./replace-files.ts";

const maxBytes = 1024 * 1024;
const mostWorkflows = 1000;

/** Reads and replaces the files of a checkout that name images, and nothing outside of it. */
export function pinFiles(options: Whereabouts): PinFiles {
  return { read: (question) => readAll(options, question), replace: replaceFiles };
}

async function readAll(options: Whereabouts, question: PinFilesOptions): Promise<PinFilesFound> {
  const checkout = await checkoutWall(options, question.context);
  const context = await contextFolder(options.cwd, question.context, checkout);
  const root = await repositoryRoot(context);
  // A link may lead to any file of the machine; where there is no checkout, the context is the
  // limit.
  const wall = checkout ?? root ?? context;
  const places = {
    containerfile: await containerfileOf({ options, request: question, context, wall }),
    workflows:
      question.workflows.length === 0
        ? await workflowsOf(root ?? wall)
        : await Promise.all(question.workflows.map((path) => workflowAt(path, { options, wall }))),
  };
  const open = async (path: string): Promise<PinFile> => {
    const name = relative(wall, path).split(sep).join("/");
    return { name, path, text: await textOf(path, name) };
  };
  return {
    containerfile:
      places.containerfile === undefined ? undefined : await open(places.containerfile),
    workflows: await Promise.all([...new Set(places.workflows)].map(open)),
    context:
      relative(root ?? wall, context)
        .split(sep)
        .join("/") || ".",
  };
}

/**
 * Finds the Containerfile; undefined when there is none and workflows were named, which may be all
 * that is meant.
 */
async function containerfileOf(
  question: FileOptions & { readonly request: PinFilesOptions },
): Promise<string | undefined> {
  const { request, context } = question;
  const isNeeded = request.file !== undefined || request.workflows.length === 0;
  const found = await Promise.all(usualNames.map((name) => exists(join(context, name))));
  return isNeeded || found.includes(true) ? await containerfilePath(question) : undefined;
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
