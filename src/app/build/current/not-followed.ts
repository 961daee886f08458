import type { BuildRequest } from "../../../domain/build/request.ts";
import type { BuildReason } from "../../../domain/findings/image-decision.ts";

/** Says why it cannot be followed whether an image's inputs changed; undefined where it can. */
export function notFollowed(request: BuildRequest): BuildReason | undefined {
  const { base, recipe, runSpec } = request;
  if (base !== undefined) return { kind: "recipe-base" };
  if (runSpec !== undefined) return { kind: "spec-image" };
  const isMadeElsewhere = recipe.kind === "prebuilt" && recipe.make === undefined;
  return isMadeElsewhere ? { kind: "made-elsewhere" } : undefined;
}
