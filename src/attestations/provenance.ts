import type { BuildRequest } from "../domain/build/request.ts";
import type { BaseRecord } from "../domain/findings/proof.ts";
import type { Toolchain } from "../domain/findings/report.ts";
import type { RecipeContext } from "../domain/labels/recipe.ts";
import type { Source } from "../domain/source/source.ts";
import type { JsonObject } from "../domain/text/json.ts";
import { baseResource, commitResource, contextResource } from "./resources.ts";
import {
  ownNames,
  type ResourceDescriptor,
  type Statement,
  type Subject,
  statementAbout,
} from "./statement.ts";

export const provenanceType = "https://slsa.dev/provenance/v1";

/** What the parameters of a build mean (docs/attestations.md). */
export const buildType = `${ownNames}/build/v1`;

/** Who is named where nobody else can be: whoever started Twofold on a machine of their own. */
export const localBuilder = `${ownNames}/local-builder/v1`;

/** The run that built, as the system that started it numbers it. */
export interface BuildRun {
  /** URI of who has to be trusted for the build. */
  readonly builderId: string;
  /** URI of this run; undefined outside of a system that numbers its runs. */
  readonly invocationId: string | undefined;
  /** RFC 3339, in UTC. The image has no time of its run; this statement does. */
  readonly startedOn: string;
  readonly finishedOn: string;
}

/** What is known of a build that was pushed. */
interface BuiltFacts {
  readonly subjects: readonly Subject[];
  readonly source: Source;
  readonly request: BuildRequest;
  /** The label `dev.twofold.recipe`, parsed; undefined for an image without one. */
  readonly recipe: JsonObject | undefined;
  readonly contexts: readonly RecipeContext[];
  readonly bases: readonly BaseRecord[];
  readonly toolchain: Toolchain | undefined;
  readonly run: BuildRun;
  /** Twofold's own version. */
  readonly version: string;
}

/** https://slsa.dev/spec/v1.1/provenance */
export type Provenance = Statement<
  typeof provenanceType,
  {
    readonly buildDefinition: {
      readonly buildType: string;
      readonly externalParameters: JsonObject;
      readonly internalParameters: JsonObject;
      readonly resolvedDependencies: readonly ResourceDescriptor[];
    };
    readonly runDetails: {
      readonly builder: {
        readonly id: string;
        readonly version: Readonly<Record<string, string>>;
      };
      readonly metadata: {
        readonly invocationId?: string;
        readonly startedOn: string;
        readonly finishedOn: string;
      };
    };
  }
>;

/** States how an image was built (SLSA provenance v1): from which inputs, of what, by whom. */
export function provenanceOf(facts: BuiltFacts): Provenance {
  const { subjects, source, request, recipe, toolchain, run, version } = facts;
  const { repository, offset, revision } = source;
  const predicate = {
    buildDefinition: {
      buildType,
      externalParameters: {
        source: { repository, revision, offset },
        ...(recipe === undefined ? {} : { recipe }),
        inputs: inputsOf(request),
      },
      internalParameters: toolchain === undefined ? {} : { toolchain: toolsOf(toolchain) },
      resolvedDependencies: dependenciesOf(facts),
    },
    runDetails: runDetailsOf(run, {
      twofold: version,
      ...(toolchain === undefined ? {} : { buildah: toolchain.buildah }),
    }),
  };
  return statementAbout(subjects, { type: provenanceType, predicate });
}

/** @param version of each program that took part, by its name */
export function runDetailsOf(
  { builderId, invocationId, startedOn, finishedOn }: BuildRun,
  version: Readonly<Record<string, string>>,
): Provenance["predicate"]["runDetails"] {
  return {
    builder: { id: builderId, version },
    metadata: {
      ...(invocationId === undefined ? {} : { invocationId }),
      startedOn,
      finishedOn,
    },
  };
}

/**
 * The inputs that are in no recipe, under their own names. Those of the machine (`buildah`,
 * `output`), of access (`username`, `authfile`) and secrets are left out; the recipe has the ids of
 * the secrets.
 */
function inputsOf(request: BuildRequest): JsonObject {
  return {
    image: request.image,
    tags: [...request.tags, ...request.references],
    labels: valuesOf(request.labels),
    annotations: valuesOf(request.annotations),
    reproducibility: request.reproducibility,
    vary: request.vary,
    "require-varied": request.requireVaried,
    compare: request.compare,
    traces: request.traces,
    forbid: request.forbid,
    ...(request.exceptions === undefined ? {} : { exceptions: request.exceptions }),
    ...(request.expectedDigest === undefined ? {} : { "expected-digest": request.expectedDigest }),
  };
}

function valuesOf(
  list: readonly { readonly name: string; readonly value: string }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** The machine's part in the build. */
export function toolsOf(toolchain: Toolchain): JsonObject {
  const { buildah, skopeo, runtime, isolation, storageDriver, rootless, kernel } = toolchain;
  return { buildah, skopeo, runtime, isolation, storageDriver, rootless, kernel };
}

/** Only what is certain: a folder of the repository is part of its commit. */
function dependenciesOf(facts: BuiltFacts): readonly ResourceDescriptor[] {
  const { source, bases, contexts, toolchain } = facts;
  const builder =
    toolchain === undefined
      ? undefined
      : { name: "buildah", uri: `pkg:generic/buildah@${encodeURIComponent(toolchain.buildah)}` };
  return [
    commitResource(source),
    ...bases.map(baseResource),
    ...contexts.map(contextResource),
    builder,
  ].filter((each) => each !== undefined);
}
