import { settingsPlace } from "../adapters/files/settings-place.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { parseBuildRequest } from "../options/build-request.ts";
import type { OptionName } from "../options/list.ts";
import type { RawInputs } from "../options/reader.ts";
import type { Variables } from "../options/secrets.ts";
import type { Selection } from "../options/settings/selection.ts";
import {
  contextOf,
  type RunSettings,
  type Settings,
  withOrigins,
} from "../options/settings/settings.ts";
import type { Surroundings } from "./registry.ts";

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
  const root = await settingsPlace({ cwd, workspace, context: contextOf(given) });
  if (root === undefined) return given;
  const { addSettingsFile } = await import("./settings-file.ts");
  return await addSettingsFile(given, { root, cwd, uses });
}

/** Returns the settings of the one image that a run builds. @throws Failure `usage` with the line */
export async function settingsOfOne(
  settings: RunSettings,
  selection: Exclude<Selection, { kind: "images" }>,
  { cwd }: Pick<Surroundings, "cwd">,
): Promise<RunSettings> {
  const { file } = settings;
  if (selection.kind === "settings" || file === undefined) return settings;
  const { settingsOfImage } = await import("./settings-file.ts");
  return await settingsOfImage(selection.image, { file, cwd });
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
