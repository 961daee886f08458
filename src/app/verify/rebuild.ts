import type { Scope } from "../../containerfile/bases.ts";
import { stageChain } from "../../containerfile/chain.ts";
import { allEnded } from "../../domain/build/all-ended.ts";
import type { VariationName } from "../../domain/build/environment.ts";
import { canonicalEnvironment, untouchedEnvironment } from "../../domain/build/environments.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { WatchedBuild } from "../../domain/findings/watched-build.ts";
import { type LayerOrigin, layerOrigins } from "../images/layer-origins.ts";
import type { Builder, BuildOptions, BuildPorts, BuiltImage } from "../ports/build.ts";
import type { StagedContext } from "../ports/files.ts";
import type { LogSink } from "../ports/log.ts";
import type { Registry } from "../ports/registry.ts";
import type { SourceReading } from "../ports/source.ts";
import { contextOf, makeFiles } from "../prove/made-files.ts";
import { stepNetwork, stepsIn } from "../prove/step-network.ts";
import { isOwnLabel, partsWith } from "../prove/twin-builds.ts";
import { bringBases } from "../recipe/bring-bases.ts";
import { buildEpochs } from "../recipe/build-epochs.ts";
import { refuseHostNetwork } from "../recipe/host-network.ts";
import { planBuild } from "../recipe/plan-build.ts";
import { type Prepared, prepare, readSource } from "../recipe/prepare.ts";
import { scopeOf } from "../recipe/scope.ts";
import { stagedContext } from "../recipe/staged-context.ts";
import type { Bases } from "./bases-ahead.ts";
import { type PublishedLabels, publishedLabels } from "./published-labels.ts";

interface RebuildOptions {
  readonly request: BuildRequest;
  readonly ports: Pick<
    BuildPorts,
    "files" | "machinePlatform" | "prebuilt" | "reporter" | "s2i" | "sourceReader"
  >;
  /** Has the recorded bases. */
  readonly registry: Registry;
  readonly builder: Builder;
  /** Bases that are brought already, perhaps still on their way. */
  readonly ahead: (registry: Registry) => Promise<Bases>;
  /** Of the published image. */
  readonly labels: Readonly<Record<string, string>>;
  readonly variations: readonly VariationName[];
  /** Whether another program built the published image, and wrote its labels. */
  readonly isForeign: boolean;
  readonly signal: AbortSignal;
}

/** A published image that was built again, still in its store. */
export interface Rebuilt {
  readonly built: BuiltImage;
  readonly origins: readonly LayerOrigin[];
  readonly doubts: PublishedLabels["doubts"];
  /** What the names in the Containerfile mean. */
  readonly scope: Scope;
  /** Runs the same build once more, and records what each step changes. @throws as a build */
  watch(): Promise<WatchedBuild>;
}

/**
 * Builds the plan of a recorded recipe once. The labels are those of the published image: what the
 * source gives instead is a doubt, and not a difference in each line of the history.
 * @throws BuildBroke when the Containerfile's own steps fail, Failure otherwise
 */
export async function rebuild(options: RebuildOptions): Promise<Rebuilt> {
  const { request, ports, registry, builder, labels, variations, signal } = options;
  const { isForeign } = options;
  const prepared = await prepare(request, { ...ports, registry });
  const scope = scopeOf({ request, prepared, builder });
  refuseHostNetwork(request, scope);
  const reading = await readSource({ request, prepared, ...ports });
  const { contexts, containerfile } = prepared;
  const { platform } = request;
  ports.reporter.progress("fetching base images");
  const slot = "second";
  const context = await contextFor(options, { prepared, reading });
  const bringing = options
    .ahead(registry)
    .then((through) => bringBases({ scope, platform, contexts, ...through }));
  const staging = builder.stageContext({ slot, context, variations });
  const [bases] = await allEnded([bringing, staging]);
  let doubts: PublishedLabels["doubts"] = [];
  const plan = await planBuild({
    ...{ request, prepared, reading, bases, builder },
    sourceReader: ports.sourceReader,
    relabel: (own) => {
      const found = publishedLabels(own, labels, isForeign);
      doubts = found.doubts;
      return found.labels;
    },
  });
  ports.reporter.progress("building");
  const log = ports.reporter.openLog("rebuild");
  const how: Omit<BuildOptions, "log"> = {
    ...{ slot, plan, signal },
    ...partsWith(plan, variations),
    stepOf: stepsIn(scope),
    stepNetwork: stepNetwork(request, scope),
  };
  const built = await builder.build({ ...how, log: legible(log) }).finally(() => log.close());
  return {
    ...{ built, doubts, scope },
    origins: layerOrigins({ built, containerfile, chain: stageChain(scope) }),
    watch: () => builder.watch({ ...how, name: `${slot}-traced`, log: silent }),
  };
}

/** Returns the files of the build: the checkout's, or those that the recipe's command makes of it. */
async function contextFor(
  { request, ports, builder, variations }: RebuildOptions,
  { prepared, reading }: { readonly prepared: Prepared; readonly reading: SourceReading },
): Promise<StagedContext> {
  const { recipe } = request;
  const { context } = prepared;
  if (recipe.kind !== "prebuilt" || recipe.make === undefined) {
    return stagedContext(context, reading);
  }
  const { reporter } = ports;
  reporter.progress(`running ${JSON.stringify(recipe.make)}`);
  const commitTime = () => ports.sourceReader.commitTime(context.path);
  const { sourceDateEpoch } = await buildEpochs({ request, commitTime });
  const { taken } = await makeFiles({
    recipe: { ...recipe, make: recipe.make },
    ...{ request, reading, context, builder, reporter, variations },
    tools: await ports.prebuilt(),
    title: "the run of the command",
    environment: request.canonical ? canonicalEnvironment(sourceDateEpoch) : untouchedEnvironment,
  });
  return contextOf(taken);
}

/** For a build whose log was shown before. */
const silent: LogSink = { line: () => undefined, close: () => undefined };

/** Passes lines on but those of our own labels, and leaves the end of the log to its opener. */
function legible(log: LogSink): LogSink {
  const line = (text: string): void => {
    if (!isOwnLabel(text)) log.line(text);
  };
  return { line, close: () => undefined };
}
