import type { BaseQuestion } from "../containerfile/bases.ts";
import { stageChain } from "../containerfile/chain.ts";
import type { ExceptionsFile } from "../domain/exception.ts";
import { Failure } from "../domain/failure.ts";
import type { BuildPlan } from "../domain/plan.ts";
import { forbiddenAmong } from "../domain/policy.ts";
import { redactFailure, redactValues } from "../domain/redact-values.ts";
import type { Report } from "../domain/report.ts";
import type { BuildRequest } from "../domain/request.ts";
import { notAppliedText } from "../report/variations.ts";
import { variationsHere, variationsOf } from "./applied-variations.ts";
import { baseQuestion } from "./base-question.ts";
import { baseRecords, bringBases } from "./bring-bases.ts";
import { breakReason } from "./broken-twin.ts";
import { buildFailure } from "./build-failure.ts";
import { checkHermetic, refuseOpenSteps } from "./hermetic.ts";
import { judge } from "./judge.ts";
import { type LayerOrigin, layerOrigins } from "./layer-origins.ts";
import { leaveReport, unwritten } from "./leave-report.ts";
import { withMeasuredNetwork } from "./measured-network.ts";
import { planBuild } from "./plan-build.ts";
import { BuildBroke, type Builder, type BuildPorts } from "./ports.ts";
import { gate, type Prepared, prepare, readSource } from "./prepare.ts";
import { type PublishOrder, publish, referencesFor } from "./publish.ts";
import { buildRecord, RunRecord } from "./run-record.ts";
import { valueOf } from "./settled.ts";
import { stepFinder, stepNetwork } from "./step-network.ts";
import { buildTwins, stageTwins, type Twins } from "./twin-builds.ts";

export interface BuildOutcome {
  readonly report: Report;
  /** The OCI layout of the image, when one was made. */
  readonly layout?: string;
  /** Pushed `name:tag`. */
  readonly tags: readonly string[];
  readonly reportFile?: string;
  readonly pageFile?: string;
  readonly failure?: Failure;
}

/**
 * The main job (design §2): source, policy, bases, one plan, two builds, comparison, one layout, push, report.
 * Expected failures come back in the outcome together with all that was known by then.
 */
export async function buildImage(request: BuildRequest, ports: BuildPorts): Promise<BuildOutcome> {
  const record = new RunRecord();
  const failure = await work(request, ports, record).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Failure) return redactFailure(error, ports.redact);
      throw error;
    },
  );
  const report = redactValues(record.report(failure), ports.redact);
  const isWritten = await leaveReport(ports.output, report);
  const told = failure ?? (isWritten ? undefined : unwritten(ports.output));
  return {
    report,
    ...(record.layout === undefined || !isWritten ? {} : { layout: record.layout }),
    tags: record.pushed.map(({ reference }) => reference),
    ...(isWritten ? { reportFile: ports.output.report, pageFile: ports.output.page } : {}),
    ...(told === undefined ? {} : { failure: told }),
  };
}

async function work(request: BuildRequest, ports: BuildPorts, record: RunRecord): Promise<void> {
  const { reporter } = ports;
  const prepared = await prepare(request, ports.files);
  checkHermetic(
    request,
    baseQuestion({ request, prepared, builder: { platform: ports.machinePlatform } }),
  );
  const exceptions =
    request.exceptions === undefined ? undefined : await ports.readExceptions(request.exceptions);
  // Side by side: git answers while buildah is asked what it is. Neither changes anything.
  const [read, opened] = await Promise.allSettled([
    record.phase("source", () => readSource({ request, prepared, ...ports })),
    record.phase("set-up", ports.openBuilder),
  ]);
  const reading = valueOf(read);
  record.reading = reading;
  reporter.info(`source ${reading.source.id}`);
  for (const { name, message } of reading.advisories) reporter.info(`advisory ${name}: ${message}`);
  record.forbidden = forbiddenAmong(reading.advisories, request.forbid).map(({ name }) => name);
  gate(request, reading);
  const references = referencesFor(request, reading.source);
  const builder = valueOf(opened);
  refuseOpenSteps(request, builder);
  record.toolchain = builder.toolchain;
  record.variations = variationsHere(request, builder);
  const question = baseQuestion({ request, prepared, builder });
  const run = { request, ports, record, prepared, builder, exceptions, question };
  const built = await twinBuilds(run);
  const origins = originsOf(run, built);
  const stop = new AbortController();
  const search = async (): Promise<void> => {
    const { searchTwins } = await import("./search-twins.ts");
    await searchTwins({ ...run, twins: built.twins, origins, signal: stop.signal });
  };
  const digest = await judgeTwins(run, built, origins).catch(async (error: unknown) => {
    if (error instanceof Failure && error.code === "irreproducible") await search();
    throw error;
  });
  if (!request.push) return await search();
  const { registry, output } = ports;
  const order = { layout: output.layout, digest, references, registry, reporter };
  const onPushed: PublishOrder["onPushed"] = (pushed) => record.pushed.push(pushed);
  // Side by side: a good image does not wait for the search, which changes nothing and never fails.
  const searched = search();
  try {
    await record.phase("push", () => publish({ ...order, onPushed }));
  } catch (error) {
    if (error instanceof Failure && error.code === "interrupted") stop.abort();
    throw error;
  } finally {
    await searched;
  }
}

/** The environments that the two builds' steps really had: without a runtime, nothing is injected. */
function environmentNames(request: BuildRequest, builder: Builder): readonly string[] {
  if (builder.noShim !== undefined) return ["untouched", "untouched"];
  return [request.canonical ? "canonical" : "untouched", "varied"];
}

interface Run {
  readonly request: BuildRequest;
  readonly ports: BuildPorts;
  readonly record: RunRecord;
  readonly prepared: Prepared;
  readonly builder: Builder;
  readonly exceptions: ExceptionsFile | undefined;
  /** One for the whole build: what is read of its scripts is kept with it. */
  readonly question: BaseQuestion;
}

interface Built {
  readonly twins: Twins;
  readonly plan: BuildPlan;
}

async function twinBuilds(run: Run): Promise<Built> {
  const { request, ports, record, prepared, builder, question } = run;
  const { containerfile } = prepared;
  const { reporter, registry } = ports;
  reporter.progress("fetching base images");
  // Side by side: the bases come over the network, the contexts from the disk.
  const [brought, staged] = await Promise.allSettled([
    record.phase("bases", () =>
      bringBases({
        question,
        platform: request.platform,
        contexts: prepared.contexts,
        builder,
        registry,
      }),
    ),
    stageTwins(request, { builder, context: prepared.files.context }),
  ]);
  const bases = valueOf(brought);
  valueOf(staged);
  record.bases = baseRecords(bases);
  for (const { written, pinned } of record.bases) reporter.info(`base ${written} is ${pinned}`);
  const reading = record.reading;
  if (reading === undefined) throw new Error("the source is read before anything is built");
  const plan = await planBuild({ request, prepared, reading, bases, builder });
  const order = { request, plan, builder, reporter, stepNetwork: stepNetwork(request, question) };
  const here = record.variations;
  const applied = (second: Twins["second"] | BuildBroke): Report["variations"] =>
    variationsOf({ here, second, find: stepFinder(question), file: containerfile.file });
  try {
    const twins = await record.phase("builds", () => buildTwins(order));
    record.variations = applied(twins.second);
    for (const notApplied of record.variations.notApplied) {
      reporter.info(`variation ${notAppliedText(notApplied)}`);
    }
    const environments = environmentNames(request, builder);
    record.builds = [twins.first, twins.second]
      .filter((built) => built !== undefined)
      .map((built, index) => buildRecord(built, environments[index] ?? ""));
    judgeMeasured(run, twins);
    return { twins, plan };
  } catch (error) {
    if (!(error instanceof BuildBroke)) throw error;
    if (error.slot === "first") throw buildFailure(error, { containerfile, request });
    record.variations = applied(error);
    const about = { ...order, question, applied: record.variations.applied };
    const reason = await record.phase("variations", () => breakReason(error, about));
    throw buildFailure(error, { containerfile, request, reason });
  }
}

/** What the first build was seen to use counts as if it had been read. @throws Failure `forbidden` */
function judgeMeasured(run: Run, { first }: Twins): void {
  const { request, ports, record, question } = run;
  const { reading } = record;
  if (reading === undefined) return;
  const advisories = withMeasuredNetwork({
    advisories: reading.advisories,
    steps: first.steps,
    find: stepFinder(question),
    question,
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

function originsOf(run: Run, { twins }: Built): readonly LayerOrigin[] {
  const { prepared, builder, question } = run;
  return layerOrigins({
    diffIds: twins.first.diffIds,
    baseOf: (diffId) => builder.baseOf(diffId),
    containerfile: prepared.containerfile,
    chain: stageChain(question),
  });
}

async function judgeTwins(
  run: Run,
  { twins, plan }: Built,
  origins: readonly LayerOrigin[],
): ReturnType<typeof judge> {
  return await judge({ ...run, twins, origins, plan });
}
