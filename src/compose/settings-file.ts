import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { readSettingsFile } from "../adapters/files/settings-file.ts";
import { settingsFileName } from "../domain/build/settings-file.ts";
import type { OptionName } from "../options/list.ts";
import { settingsFromFile } from "../options/settings/from-file.ts";
import { firstOf, type RunSettings, type Settings } from "../options/settings/settings.ts";
import { placedPaths } from "./settings-paths.ts";

/** Adds what the settings file in a folder gives to what the caller gave. @throws Failure `usage` */
export async function addSettingsFile(
  given: Settings,
  place: {
    readonly root: string;
    readonly cwd: string;
    readonly uses: ((name: OptionName) => boolean) | undefined;
  },
): Promise<RunSettings> {
  const { root, cwd, uses } = place;
  const { settings } = await readSettingsFile(root);
  const { inputs, origins } = firstOf([given, settingsFromFile(settings, given, uses)]);
  return {
    inputs: { ...inputs, ...(await placedPaths({ inputs, origins }, { root, cwd })) },
    origins,
    file: join(await realpath(root), settingsFileName),
  };
}
