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
  const { artifactsKept, newPlace, placeForArtifacts } = await import("./kept-artifacts.ts");
  const { artifactsCached, cacheFor } = await import("./cached-artifacts.ts");
  const cache = await cacheFor(run);
  if (cache !== undefined) {
    const saved = recipe.incremental ? await artifactsCached(run, { recipe, cache }) : undefined;
    return { ...withSaved(saved), saves: await newPlace(run) };
  }
  const saves = await placeForArtifacts(run);
  return {
    ...(recipe.incremental ? withSaved(await artifactsKept(run)) : {}),
    ...(saves === undefined ? {} : { saves }),
  };
}

/**
 * Keeps what the first build left, after the image was proven, and pushed where it was to be.
 * @param file what the first build may have written to
 * @throws Failure `interrupted`
 */
export async function keepFirstAlone(
  run: Run,
  { recipe, file }: { readonly recipe: S2iRecipe; readonly file: string },
): Promise<void> {
  const { keepArtifacts } = await import("./kept-artifacts.ts");
  const { cacheArtifacts, cacheFor } = await import("./cached-artifacts.ts");
  const cache = await cacheFor(run);
  if (cache === undefined) await keepArtifacts(run, file);
  else await cacheArtifacts(run, { recipe, cache, file });
}

function withSaved(saved: SavedArtifacts | undefined): FirstAlone {
  return saved === undefined ? {} : { saved };
}
