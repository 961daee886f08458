import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";
import { join } from "node:path";
import {
  type SettingsFile,
  settingsFileName,
  wrongSettings,
} from "../../domain/build/settings-file.ts";
import { mistakenName } from "./settings-place.ts";
import { settingsIn } from "./settings-yaml.ts";

/** Bytes; what people write has a few hundred. */
const largestFile = 64 * 1024;

const plain = "Make it a readable file of at most 64 KiB, or remove it.";

/** Reads the settings file in a folder that has something of its name. @throws Failure `usage` with the line */
export async function readSettingsFile(root: string): Promise<SettingsFile> {
  return { root, ...(await settingsIn(await textOf(join(root, settingsFileName)))) };
}

/** Reads a plain file: a link could lead to any file of the machine, whose lines errors would show. */
async function textOf(path: string): Promise<string> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats === undefined) {
    throw wrongSettings(1, `the file is called ${mistakenName}, and is not read.`, "Rename it.");
  }
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
