import { mkdir, mkdtemp, readdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../../domain/text/failure.ts";
import { temporaryParent } from "../../process/temporary-parent.ts";
import { cleanUp } from "./clean-up.ts";
import { isAbandoned, markFolder } from "./mark.ts";

const prefix = "twofold-";

/**
 * Makes a run's private folder: where {@link temporaryParent} says. It first removes what killed
 * runs have left there, because that holds passwords and secrets.
 * @throws Failure `tool` when it cannot be made
 */
export async function makeWorkFolder(
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const parent = temporaryParent(env);
  refuseUnfit(parent);
  await removeAbandoned(parent);
  try {
    const folder = await realpath(await mkdtemp(join(parent, prefix)));
    await markFolder(folder);
    await mkdir(join(folder, "tmp"));
    return folder;
  } catch (cause) {
    throw new Failure({
      code: "tool",
      message: `No work folder can be made in ${parent}: ${cause instanceof Error ? cause.message : String(cause)}.`,
      fix: "Point RUNNER_TEMP or TMPDIR at an existing folder that you may write to.",
      cause,
    });
  }
}

/**
 * Refuses paths with characters that end a path in overlay mounts, or (the colon) in an OCI
 * layout's name.
 */
function refuseUnfit(parent: string): void {
  const [unfit] = /[:,\\]|\p{Cc}/u.exec(parent) ?? [];
  if (unfit === undefined) return;
  throw new Failure({
    code: "tool",
    message: `No work folder can be made in ${JSON.stringify(parent)}: container storage cannot have a path with ${JSON.stringify(unfit)} in it.`,
    fix: "Point RUNNER_TEMP or TMPDIR at a folder without colon, comma, backslash and control characters in its path.",
  });
}

/**
 * Removes what killed runs left. A folder that cannot be removed, or that another run is removing,
 * is skipped.
 */
async function removeAbandoned(parent: string): Promise<void> {
  const place = await realpath(parent).catch(() => parent);
  for (const name of await readdir(place).catch(() => [])) {
    const folder = join(place, name);
    if (!name.startsWith(prefix) || !(await isAbandoned(folder))) continue;
    await cleanUp(folder).catch(() => undefined);
  }
}
