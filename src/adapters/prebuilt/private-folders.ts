import { chmod, mkdir, realpath } from "node:fs/promises";
import { join, relative } from "node:path";
import { isInside } from "../files/inside.ts";
import type { Preparation } from "../process/namespaces.ts";

/** Folders of this machine that everybody may write to. */
const everybodys = ["/tmp", "/var/tmp"];

/** Mounts `$1`, with what is mounted in it, on the folder that its value names after a colon. */
const mounted = 'mount --rbind "${1%%:*}" "${1#*:}"';

/**
 * Makes what a command finds in the folders that both of its runs share: nothing but what is its
 * own. What the first run left there would answer for the second, and the run's work folder also has
 * what no command is to read.
 * @param own the folder in the work folder that the command gets
 * @param place an empty folder in it, for what is mounted
 * @returns what mounts them, in a mount namespace of the command
 */
export async function privateFolders(
  own: string,
  { place, workFolder }: { readonly place: string; readonly workFolder: string },
): Promise<readonly Preparation[]> {
  const work = await emptyFor(own, { folder: workFolder, place: join(place, "work") });
  const shared = await Promise.all(everybodys.map((each) => realpath(each).catch(() => undefined)));
  const folders = [...new Set(shared)].filter((each) => each !== undefined);
  const all = [...work];
  for (const [index, folder] of folders.entries()) {
    all.push(...(await emptyFor(workFolder, { folder, place: join(place, `shared-${index}`) })));
  }
  return all;
}

/** Puts an empty folder in the place of another one. @param kept is seen at its path, if it is inside */
async function emptyFor(
  kept: string,
  { folder, place }: { readonly folder: string; readonly place: string },
): Promise<readonly Preparation[]> {
  await mkdir(place, { recursive: true });
  const over = { command: mounted, value: `${place}:${folder}` };
  if (!isInside(folder, kept)) {
    await chmod(place, 0o1777);
    return [over];
  }
  const point = join(place, relative(folder, kept));
  await mkdir(point, { recursive: true });
  await chmod(place, 0o1777);
  return [{ command: mounted, value: `${kept}:${point}` }, over];
}
