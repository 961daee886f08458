import type { Scope } from "../../containerfile/bases.ts";
import { parseContainerfile } from "../../containerfile/parse.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { ArtifactRun } from "../../domain/build/runpack.ts";
import { Failure } from "../../domain/text/failure.ts";
import { setting } from "../../domain/text/surface.ts";
import { buildImageFacts } from "../../recipes/runpack/build-image.ts";
import { runContainerfile } from "../../recipes/runpack/containerfile.ts";
import { specVariable } from "../../recipes/runpack/run-spec.ts";
import { BuildBroke, type Builder, type BuildPorts } from "../ports/build.ts";
import type { Image } from "../ports/image.ts";
import type { SourceReading } from "../ports/source.ts";
import { buildFailure } from "../prove/build-failure.ts";
import { stepNetwork, stepsIn } from "../prove/step-network.ts";
import { type BroughtBase, bringBases } from "../recipe/bring-bases.ts";
import { planBuild } from "../recipe/plan-build.ts";
import type { Prepared } from "../recipe/prepare.ts";
import { scopeOf } from "../recipe/scope.ts";

/** What the build of a build image is made of. */
interface SpecBuild {
  readonly request: BuildRequest;
  readonly ports: BuildPorts;
  readonly prepared: Prepared;
  readonly reading: SourceReading;
  readonly builder: Builder;
  /** The copies of the context. */
  readonly copies: Promise<void>;
}

/** The build image, which is never pushed. */
export interface SpecSource {
  readonly image: Image;
  /** Where its run spec is. */
  readonly spec: string;
  /** What made its artifacts, if its own build did not. */
  readonly run: ArtifactRun | undefined;
  /** Removes it. */
  close(): Promise<void>;
}

/**
 * Builds the image that has the run spec: that of the project's Containerfile, and where that one
 * makes its artifacts when it is run, the same with what the run left.
 * @throws Failure of the build, and `usage` for an image without a spec
 */
export async function buildImageOf(build: SpecBuild): Promise<SpecSource> {
  const { ports, prepared, request, builder } = build;
  const scope = scopeOf({ request, prepared, builder });
  const bases = await bringBases({
    scope,
    platform: request.platform,
    contexts: prepared.contexts,
    builder,
    registry: ports.registry,
  });
  await refuseWithout(build);
  await build.copies;
  const first = await built(build, { bases, name: "run-spec", prepared });
  const facts = buildImageFacts(first.image.configBytes);
  if (!("wrong" in facts) && facts.spec !== undefined && facts.run === undefined) {
    return { ...first, spec: facts.spec, run: undefined };
  }
  await first.close();
  if ("wrong" in facts) throw badImage(facts);
  const { spec, run } = facts;
  if (spec === undefined || run === undefined) throw noSpec(prepared);
  const { text, places } = runContainerfile(prepared.containerfile, run);
  const { file } = prepared.containerfile;
  const running = { ...prepared, containerfile: parseContainerfile({ text, file, places }) };
  return { ...(await built(build, { bases, name: "run-out", prepared: running })), spec, run };
}

/** Refuses, before anything is built, an image that nothing gives a spec. */
async function refuseWithout({ prepared, builder }: SpecBuild): Promise<void> {
  if (prepared.containerfile.text.includes(specVariable)) return;
  const images = await builder.baseImages();
  const mayHave = images.some(({ configBytes }) => Buffer.from(configBytes).includes(specVariable));
  if (!mayHave) throw noSpec(prepared);
}

function noSpec({ containerfile }: Prepared): Failure {
  return new Failure({
    code: "usage",
    message: `${setting("recipe", "runpack")} has neither ${setting("runtime-image")}, ${setting("artifacts")} and ${setting("command")}, nor a run spec: the image of ${containerfile.file} has no variable \`${specVariable}\`.`,
    fix: `Give the inputs, or write \`ENV ${specVariable}=/run-spec.json\` into the last stage, and the spec into that file.`,
  });
}

function badImage({ wrong, fix }: { readonly wrong: string; readonly fix: string }): Failure {
  return new Failure({
    code: "usage",
    message: `The build image cannot be used for ${setting("recipe", "runpack")}: ${wrong}.`,
    fix,
  });
}

async function built(
  { request, ports, reading, builder }: SpecBuild,
  {
    bases,
    name,
    prepared,
  }: {
    readonly bases: readonly BroughtBase[];
    readonly name: string;
    readonly prepared: Prepared;
  },
): Promise<Pick<SpecSource, "image" | "close">> {
  const { reporter, sourceReader } = ports;
  const scope: Scope = scopeOf({ request, prepared, builder });
  const plan = await planBuild({ request, prepared, reading, bases, builder, sourceReader });
  const log = reporter.openLog("build of the run spec");
  reporter.progress("building the image that has the run spec");
  try {
    const again = await builder.buildAgain({
      ...{ name, plan, log },
      slot: "first",
      environment: plan.environment,
      variations: [],
      stepOf: stepsIn(scope),
      stepNetwork: stepNetwork(request, scope),
      signal: new AbortController().signal,
    });
    const layout = builder.newFolder(name);
    await again.exportImage(layout);
    return { image: await ports.openImage(layout), close: () => again.close() };
  } catch (error) {
    if (!(error instanceof BuildBroke)) throw error;
    const { containerfile, context } = prepared;
    throw buildFailure(error, { containerfile, request, ignoreText: context.ignoreText });
  } finally {
    log.close();
  }
}
