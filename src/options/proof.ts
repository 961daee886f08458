import { type BuildRecipe, leavesFilesUnchecked } from "../domain/build/build-recipe.ts";
import { variationNames } from "../domain/build/environment.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { badInput } from "../domain/text/failure.ts";
import { setting } from "../domain/text/surface.ts";
import { readCache } from "./cache.ts";
import { chooseSome } from "./choices.ts";
import { optionNamed } from "./list.ts";
import type { OptionReader } from "./reader.ts";

type Proof = Pick<
  BuildRequest,
  "reproducibility" | "vary" | "requireVaried" | "pushUnchecked" | "cache" | "fullProof"
>;

/**
 * Reads what must be proven, and whether anything may be pushed without proof. These inputs belong
 * together.
 * `push-unchecked` alone changes nothing, so a workflow may set it once for all its modes.
 * @throws Failure `usage` when they contradict each other
 */
export function readProof(
  read: OptionReader,
  { push, recipe }: { readonly push: boolean; readonly recipe: BuildRecipe },
): Proof {
  const reproducibility = read.choice("reproducibility", ["require", "warn", "skip"]);
  const pushUnchecked = read.boolean("push-unchecked");
  if (reproducibility === "skip" && push && !pushUnchecked) {
    throw badInput(
      "push",
      `it is \`true\`, but ${setting("reproducibility", "skip")} proves nothing about the image.`,
      `Write ${setting("push-unchecked", "true")} to push an image that was built only once, or leave ${setting("reproducibility", "skip")} out.`,
    );
  }
  if (leavesFilesUnchecked(recipe) && push && !pushUnchecked) {
    throw badInput(
      "push",
      `it is \`true\`, but nothing says how the files of ${setting("prebuilt")} were made, so the image is unchecked.`,
      `Name the command that makes them, ${setting("prebuilt-command", optionNamed("prebuilt-command").example)}, or write ${setting("push-unchecked", "true")}.`,
    );
  }
  const vary = chooseSome({ input: "vary", known: variationNames, words: read.words("vary") });
  const requireVaried = chooseSome({
    input: "require-varied",
    known: variationNames,
    words: read.words("require-varied"),
  });
  refuseUnmet({ reproducibility, vary, requireVaried });
  return { reproducibility, pushUnchecked, vary, requireVaried, ...readCache(read) };
}

/** Refuses requirements that no machine can meet, before anything is built. */
function refuseUnmet({ reproducibility, vary, requireVaried }: Omit<Proof, "pushUnchecked">): void {
  if (requireVaried.length === 0) return;
  if (reproducibility === "skip") {
    throw badInput(
      "require-varied",
      `it cannot be met with ${setting("reproducibility", "skip")}, which builds only once.`,
      "Leave one of the two out.",
    );
  }
  const missing = requireVaried.filter((name) => !vary.includes(name));
  if (missing.length === 0) return;
  const names = missing.map((name) => `\`${name}\``).join(", ");
  throw badInput(
    "require-varied",
    `it names ${names}, which ${setting("vary")} leaves out.`,
    `Make ${setting("vary")} include what ${setting("require-varied")} names, or remove it from ${setting("require-varied")}.`,
  );
}
