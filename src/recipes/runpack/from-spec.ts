import { sortedByName } from "../../domain/build/plan.ts";
import type { NameValue } from "../../domain/build/request.ts";
import type { ArtifactRun, RunpackRecipe, RunSpecInputs } from "../../domain/build/runpack.ts";
import type { Source } from "../../domain/source/source.ts";
import type { SpecImage } from "./run-spec.ts";

/** Returns what a build learns about its source, as with Sous: its version, and its commit if there is one. */
export function sourceVariables({
  version,
  revision,
}: Pick<Source, "version" | "revision">): readonly NameValue[] {
  return [
    { name: "APP_VERSION", value: version },
    ...(revision === "" ? [] : [{ name: "APP_REVISION", value: revision }]),
  ];
}

/** Returns the values with those of the others whose names they do not have. */
export function withMissing(
  values: readonly NameValue[],
  others: readonly NameValue[],
): readonly NameValue[] {
  const known = new Set(values.map(({ name }) => name));
  return [...values, ...others.filter(({ name }) => !known.has(name))];
}

/**
 * Makes the recipe that an image of a run spec and the inputs describe together.
 * @param stage the number of the stage that has the files
 */
export function recipeFromSpec(
  { from: runtimeImage, files, exec }: SpecImage,
  about: {
    readonly inputs: RunSpecInputs;
    readonly stage: number;
    readonly run: ArtifactRun | undefined;
    readonly source: Pick<Source, "version" | "revision">;
  },
): RunpackRecipe {
  const { image: _, ...inputs } = about.inputs;
  return {
    kind: "runpack",
    runtimeImage,
    artifacts: files.map((file) => ({ stage: String(about.stage), ...file })),
    command: exec,
    ...inputs,
    env: sortedByName(withMissing(inputs.env, sourceVariables(about.source))),
    ...(about.run === undefined ? {} : { run: about.run }),
  };
}
