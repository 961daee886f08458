import type { BuildRequest } from "../domain/build/request.ts";
import { badInput } from "../domain/text/failure.ts";
import { setting } from "../domain/text/surface.ts";
import { given } from "./given.ts";
import { readImageNames } from "./image-names.ts";
import { readPlatform } from "./platform.ts";
import { createOptionReader, type RawInputs } from "./reader.ts";
import { readRegistryAccess } from "./registry-access.ts";

/**
 * Parses the settings of `resolve` that say where it looks.
 * @throws Failure `usage` naming the option
 */
export function parseResolveRequest(
  raw: RawInputs,
): Pick<BuildRequest, "image" | "platform" | "registry"> {
  const read = createOptionReader(raw);
  return {
    image: readImageNames(read, "all tags are looked through").image,
    registry: readRegistryAccess({ read, push: false }),
    ...given("platform", readPlatform(read)),
  };
}

/** What only a build has a use for, when `resolve` builds what no image has. */
const ofBuild = ["source", "tags", "secrets", "network", "buildah", "output"] as const;

/**
 * Refuses what would do nothing where nothing is built, so that nobody waits for what it does.
 * @param isGiven whether the user wrote something for a setting
 * @throws Failure `usage`
 */
export function refuseBuildSettings(isGiven: (name: (typeof ofBuild)[number]) => boolean): void {
  const stray = ofBuild.find(isGiven);
  if (stray === undefined) return;
  const build = setting("build", "true");
  throw badInput(stray, `it only applies with ${build}.`, `Add ${build}, or leave it out.`);
}
