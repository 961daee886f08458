import type { BuildRequest } from "../domain/build/request.ts";
import { badInput } from "../domain/text/failure.ts";
import { setting } from "../domain/text/surface.ts";
import { readExpectedDigest } from "./expected-digest.ts";
import { given } from "./given.ts";
import { readImageNames } from "./image-names.ts";
import { createOptionReader, type RawInputs } from "./reader.ts";
import { readRegistryAccess } from "./registry-access.ts";

/** Where `push` pushes a kept image to. */
export type PushRequest = Pick<
  BuildRequest,
  "image" | "tags" | "references" | "push" | "registry" | "expectedDigest"
>;

/**
 * Parses the options of `push`.
 * @throws Failure `usage` naming the option
 */
export function parsePushRequest(raw: RawInputs): PushRequest {
  const read = createOptionReader(raw);
  const names = readImageNames(read);
  if (names.image.length === 0) {
    throw badInput(
      "image",
      "it is empty, so it is not known where to push.",
      `Write the repository to push to, e.g. ${setting("image", "ghcr.io/acme/shop")}.`,
    );
  }
  return {
    ...names,
    push: true,
    registry: readRegistryAccess({ read, push: true }),
    ...given("expectedDigest", readExpectedDigest(read)),
  };
}
