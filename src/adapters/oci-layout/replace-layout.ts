import { mkdir, readdir, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { badInput, unwritable } from "../../domain/text/failure.ts";

const own: ReadonlySet<string> = new Set(["blobs", "index.json", "oci-layout"]);

/**
 * Makes sure that a layout can be put at a path: nothing is there, an empty folder, or an earlier
 * layout. @throws Failure `usage` for anything else, `tool` where its folder cannot be made
 */
export async function refuseOtherFiles(output: string): Promise<void> {
  const fix = "Name a folder that does not exist yet, is empty, or holds an earlier OCI layout.";
  if (output.includes(":")) {
    throw badInput("output", `${output} has a colon in its path, where a layout's path ends.`, fix);
  }
  try {
    const names = await readdir(output);
    const foreign = names.filter((name) => !own.has(name));
    if (foreign.length > 0) {
      const some = foreign.slice(0, 3).join(", ");
      throw badInput("output", `${output} holds other files (${some}).`, fix);
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOTDIR") throw badInput("output", `${output} is a file.`, fix);
    if (code !== "ENOENT") throw error;
    await mkdir(dirname(output), { recursive: true }).catch((cause: unknown) => {
      throw unwritable(cause, output);
    });
  }
}

/**
 * Puts a complete layout at a path, in place of an earlier one.
 * @param aside a path on the same file system for the earlier one, where nothing is yet
 * @throws Failure `tool` when it cannot be put there
 */
export async function replaceLayout(fresh: string, output: string, aside: string): Promise<void> {
  try {
    await rename(output, aside).catch((error: unknown) => {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    });
    await rename(fresh, output);
  } catch (error) {
    throw unwritable(error, output);
  }
}
