import type { BuildPlan } from "../../domain/build/plan.ts";
import type { S2iRecipe } from "../../domain/build/s2i.ts";
import type { TwinOptions } from "../prove/twin-builds.ts";
import type { Run } from "./run.ts";
import { type SavedArtifacts, savedArtifacts } from "./saved-artifacts.ts";

/** What only the first of two builds gets; the second one is always clean. */
export type FirstAlone = Pick<TwinOptions, "saved" | "saves">;

/**
 * Returns what the first build of recipe `s2i` gets of an earlier one, and where it leaves
 * something for the next one.
 * @throws Failure `interrupted`
 */
export async function firstAlone(
  run: Run,
  { plan, recipe }: { readonly plan: BuildPlan; readonly recipe: S2iRecipe },
): Promise<FirstAlone> {
  // Under chroot isolation, no mount below /dev reaches a step.
  if (run.builder.noShim !== undefined) return {};
  // Nothing would show that the result is the clean one.
  if (run.request.reproducibility === "skip") return {};
  if (recipe.runtimeImage === undefined) {
    return recipe.incremental ? withSaved(await savedArtifacts(run, plan)) : {};
  }
  const { artifactsKept, placeForArtifacts } = await import("./kept-artifacts.ts");
  const saves = await placeForArtifacts(run);
  return {
    ...(recipe.incremental ? withSaved(await artifactsKept(run)) : {}),
    ...(saves === undefined ? {} : { saves }),
  };
}

function withSaved(saved: SavedArtifacts | undefined): FirstAlone {
  return saved === undefined ? {} : { saved };
}
