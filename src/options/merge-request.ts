import type { MergeRequest } from "../domain/build/merge-request.ts";
import { badInput } from "../domain/text/failure.ts";
import { setting } from "../domain/text/surface.ts";
import { parseDigests } from "./digests.ts";
import { readExpectedDigest } from "./expected-digest.ts";
import { given } from "./given.ts";
import { readImageNames } from "./image-names.ts";
import type { RawValue } from "./lists.ts";
import { createOptionReader, type RawInputs } from "./reader.ts";
import { readRegistryAccess } from "./registry-access.ts";

/**
 * Parses the settings of `merge`.
 * @param digests the input of that name, which no build has
 * @throws Failure `usage` naming the option
 */
export function parseMergeRequest(raw: RawInputs, digests: RawValue): MergeRequest {
  const read = createOptionReader(raw);
  const names = readImageNames(read);
  if (names.image.length === 0) {
    throw badInput(
      "image",
      "it is empty, so it is not known where the images are.",
      `Write the repository that they were pushed to, e.g. ${setting("image", "ghcr.io/acme/shop")}.`,
    );
  }
  return {
    ...names,
    members: parseDigests(digests),
    reproducibility: read.choice("reproducibility", ["require", "warn", "skip"]),
    pushUnchecked: read.boolean("push-unchecked"),
    registry: readRegistryAccess({ read, push: false }),
    ...given("expectedDigest", readExpectedDigest(read)),
    ...given("githubToken", read.text("github-token")),
  };
}
