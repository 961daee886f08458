import type { BuildRequest } from "../../domain/build/request.ts";
import type { RunSpecInputs } from "../../domain/build/runpack.ts";
import { recipeFromSpec, sourceVariables, withMissing } from "../../recipes/runpack/from-spec.ts";
import type { BuildPorts } from "../ports/build.ts";
import { valueOf } from "../prove/settled.ts";
import { stageTwins } from "../prove/twin-builds.ts";
import { refuseOpenSteps } from "../recipe/hermetic.ts";
import { prepare, readSource } from "../recipe/prepare.ts";
import { stagedContext } from "../recipe/staged-context.ts";
import { declaredIn } from "../recipe/unused-arguments.ts";
import { buildImageOf } from "./build-of-spec.ts";
import { specImageOf } from "./read-spec.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { OpenedRun } from "./run.ts";

/**
 * Builds the project's Containerfile once, reads the run spec in its image, and returns the run of
 * the recipe that spec and inputs give. What comes after it needs no spec: the recipe that the image
 * records has plain inputs.
 * @throws Failure of the build, and `usage` for what is wrong with the spec
 */
export async function withRunSpec(
  given: BuildRequest,
  {
    ports,
    draft,
    opened,
    inputs,
  }: {
    readonly ports: BuildPorts;
    readonly draft: ReportDraft;
    readonly opened: OpenedRun;
    readonly inputs: RunSpecInputs;
  },
): Promise<{ readonly request: BuildRequest; readonly opened: OpenedRun }> {
  const { prepared } = opened;
  const reading = valueOf(opened.source);
  draft.reading = reading;
  const builder = valueOf(opened.builder);
  draft.toolchain = builder.toolchain;
  refuseOpenSteps(given, builder);
  const { containerfile, context } = prepared;
  const declared = declaredIn(containerfile);
  const told = sourceVariables(reading.source).filter(({ name }) => declared.includes(name));
  const { runSpec: _, ...others } = given;
  const own = { ...others, buildArgs: withMissing(given.buildArgs, told) };
  const { timed } = draft.stopwatch;
  // The second copy is made meanwhile. Whoever needs it finds out whether that failed.
  const copies = stageTwins(own, { builder, context: stagedContext(context, reading) });
  copies.catch(() => undefined);
  const { image, run } = await timed("run spec", async () => {
    const built = await buildImageOf({ request: own, ports, prepared, reading, builder, copies });
    try {
      return { image: await specImageOf(built, { wanted: inputs.image, ports }), run: built.run };
    } finally {
      await built.close();
    }
  });
  const stage = containerfile.stages.length - 1;
  const request: BuildRequest = {
    ...own,
    recipe: recipeFromSpec(image, { inputs, stage, run, source: reading.source }),
  };
  const final = await prepare(request, ports);
  draft.recipe = final.written;
  const [source] = await Promise.allSettled([readSource({ request, prepared: final, ...ports })]);
  return { request, opened: { ...opened, prepared: final, source, copies } };
}
