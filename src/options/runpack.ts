import {
  type Artifact,
  parseArtifact,
  type RunpackRecipe,
  type RunSpecInputs,
} from "../domain/build/runpack.ts";
import { badInput } from "../domain/text/failure.ts";
import { setting } from "../domain/text/surface.ts";
import { shorten } from "./choices.ts";
import { boundedEntries, missingInput, readFinalStage, readRuntime } from "./final-stage.ts";
import { given } from "./given.ts";
import type { OptionReader } from "./reader.ts";

/** The inputs that a run spec has in their place. */
const inSpec = ["runtime-image", "artifacts", "command"] as const;

/**
 * Reads the inputs of recipe `runpack`. Without the three that say what the final stage is made of,
 * these are in the run spec of the build image.
 * @throws Failure `usage`
 */
export function readRunpack(read: OptionReader): RunpackRecipe | RunSpecInputs {
  const common = readFinalStage(read);
  const named = inSpec.find((name) => read.isGiven(name));
  if (named === undefined) return { ...common, ...given("image", read.text("spec-image")) };
  if (read.isGiven("spec-image")) {
    throw badInput(
      "spec-image",
      `it chooses an image of the run spec that the build image has, and ${setting(named)} is in its place.`,
      `Leave one of the two out.`,
    );
  }
  const { runtimeImage, command } = readRuntime(read, "runpack");
  return { kind: "runpack", runtimeImage, artifacts: readArtifacts(read), command, ...common };
}

function readArtifacts(read: OptionReader): readonly Artifact[] {
  const lines = boundedEntries("artifacts", read.lines("artifacts"));
  if (lines.length === 0) throw missingInput("artifacts", "runpack");
  return lines.map((line, index) => {
    const artifact = parseArtifact(line);
    if (artifact !== undefined) return artifact;
    throw badInput(
      "artifacts",
      `entry ${index + 1}, ${JSON.stringify(shorten(line))}, is not \`stage:/from:/to\`.`,
      "Write the name of a stage and two absolute paths, without `..`, white space, wildcards, quotes, `$` and backslashes; a folder is taken as a whole.",
    );
  });
}
