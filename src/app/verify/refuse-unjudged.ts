import type { BuildRequest } from "../../domain/build/request.ts";
import type { VerifiedIndex } from "../../domain/labels/verification.ts";
import { badInput } from "../../domain/text/failure.ts";
import { printable } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";

/**
 * A policy judges one image. Whoever names an index of several without saying which one is meant
 * could take the answer for one about all of them.
 * @throws Failure `usage`
 */
export function refuseUnjudged(
  reference: string,
  {
    given,
    index,
  }: {
    readonly given: Pick<BuildRequest, "policy" | "platform">;
    readonly index: Pick<VerifiedIndex, "unchecked"> | undefined;
  },
): void {
  const others = index?.unchecked ?? [];
  if (given.policy === undefined || given.platform !== undefined || others.length === 0) return;
  throw badInput(
    "policy",
    `${printable(reference)} is an index of ${others.length + 1} images, and a policy judges one of them.`,
    `Name the platform that is meant, and judge each on its own: ${setting("platforms", "linux/amd64")}.`,
  );
}
