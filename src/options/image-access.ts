import type { RegistryAccess } from "../domain/build/request.ts";
import { given } from "./given.ts";
import { readPlatform } from "./platform.ts";
import { createOptionReader, type RawInputs } from "./reader.ts";
import { readRegistryAccess } from "./registry-access.ts";

/** How to read an image that is named on the command line. */
export interface ImageAccess {
  readonly registry: RegistryAccess;
  /** `os/arch[/variant]` to select from an index; undefined: this machine's. */
  readonly platform?: string;
}

/**
 * Parses the options of commands that read images.
 * @throws Failure `usage` naming the option
 */
export function parseImageAccess(raw: RawInputs): ImageAccess {
  const read = createOptionReader(raw);
  return {
    registry: readRegistryAccess({ read, push: false }),
    ...given("platform", readPlatform(read)),
  };
}
