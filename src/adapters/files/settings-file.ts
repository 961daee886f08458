import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import {
  type SettingsFile,
  settingsFileName,
  wrongSettings,
} from "../../domain/build/settings-file.ts";
import { exists, type Whereabouts } from "./build-files.ts";
import { settingsIn } from "./settings-yaml.ts";

/** Bytes; what people write has a few hundred. */
const largestFile = 64 * 1024;

const plain = "Make it a readable file of at most 64 KiB, or remove it.";

/**
 * Reads the settings file at the root of the repository that has the context, or in the working
 * folder where there is no repository; undefined where there is none.
 * @throws Failure `usage` with the line
 */
export async function readSettingsFile(
  where: Whereabouts & { readonly context: string },
): Promise<SettingsFile | undefined> {
  const root = await rootOf(where);
  const path = join(root, settingsFileName);
  if (!(await exists(path))) {
    if (await exists(join(root, "twofold.yaml"))) {
      throw wrongSettings(1, "the file is called twofold.yaml, and is not read.", "Rename it.");
    }
    return undefined;
  }
  return { root, settings: await settingsIn(await textOf(path)) };
}

/** Looks for the repository from the context upwards, in a job no further than the workspace. */
async function rootOf({
  cwd,
  workspace,
  context,
}: Whereabouts & { readonly context: string }): Promise<string> {
  const wall = workspace === undefined ? undefined : resolve(workspace);
  for (let folder = resolve(cwd, context); ; folder = dirname(folder)) {
    if (await exists(join(folder, ".git"))) return folder;
    if (folder === wall || folder === dirname(folder)) return resolve(cwd);
  }
}

/** Reads a plain file: a link could lead to any file of the machine, whose lines errors would show. */
async function textOf(path: string): Promise<string> {
  const stats = await lstat(path);
  if (!stats.isFile()) throw wrongSettings(1, "it is not a plain file.", plain);
  if (stats.size > largestFile) throw wrongSettings(1, "it is larger than 64 KiB.", plain);
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  try {
    const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(largestFile), 0, largestFile, 0);
      return new TextDecoder("utf-8", { fatal: true }).decode(buffer.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
    const isText = code !== "ERR_ENCODING_INVALID_ENCODED_DATA";
    throw wrongSettings(1, isText ? `it cannot be read (${code}).` : "it is not UTF-8.", plain);
  }
}
