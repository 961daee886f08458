import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { readSettingsFile } from "../adapters/files/settings-file.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { settingsFileName } from "../domain/build/settings-file.ts";
import { parseBuildRequest } from "../options/build-request.ts";
import type { OptionName } from "../options/list.ts";
import type { RawInputs } from "../options/reader.ts";
import type { Variables } from "../options/secrets.ts";
import { settingsFromFile } from "../options/settings/from-file.ts";
import { firstOf, type Settings, withOrigins } from "../options/settings/settings.ts";
import type { Surroundings } from "./registry.ts";
import { lastOf, placedPaths } from "./settings-paths.ts";

/** All settings of a run, and the repository's file of them, by its absolute path, if it has one. */
export interface RunSettings extends Settings {
  readonly file?: string;
}

/**
 * Adds what the settings file of the context's repository gives to what the caller gave.
 * @param uses whether the command has a use for a setting; absent means that it has for all
 * @throws Failure `usage` with the file's line
 */
export async function withSettingsFile(
  given: Settings,
  { cwd, env }: Pick<Surroundings, "cwd" | "env">,
  uses?: (name: OptionName) => boolean,
): Promise<RunSettings> {
  const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
  const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
  const context = lastOf(given.inputs.context) || ".";
  const found = await readSettingsFile({ cwd, workspace, context });
  if (found === undefined) return given;
  const { inputs, origins } = firstOf([given, settingsFromFile(found.settings, given, uses)]);
  return {
    inputs: { ...inputs, ...(await placedPaths({ inputs, origins }, { root: found.root, cwd })) },
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
  const { file, origins } = settings;
  return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}
