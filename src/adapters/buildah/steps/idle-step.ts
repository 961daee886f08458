import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import type { JsonObject } from "../../../domain/text/json.ts";
import { fitting, jsonObject, listOf } from "../../../domain/text/schema.ts";
import { tinyProgram } from "../machine/tiny-program.ts";

/** Where a step finds the program that it runs instead of its command: in no image. */
const place = "/dev/twofold-nothing";

/**
 * Returns a step's config with a program in place of its command that ends at once. Everything else
 * about the step, and so what buildah and the runtime leave of it, stays as it is.
 * @param folder the step's bundle, which is removed with it
 * @param platform the machine's own, `os/arch`, whatever the image is for
 * @returns undefined on a machine for which no such program is known
 */
export async function idleConfig(
  config: JsonObject,
  { folder, platform }: { readonly folder: string; readonly platform: string },
): Promise<JsonObject | undefined> {
  const program = tinyProgram(platform, 0);
  if (program === undefined) return undefined;
  const source = join(folder, "twofold-nothing");
  await writeFile(source, program);
  // The mode of a file that is written depends on our umask, and any user may be the step's.
  await chmod(source, 0o755);
  const mounts = fitting(listOf(v.unknown()), config["mounts"]) ?? [];
  const options = ["bind", "ro", "nosuid", "nodev"];
  return {
    ...config,
    process: { ...fitting(jsonObject, config["process"]), args: [place] },
    mounts: [...mounts, { source, destination: place, type: "bind", options }],
  };
}
