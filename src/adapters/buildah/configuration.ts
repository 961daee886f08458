import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ConfigurationPlaces } from "./containers-conf.ts";

/** An empty file in the work folder, in place of the machine's mounts.conf, whose folders RUN steps would see. */
export const mountsFile = "mounts.conf";

interface Configuration {
  /** What makes buildah read it, and nothing else. */
  readonly variables: Readonly<Record<string, string>>;
  /** Gives steps the limits that this process may give, where buildah asks for more and no shim lowers them. */
  limitSteps(): Promise<void>;
}

/** Writes buildah's configuration for a run. @throws Failure `tool` when the machine's own cannot be understood */
export async function configure(
  places: ConfigurationPlaces,
  folder: string,
): Promise<Configuration> {
  const { machinesFiles, ownConfiguration, ownLimits } = await import("./containers-conf.ts");
  const file = join(folder, "containers.conf");
  const machines = await machinesFiles(places);
  await writeFile(file, ownConfiguration(machines, []));
  await writeFile(join(folder, mountsFile), "");
  return {
    // The second one is read after the first, where it is there.
    variables: { CONTAINERS_CONF: file, CONTAINERS_CONF_OVERRIDE: file },
    limitSteps: async () => {
      const limits = ownLimits(await readFile("/proc/self/limits", "utf8"));
      await writeFile(file, ownConfiguration(machines, limits));
    },
  };
}
