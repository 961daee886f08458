import type { BuildContext } from "../../domain/build/build-context.ts";
import type { ImportedBase } from "../../domain/build/plan.ts";
import { badInput } from "../../domain/text/failure.ts";

/**
 * Refuses an image of a file that is not the one that the build context names: a manifest's digest,
 * or the image's ID in Docker's archive, where skopeo made the manifest. @throws Failure `usage`
 */
export function refuseOther(
  { name, transport, digest }: Extract<BuildContext, { kind: "files" }>,
  base: Pick<ImportedBase, "digest" | "imageId">,
): void {
  const isOfDocker = transport === "docker-archive";
  const held = isOfDocker ? base.imageId : base.digest;
  if (digest === undefined || digest === held) return;
  throw badInput(
    "build-contexts",
    `${name}: the ${transport === "oci" ? "layout" : "archive"} holds ${held}, not ${digest}.`,
    isOfDocker
      ? "Give the ID of the image in it, which `docker load` prints, or leave it out."
      : "Give the digest of the image in it, or leave it out.",
  );
}
