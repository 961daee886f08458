import { pinBases } from "../../containerfile/bases.ts";
import { canonicalEnvironment, untouchedEnvironment } from "../../domain/build/environments.ts";
import { type BuildPlan, sortedByName } from "../../domain/build/plan.ts";
import type { BuildRequest, NameValue } from "../../domain/build/request.ts";
import { sourceLabels } from "../../domain/labels/labels.ts";
import type { Answer } from "../../domain/source/checkout.ts";
import { s2iSourceLabels } from "../../recipes/s2i/labels.ts";
import type { Builder } from "../ports/build.ts";
import type { SourceReader, SourceReading } from "../ports/source.ts";
import { type BroughtBase, targetBase } from "./bring-bases.ts";
import { type BuildEpochs, buildEpochs } from "./build-epochs.ts";
import { proofLabels, silencedAnnotations, silencedLabels } from "./own-labels.ts";
import { placeLabels } from "./place-labels.ts";
import type { Prepared } from "./prepare.ts";
import { recipeOf } from "./recipe-of.ts";
import { scopeOf } from "./scope.ts";

interface PlanOptions {
  readonly request: BuildRequest;
  readonly prepared: Prepared;
  readonly reading: SourceReading;
  readonly bases: readonly BroughtBase[];
  readonly builder: Builder;
  /** Supplies the commit's time where an input wants it. */
  readonly sourceReader: Pick<SourceReader, "commitTime">;
  /**
   * Returns the labels about source and proof in place of those that this source gives: a rebuild
   * writes those of the published image. Undefined: these are written.
   */
  readonly relabel?: (labels: readonly NameValue[]) => readonly NameValue[];
}

/**
 * Makes the one plan that both builds follow.
 * @throws Failure `usage` when the commit's time is needed and not known, or the recipe is too large
 * for a label
 */
export async function planBuild(options: PlanOptions): Promise<BuildPlan> {
  const { request, prepared, bases, builder, sourceReader } = options;
  const context = prepared.context.path;
  const commitTime = (): Promise<Answer<number>> => sourceReader.commitTime(context);
  const epochs = await buildEpochs({ request, commitTime });
  const base = finalBase(options)?.base;
  const own = [...ownLabels(options, epochs), ...proofLabels(request)];
  const labels = [...request.labels, ...(options.relabel?.(own) ?? own)];
  const scope = scopeOf(options);
  const secrets = request.secrets.map(async (secret) => ({
    id: secret.id,
    path: secret.kind === "file" ? secret.path : await builder.holdSecret(secret.value),
  }));
  const pinned = pinBases(
    prepared.containerfile.text,
    bases.map(({ use, base }) => ({ use, pinned: base.local })),
  );
  const all = sortedByName([...labels, ...silencedLabels({ scope, base, labels })]);
  return {
    ...(base === undefined ? {} : { base }),
    ...placeLabels({ scope, text: pinned, labels: all }),
    ...(request.target === undefined ? {} : { target: request.target }),
    timestamp: epochs.timestamp,
    environment: request.canonical
      ? canonicalEnvironment(epochs.sourceDateEpoch)
      : untouchedEnvironment,
    buildArgs: sortedByName(request.buildArgs),
    labels: all,
    annotations: sortedByName([...request.annotations, ...silencedAnnotations(base)]),
    secrets: await Promise.all(secrets),
    ...(request.platform === undefined ? {} : { platform: request.platform }),
    network: request.network,
    folders: prepared.folders,
  };
}

function ownLabels(options: PlanOptions, epochs: BuildEpochs): readonly NameValue[] {
  const { reading, request } = options;
  const found = finalBase(options);
  const ofSource = sourceLabels({
    source: reading.source,
    advisories: reading.advisories,
    ...(found === undefined ? {} : { base: { written: found.name, pinned: found.base.pinned } }),
    recipe: recipeOf({ ...options, epochs }),
  });
  return request.recipe.kind === "s2i"
    ? [...ofSource, ...s2iSourceLabels(reading.source)]
    : ofSource;
}

/** Returns the outside image that the target's first stage is based on; undefined for scratch. */
function finalBase(options: PlanOptions): BroughtBase | undefined {
  return targetBase(options.bases, scopeOf(options));
}
