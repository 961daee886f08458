import { randomBytes } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeFolder } from "../process/make-folder.ts";
import { clear, emptied, fitting, imagesNames } from "./output-folder.ts";

/** Where the results of several images go. */
export interface ImagesOutput {
  /** Path of the list of all of them. */
  readonly list: string;
  /** The folder, if nobody named it: it stays until somebody removes it. */
  readonly temporary: string | undefined;
  /** Returns the folder for the results of one image. */
  folderOf(name: string): string;
  writeList(text: string): Promise<void>;
  /** Removes all results. */
  discard(): Promise<void>;
}

/**
 * Prepares the folder for the results of several images: the requested one, else a new one, as for
 * a single image. @throws Failure `usage`
 */
export async function imagesOutput(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ImagesOutput> {
  const unique = `twofold-output-${randomBytes(4).toString("hex")}`;
  const folder =
    asked === undefined
      ? fitting(join(env["RUNNER_TEMP"] || tmpdir(), unique))
      : await emptied(fitting(resolve(asked)));
  const list = join(folder, imagesNames.list);
  return {
    list,
    temporary: asked === undefined ? folder : undefined,
    folderOf: (name) => join(folder, imagesNames.images, name),
    writeList: async (text) => {
      await makeFolder(folder);
      await writeFile(list, text);
    },
    discard: () =>
      asked === undefined ? rm(folder, { recursive: true, force: true }) : clear(folder),
  };
}
