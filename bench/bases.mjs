// The base images of the bench, as an OCI layout.
import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { fail, must } from "./programs.mjs";

/** The bases that the demo makes and keeps; the demo is run when there are none; `folder` then takes what it puts out. */
export async function demoBases({ cli, folder }) {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "twofold", "demo");
  const find = async () => {
    const names = await readdir(cache).catch(() => []);
    return names.filter((name) => !name.startsWith(".")).map((name) => join(cache, name))[0];
  };
  const kept = await find();
  if (kept !== undefined) return kept;
  console.error("The bases come from the demo, which runs once now.");
  must(process.execPath, [cli, "demo", "--yes", "--output", join(folder, "demo")]);
  return (await find()) ?? fail("the demo left no bases in its cache");
}
