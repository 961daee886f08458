import { realpath } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { isInside } from "../adapters/files/inside.ts";
import { inSettingsFile, wrongSettings } from "../domain/build/settings-file.ts";
import { parseLocation } from "../domain/oci/image-location.ts";
import type { OptionName } from "../options/list.ts";
import { type RawValue, splitLines } from "../options/lists.ts";
import type { RawInputs } from "../options/reader.ts";
import type { Settings } from "../options/settings/settings.ts";

interface Places {
  /** The repository's root, where the settings file's paths start. */
  readonly root: string;
  /** Where a build's paths start. */
  readonly cwd: string;
}

/**
 * Returns the path settings of the settings file as they are from the working folder. They stay
 * relative, because what a relative path may lead to is bounded.
 * @throws Failure `usage` with the line of a path that leads out of the repository, or of a context
 * that is not there
 */
export async function placedPaths(
  { inputs, origins }: Settings,
  { root, cwd }: Places,
): Promise<RawInputs> {
  const ofFile = (name: OptionName): RawValue | undefined =>
    origins.get(name)?.kind === "file" ? inputs[name] : undefined;
  const wall = await realpath(root);
  /** The path from the working folder; undefined if nothing is there. */
  const placed = async (name: OptionName, path: string): Promise<string | undefined> => {
    const real = await realpath(join(root, path)).catch(() => undefined);
    if (real === undefined) return undefined;
    if (!isInside(wall, real)) {
      throw wrong(name, origins, `leads out of the repository, to ${real}`);
    }
    return relative(resolve(cwd), join(root, path)) || ".";
  };
  const [context, file] = [ofFile("context"), ofFile("file")].map(lastOf);
  const contexts = ofFile("build-contexts");
  const placedContext = context === undefined ? undefined : await placed("context", context);
  if (context !== undefined && placedContext === undefined) {
    throw wrong("context", origins, `is ${context}, which does not exist`);
  }
  // A Containerfile that is not there may be in the context.
  const placedFile = file === undefined ? undefined : await placed("file", file);
  return {
    ...(placedContext === undefined ? {} : { context: placedContext }),
    ...(placedFile === undefined ? {} : { file: placedFile }),
    ...(contexts === undefined ? {} : { "build-contexts": await folders(contexts, placed) }),
  };
}

async function folders(
  contexts: RawValue,
  placed: (name: OptionName, path: string) => Promise<string | undefined>,
): Promise<readonly string[]> {
  return await Promise.all(
    splitLines("build-contexts", contexts).map(async (entry) => {
      const start = entry.indexOf("=") + 1;
      const value = entry.slice(start);
      const isFolder = start > 0 && parseLocation(value) === undefined && !/^\w+:\/\//.test(value);
      const path = isFolder ? await placed("build-contexts", value) : undefined;
      return path === undefined ? entry : `${entry.slice(0, start)}${path}`;
    }),
  );
}

function wrong(name: OptionName, origins: Settings["origins"], what: string): Error {
  const origin = origins.get(name);
  return wrongSettings(
    origin?.kind === "file" ? origin.line : 1,
    `${inSettingsFile(name)} ${what}.`,
    "Name a path inside the repository, from its root, e.g. `services/cart`.",
  );
}

/** Returns the value that counts of a setting that has one. */
function lastOf(value: RawValue | undefined): string | undefined {
  return (typeof value === "string" ? value : value?.at(-1))?.trim();
}
