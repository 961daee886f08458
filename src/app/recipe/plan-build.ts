import { pinBases } from "../../containerfile/bases.ts";
import { canonicalEnvironment, untouchedEnvironment } from "../../domain/build/environments.ts";
import { type BuildPlan, sortedByName } from "../../domain/build/plan.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import { sourceLabels } from "../../domain/labels/labels.ts";
import type { Answer } from "../../domain/source/checkout.ts";
import type { Builder } from "../ports/build.ts";
import type { SourceReader, SourceReading } from "../ports/source.ts";
import { type BroughtBase, targetBase } from "./bring-bases.ts";
import { buildEpochs } from "./build-epochs.ts";
import { proofLabels, silencedAnnotations, silencedLabels } from "./own-labels.ts";
import type { Prepared } from "./prepare.ts";
import { scopeOf } from "./scope.ts";

interface PlanOptions {
  readonly request: BuildRequest;
  readonly prepared: Prepared;
  readonly reading: SourceReading;
  readonly bases: readonly BroughtBase[];
  readonly builder: Builder;
  /** Supplies the commit's time where an input wants it. */
  readonly sourceReader: Pick<SourceReader, "commitTime">;
}

/** Makes the one plan that both builds follow. */
export async function planBuild(options: PlanOptions): Promise<BuildPlan> {
  const { request, prepared, bases, builder, sourceReader } = options;
  const context = prepared.context.path;
  const commitTime = (): Promise<Answer<number>> => sourceReader.commitTime(context);
  const epochs = await buildEpochs({ request, commitTime });
  const base = finalBase(options)?.base;
  const labels = [...request.labels, ...ownLabels(options), ...proofLabels(request)];
  const scope = scopeOf(options);
  const secrets = request.secrets.map(async (secret) => ({
    id: secret.id,
    path: secret.kind === "file" ? secret.path : await builder.holdSecret(secret.value),
  }));
  return {
    ...(base === undefined ? {} : { base }),
    containerfile: pinBases(
      prepared.containerfile.text,
      bases.map(({ use, base }) => ({ use, pinned: base.local })),
    ),
    ...(request.target === undefined ? {} : { target: request.target }),
    timestamp: epochs.timestamp,
    environment: request.canonical
      ? canonicalEnvironment(epochs.sourceDateEpoch)
      : untouchedEnvironment,
    buildArgs: sortedByName(request.buildArgs),
    labels: sortedByName([...labels, ...silencedLabels({ scope, base, labels })]),
    annotations: sortedByName([...request.annotations, ...silencedAnnotations(base)]),
    secrets: await Promise.all(secrets),
    ...(request.platform === undefined ? {} : { platform: request.platform }),
    network: request.network,
    folders: prepared.folders,
  };
}

function ownLabels(options: PlanOptions): ReturnType<typeof sourceLabels> {
  const { request, prepared, reading, builder } = options;
  const found = finalBase(options);
  return sourceLabels({
    source: reading.source,
    advisories: reading.advisories,
    ...(found === undefined ? {} : { base: { written: found.name, pinned: found.base.pinned } }),
    recipe: {
      recipe: "containerfile",
      file: relativeToContext(prepared.containerfile.file, reading.source.offset),
      ...(request.target === undefined ? {} : { target: request.target }),
      ...(request.hermetic === undefined ? {} : { hermetic: request.hermetic }),
      buildArgs: sortedByName(request.buildArgs),
      offset: reading.source.offset,
      platform: request.platform ?? builder.platform,
      buildah: builder.toolchain.buildah,
    },
  });
}

/** Returns the outside image that the target's first stage is based on; undefined for scratch. */
function finalBase(options: PlanOptions): BroughtBase | undefined {
  return targetBase(options.bases, scopeOf(options));
}

/**
 * Converts the Containerfile's name, which is relative to the checkout's root, to the recipe's,
 * which is relative to the context.
 */
function relativeToContext(file: string, offset: string): string {
  return offset !== "" && file.startsWith(`${offset}/`) ? file.slice(offset.length + 1) : file;
}
