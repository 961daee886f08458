import { lstat, opendir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { S2iFiles } from "../../app/ports/s2i.ts";
import { type ScriptName, scriptNames } from "../../domain/build/s2i.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { environmentFile, ignoreFile } from "../../recipes/s2i/names.ts";
import type { S2iSource, SourceScript } from "../../recipes/s2i/recipe.ts";
import { lookAt } from "../files/look-at.ts";

/** The largest file of variables or patterns, in bytes. */
const largestText = 1024 * 1024;

/** Reads from a source's folder what the recipe looks at. */
export const s2iFiles: S2iFiles = { read, refuseLinksOut };

async function read(folder: string, scriptsFolder: string): Promise<S2iSource> {
  const context = { path: folder, leavesOut: () => false };
  const ofScripts = scriptNames.map((name) => `${scriptsFolder}/${name}`);
  // A folder may be a link on the way.
  for (const path of [environmentFile, ignoreFile, ...ofScripts]) {
    await refuseOutside(context, path);
  }
  const [environment, ignore, ...states] = await Promise.all([
    textOf(folder, environmentFile),
    textOf(folder, ignoreFile),
    ...scriptNames.map((name) => scriptAt(join(folder, scriptsFolder, name))),
  ]);
  const scripts: Partial<Record<ScriptName, SourceScript>> = {};
  scriptNames.forEach((name, index) => {
    const state = states[index];
    if (state !== undefined) scripts[name] = state;
  });
  return {
    scripts,
    ...(environment === undefined ? {} : { environment }),
    ...(ignore === undefined ? {} : { ignore }),
  };
}

async function scriptAt(path: string): Promise<SourceScript | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isFile()) return "no file";
  return (found.mode & 0o100) === 0 ? "not executable" : "executable";
}

/** Reads a file that need not be there, and nothing behind a link. */
async function textOf(folder: string, name: string): Promise<string | undefined> {
  const path = join(folder, name);
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isFile() || found.size > largestText) {
    throw new Failure({
      code: "usage",
      message: found.isFile()
        ? `${name}: the file has more than ${largestText / 1024} KiB.`
        : `${name}: it is not an ordinary file.`,
      fix: "Write the file itself, with one entry on each line.",
      place: { file: name },
    });
  }
  return await readFile(path, "utf8");
}

/**
 * Refuses a source with a link that leads out of it: what is there is not part of the source, and
 * another machine has something else at that place.
 * @throws Failure `usage` with the link
 */
async function refuseLinksOut(folder: string, leavesOut: (path: string) => boolean): Promise<void> {
  const context = { path: folder, leavesOut };
  for await (const path of linksIn(folder, leavesOut)) {
    await refuseOutside(context, path);
  }
}

async function refuseOutside(context: Parameters<typeof lookAt>[0], path: string): Promise<void> {
  if ((await lookAt(context, { path, how: "mount" })) !== "outside") return;
  const shown = visible(shortened(path, 200));
  throw new Failure({
    code: "usage",
    message: `The link ${shown} leads out of the source.`,
    fix: `Copy what it leads to into the source, let it lead there by a relative path, or name it in ${ignoreFile}.`,
    place: { file: path },
  });
}

async function* linksIn(
  folder: string,
  leavesOut: (path: string) => boolean,
): AsyncGenerator<string> {
  const open = [""];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for await (const entry of await opendir(join(folder, next))) {
      const path = next === "" ? entry.name : `${next}/${entry.name}`;
      if (leavesOut(path)) continue;
      if (entry.isDirectory()) open.push(path);
      else if (entry.isSymbolicLink()) yield path;
    }
  }
}
