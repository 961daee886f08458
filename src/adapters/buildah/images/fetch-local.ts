import { Failure } from "../../../domain/text/failure.ts";
import { setting } from "../../../domain/text/surface.ts";
import { leash } from "../../process/leash.ts";
import { describeEnd, run, succeeded } from "../../process/runner.ts";
import type { Programs } from "../machine/toolchain.ts";

/** Copies an image out of this machine's own container storage, in skopeo's `dir:` form. @throws Failure `usage` */
export async function fetchLocal(
  { buildah, env, signal }: Programs,
  reference: string,
  folder: string,
): Promise<void> {
  const finished = await run({
    program: buildah,
    args: ["push", "--quiet", reference, `dir:${folder}`],
    env,
    leash: await leash("TERM", env),
    signal,
  });
  if (succeeded(finished)) return;
  throw new Failure({
    code: "usage",
    message: `The image ${reference} is not in this machine's container storage (${describeEnd(finished)}).`,
    fix: `Build or pull it first, name a registry in the reference, or give it as ${setting("build-contexts", "name=oci-layout://path")}.`,
  });
}
