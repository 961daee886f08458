import type { BuildRequest } from "../domain/build/request.ts";
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
