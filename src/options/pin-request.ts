import type { NameValue, RegistryAccess } from "../domain/build/request.ts";
import { given } from "./given.ts";
import { readNameValues } from "./name-value-lists.ts";
import { createOptionReader, type RawInputs } from "./reader.ts";
import { readRegistryAccess } from "./registry-access.ts";

/** What `pin` should look through, and how it may access registries. */
export interface PinRequest {
  readonly context: string;
  readonly file?: string;
  readonly buildContexts: readonly NameValue[];
  readonly registry: RegistryAccess;
}

/**
 * Parses the options of `pin`.
 * @throws Failure `usage` naming the option
 */
export function parsePinRequest(raw: RawInputs): PinRequest {
  const read = createOptionReader(raw);
  return {
    context: read.text("context") ?? ".",
    ...given("file", read.text("file")),
    buildContexts: readNameValues(read).buildContexts,
    registry: readRegistryAccess({ read, push: false }),
  };
}
