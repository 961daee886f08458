import { realpath, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { readSettingsFile } from "../adapters/files/settings-file.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import {
  inSettingsFile,
  type SettingsFile,
  settingsFileName,
  wrongSettings,
} from "../domain/build/settings-file.ts";
import { parseLocation } from "../domain/oci/image-location.ts";
import { parseBuildRequest } from "../options/build-request.ts";
import type { OptionName } from "../options/list.ts";
import { type RawValue, splitLines } from "../options/lists.ts";
import type { RawInputs } from "../options/reader.ts";
import type { Variables } from "../options/secrets.ts";
import { settingsFromFile } from "../options/settings/from-file.ts";
import { firstOf, type Settings, withOrigins } from "../options/settings/settings.ts";
import type { Surroundings } from "./registry.ts";

/** All settings of a run, and the repository's file of them, by its absolute path, if it has one. */
export interface RunSettings extends Settings {
  readonly file?: string;
}

/**
 * Adds what the settings file of the context's repository gives to what the caller gave.
 * @throws Failure `usage` with the file's line
 */
export async function withSettingsFile(
  given: Settings,
  { cwd, env }: Pick<Surroundings, "cwd" | "env">,
): Promise<RunSettings> {
  const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
  const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
  const context = lastOf(given.inputs.context) || ".";
  const found = await readSettingsFile({ cwd, workspace, context });
  if (found === undefined) return given;
  const { inputs, origins } = firstOf([given, settingsFromFile(found.settings, given)]);
  return {
    inputs: { ...inputs, ...(await placed({ inputs, origins }, found, cwd)) },
    origins,
    file: join(await realpath(found.root), settingsFileName),
  };
}

/**
 * Parses the settings of a build.
 * @param options the variables that secrets can be taken from, and what counts as the default of
 * settings that nobody gave
 * @throws Failure `usage`
 */
export function buildRequestOf(
  settings: RunSettings,
  options: { readonly variables?: Variables; readonly defaults?: RawInputs } = {},
): BuildRequest {
  const request = withOrigins(settings, (inputs) =>
    parseBuildRequest({ ...options.defaults, ...inputs }, options.variables),
  );
  return settings.file === undefined ? request : { ...request, settingsFile: settings.file };
}

/**
 * Makes the file's paths, which start at the repository's root, start at the working folder. They
 * stay relative, because that keeps what they lead to inside of the checkout.
 */
async function placed(
  { inputs, origins }: Settings,
  { root }: SettingsFile,
  cwd: string,
): Promise<RawInputs> {
  const from = (path: string): string => relative(resolve(cwd), join(root, path)) || ".";
  const ofFile = (name: OptionName): RawValue | undefined =>
    origins.get(name)?.kind === "file" ? inputs[name] : undefined;
  const [context, file] = [ofFile("context"), ofFile("file")].map(lastOf);
  const contexts = ofFile("build-contexts");
  if (context !== undefined) await checkThere(join(root, context), { context, origins });
  return {
    ...(context === undefined ? {} : { context: from(context) }),
    // What is not there may be below the context.
    ...(file !== undefined && (await exists(join(root, file))) ? { file: from(file) } : {}),
    ...(contexts === undefined ? {} : { "build-contexts": folders(contexts, from) }),
  };
}

/** @throws Failure `usage` with the line of a context that is not there */
async function checkThere(
  path: string,
  { context, origins }: Pick<Settings, "origins"> & { readonly context: string },
): Promise<void> {
  if (await exists(path)) return;
  const origin = origins.get("context");
  throw wrongSettings(
    origin?.kind === "file" ? origin.line : 1,
    `${inSettingsFile("context")}: ${context} does not exist.`,
    "Name a folder from the repository's root, e.g. `services/cart`.",
  );
}

function folders(contexts: RawValue, from: (path: string) => string): readonly string[] {
  return splitLines("build-contexts", contexts).map((entry) => {
    const start = entry.indexOf("=") + 1;
    const value = entry.slice(start);
    return start === 0 || /^[a-z][a-z0-9+-]*:\/\//.test(value) || parseLocation(value) !== undefined
      ? entry
      : `${entry.slice(0, start)}${from(value)}`;
  });
}

function lastOf(value: RawValue | undefined): string | undefined {
  return (typeof value === "string" ? value : value?.at(-1))?.trim();
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
