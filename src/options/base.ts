import { type BaseInputs, isDeclarationPath } from "../domain/build/base.ts";
import { badInput } from "../domain/text/failure.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import { setting } from "../domain/text/surface.ts";
import { type OptionName, optionNamed } from "./list.ts";
import type { OptionReader } from "./reader.ts";

const usual = "base.yaml";

/**
 * What says how a Containerfile is built, what an image gets beside its files, or how far two builds
 * may differ: nothing of this holds for a base.
 */
const ofContainerfiles: readonly OptionName[] = [
  ...(["build-args", "build-contexts", "secrets", "network", "hermetic", "fetch-stages"] as const),
  ...(["timestamp", "source-date-epoch", "canonical", "labels", "annotations", "buildah"] as const),
  ...(["reproducibility", "push-unchecked", "vary", "traces", "compare", "exceptions"] as const),
  ...(["extra-builds", "fail-fast", "try-fix", "reuse"] as const),
];

/** Reads the inputs of recipe `base`. @throws Failure `usage`, also for one that a base cannot have */
export function readBase(read: OptionReader): BaseInputs {
  const given = ofContainerfiles.find((name) => isChanged(name, read));
  if (given !== undefined) {
    throw badInput(
      given,
      `it is for recipes with a Containerfile, but this is ${setting("recipe", "base")}.`,
      `Leave ${setting(given)} out: what a base has is in its declaration.`,
    );
  }
  const declaration = (read.text("declaration") ?? usual).replace(/^(?:\.\/)+/, "");
  if (isDeclarationPath(declaration)) return { declaration };
  throw badInput(
    "declaration",
    `\`${visible(shortened(declaration.replaceAll("`", "'"), 200))}\` is not a path in the context.`,
    `Write the path of a file in ${setting("context")}, without \`..\`, e.g. \`${usual}\`.`,
  );
}

/** Whether an input says something else than its default, which a workflow's step always gives. */
function isChanged(name: OptionName, read: OptionReader): boolean {
  if (!read.isGiven(name)) return false;
  const usual = optionNamed(name).default;
  return usual === undefined || read.text(name) !== usual;
}
