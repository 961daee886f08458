import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ConfigurationPlaces, ConfiguredRuntimes } from "./containers-conf.ts";

/**
 * An empty file in the work folder that replaces the machine's mounts.conf, whose folders RUN steps
 * would see.
 */
export const mountsFile = "mounts.conf";

interface Configuration {
  /** The variables that make buildah read this configuration and no other. */
  readonly variables: Readonly<Record<string, string>>;
  readonly runtimes: ConfiguredRuntimes;
  /**
   * Gives steps the limits that this process may give, where buildah requests more and no shim
   * lowers them.
   */
  limitSteps(): Promise<void>;
}

/**
 * Writes buildah's configuration for a run. @throws Failure `tool` when the machine's own cannot be
 * parsed
 */
export async function configure(
  places: ConfigurationPlaces,
  folder: string,
): Promise<Configuration> {
  const { configuredRuntimes, machinesFiles, ownConfiguration, ownLimits } = await import(
    "./containers-conf.ts"
  );
  const file = join(folder, "containers.conf");
  const machines = await machinesFiles(places);
  await writeFile(file, ownConfiguration(machines, []));
  await writeFile(join(folder, mountsFile), "");
  return {
    // buildah reads the second one after the first, if it is set; so both name our file.
    variables: { CONTAINERS_CONF: file, CONTAINERS_CONF_OVERRIDE: file },
    runtimes: configuredRuntimes(machines),
    limitSteps: async () => {
      const limits = ownLimits(await readFile("/proc/self/limits", "utf8"));
      await writeFile(file, ownConfiguration(machines, limits));
    },
  };
}
