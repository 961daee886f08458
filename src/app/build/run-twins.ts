import type { Scope } from "../../containerfile/bases.ts";
import type { BuildPlan } from "../../domain/build/plan.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { Variations } from "../../domain/build/varied.ts";
import type { ExceptionsFile } from "../../domain/findings/exception.ts";
import { forbiddenAmong } from "../../domain/source/policy.ts";
import { notVariedTexts } from "../../report/variations.ts";
import type { FirstImage } from "../leaks/first-image.ts";
import type { ReadImage } from "../leaks/search-image.ts";
import { BuildBroke, type Builder, type BuildPorts } from "../ports/build.ts";
import { recordVariations } from "../prove/applied-variations.ts";
import { breakReason } from "../prove/broken-twin.ts";
import { buildFailure } from "../prove/build-failure.ts";
import { withMeasuredNetwork } from "../prove/measured-network.ts";
import { valueOf } from "../prove/settled.ts";
import { stepFinder, stepNetwork } from "../prove/step-network.ts";
import { buildTwins, stageTwins, type Twins } from "../prove/twin-builds.ts";
import { baseRecords, bringBases } from "../recipe/bring-bases.ts";
import { planBuild } from "../recipe/plan-build.ts";
import { gate, type Prepared } from "../recipe/prepare.ts";
import { stagedContext } from "../recipe/staged-context.ts";
import { buildRecord, type RunRecord } from "../record/run-record.ts";

/**
 * Names the environments that the steps of the two builds had. Without a runtime, nothing is
 * injected.
 */
function environmentNames(request: BuildRequest, builder: Builder): readonly string[] {
  if (builder.noShim !== undefined) return ["untouched", "untouched"];
  return [request.canonical ? "canonical" : "untouched", "varied"];
}

export interface Run {
  readonly request: BuildRequest;
  readonly ports: BuildPorts;
  readonly record: RunRecord;
  readonly prepared: Prepared;
  readonly builder: Builder;
  readonly exceptions: ExceptionsFile | undefined;
  /** One scope for the whole build, because it caches what was read of the build's scripts. */
  readonly scope: Scope;
  /** The variations that this machine can give the second build. */
  readonly here: Variations;
  readonly firstImage: FirstImage<ReadImage>;
}

export interface Built {
  readonly twins: Twins;
  readonly plan: BuildPlan;
}

/**
 * Brings the bases, makes the plan and runs both builds by it. Records what the builds were given
 * and what they did.
 * @throws Failure when a build breaks, and `forbidden` over what a build was measured to use
 */
export async function twinBuilds(run: Run): Promise<Built> {
  const { request, ports, record, prepared, builder, scope } = run;
  const { containerfile } = prepared;
  const { reporter, registry } = ports;
  reporter.progress("fetching base images");
  // These run side by side: the bases come over the network, the contexts from the disk.
  const [brought, staged] = await Promise.allSettled([
    record.phase("bases", () =>
      bringBases({
        scope,
        platform: request.platform,
        contexts: prepared.contexts,
        builder,
        registry,
      }),
    ),
    stageTwins(request, { builder, context: stagedContext(prepared.context, record.reading) }),
  ]);
  const bases = valueOf(brought);
  valueOf(staged);
  record.bases = baseRecords(bases);
  for (const { written, pinned } of record.bases) reporter.info(`base ${written} is ${pinned}`);
  const reading = record.reading;
  if (reading === undefined) throw new Error("the source is read before anything is built");
  const { sourceReader } = ports;
  const plan = await planBuild({ request, prepared, reading, bases, builder, sourceReader });
  const options = { request, plan, builder, reporter, stepNetwork: stepNetwork(request, scope) };
  const had = { here: run.here, find: stepFinder(scope), file: containerfile.file };
  try {
    const onFirst = (twins: Twins): void => run.firstImage.start(twins);
    const twins = await record.phase("builds", () => buildTwins({ ...options, onFirst }));
    if (twins.second !== undefined) recordVariations(record, { ...had, second: twins.second });
    for (const text of notVariedTexts(record.variations)) reporter.info(`not varied: ${text}`);
    const environments = environmentNames(request, builder);
    record.builds = [twins.first, twins.second]
      .filter((built) => built !== undefined)
      .map((built, index) => buildRecord(built, environments[index] ?? ""));
    judgeMeasured(run, twins);
    return { twins, plan };
  } catch (error) {
    if (!(error instanceof BuildBroke)) throw error;
    if (error.slot === "first") throw buildFailure(error, { containerfile, request });
    recordVariations(record, { ...had, second: error });
    const about = { ...options, scope, applied: record.variationsAtWork };
    const reason = await record.phase("variations", () => breakReason(error, about));
    throw buildFailure(error, { containerfile, request, reason });
  }
}

/**
 * Judges what the first build was measured to use as if it had been read in the source. @throws
 * Failure `forbidden`
 */
function judgeMeasured(run: Run, { first }: Twins): void {
  const { request, ports, record, scope } = run;
  const { reading } = record;
  if (reading === undefined) return;
  const advisories = withMeasuredNetwork({
    advisories: reading.advisories,
    steps: first.steps,
    find: stepFinder(scope),
    scope,
  });
  if (advisories === reading.advisories) return;
  for (const { name, message } of advisories) {
    const isNew = !reading.advisories.some((known) => known.name === name);
    if (isNew) ports.reporter.info(`advisory ${name}: ${message}`);
  }
  record.reading = { ...reading, advisories };
  record.forbidden = forbiddenAmong(advisories, request.forbid).map(({ name }) => name);
  gate(request, record.reading);
}
