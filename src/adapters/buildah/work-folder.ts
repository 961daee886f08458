import { mkdir, mkdtemp, realpath, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../../domain/failure.ts";
import { workFolderMark } from "./clean-up.ts";

/**
 * Makes a run's private folder: in the runner's temp folder, else TMPDIR, else /var/tmp as buildah does (/tmp is
 * often in memory). @throws Failure `tool` when it cannot be made
 */
export async function makeWorkFolder(
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const parent =
    env["RUNNER_TEMP"] || env["TMPDIR"] || (tmpdir() === "/tmp" ? "/var/tmp" : tmpdir());
  try {
    const folder = await realpath(await mkdtemp(join(parent, "twofold-")));
    await writeFile(join(folder, workFolderMark), "");
    await mkdir(join(folder, "tmp"));
    return folder;
  } catch (cause) {
    throw new Failure({
      code: "tool",
      message: `No work folder can be made in ${parent}: ${cause instanceof Error ? cause.message : String(cause)}.`,
      cure: "Point RUNNER_TEMP or TMPDIR at an existing folder that you may write to.",
      cause,
    });
  }
}
