import type { RegistryAccess } from "../domain/build/request.ts";
import { given } from "./given.ts";
import { readPlatform } from "./platform.ts";
import { createOptionReader, type RawInputs } from "./reader.ts";
import { readRegistryAccess } from "./registry-access.ts";

/** How an image that is named on the command line is read. */
export interface ImageAccess {
  readonly registry: RegistryAccess;
  /** `os/arch[/variant]` to take out of an index; undefined: this machine's. */
  readonly platform?: string;
}

/** The options of commands that read images. @throws Failure `usage` naming the option */
export function parseImageAccess(raw: RawInputs): ImageAccess {
  const read = createOptionReader(raw);
  return {
    registry: readRegistryAccess({ read, push: false }),
    ...given("platform", readPlatform(read)),
  };
}
