import { stageChain } from "../../containerfile/chain.ts";
import { redactFailure, redactValues } from "../../domain/build/redact-values.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import { refuseNotVaried } from "../../domain/build/require-varied.ts";
import type { Report } from "../../domain/findings/report.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { forbiddenAmong } from "../../domain/source/policy.ts";
import { Failure } from "../../domain/text/failure.ts";
import { type LayerOrigin, layerOrigins } from "../images/layer-origins.ts";
import type { AnotherDay } from "../leaks/another-day.ts";
import { FirstImage } from "../leaks/first-image.ts";
import type { BuildPorts, OutputFolder } from "../ports/build.ts";
import { variationsHere } from "../prove/applied-variations.ts";
import { valueOf } from "../prove/settled.ts";
import type { Twins } from "../prove/twin-builds.ts";
import { type PublishOptions, publish, referencesFor } from "../publish/publish.ts";
import { permitted } from "../publish/push-permission.ts";
import { checkHermetic, refuseOpenSteps } from "../recipe/hermetic.ts";
import { refuseOwnLabels } from "../recipe/own-labels.ts";
import { gate, prepare, readSource } from "../recipe/prepare.ts";
import { scopeOf } from "../recipe/scope.ts";
import { RunRecord } from "../record/run-record.ts";
import { type JudgeOptions, judge } from "./judge.ts";
import { leaveReport, unwritten } from "./leave-report.ts";
import { type Built, type Run, twinBuilds } from "./run-twins.ts";

export interface BuildOutcome {
  readonly report: Report;
  /** The OCI layout of the image, if there is one. */
  readonly layout?: string;
  /** Pushed `name:tag`. */
  readonly tags: readonly string[];
  readonly reportFile?: string;
  readonly pageFile?: string;
  readonly failure?: Failure;
}

/**
 * The main job (design §2): source, policy, bases, one plan, two builds, comparison, one layout,
 * push, report.
 * An expected failure is returned in the outcome, with everything that was known by then.
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
  if (failure?.code === "secret-in-image") await forgetImages(ports.output, record);
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

/** Removes the images, so that no image with a secret in it stays on disk. */
async function forgetImages(output: OutputFolder, record: RunRecord): Promise<void> {
  await output.discard();
  record.layout = undefined;
  record.image = undefined;
}

async function work(given: BuildRequest, ports: BuildPorts, record: RunRecord): Promise<void> {
  const { reporter } = ports;
  const prepared = await prepare(given, ports);
  const machine = { platform: ports.machinePlatform };
  const asked = scopeOf({ request: given, prepared, builder: machine });
  checkHermetic(given, asked);
  refuseOwnLabels(asked);
  const exceptions =
    given.exceptions === undefined ? undefined : await ports.readExceptions(given.exceptions);
  // These run side by side: git reads the source while buildah reports its version.
  // Neither changes anything.
  const [read, opened] = await Promise.allSettled([
    record.phase("source", () => readSource({ request: given, prepared, ...ports })),
    record.phase("set-up", ports.openBuilder),
  ]);
  const reading = valueOf(read);
  record.reading = reading;
  reporter.info(`source ${reading.source.id}`);
  for (const { name, message } of reading.advisories) reporter.info(`advisory ${name}: ${message}`);
  record.forbidden = forbiddenAmong(reading.advisories, given.forbid).map(({ name }) => name);
  gate(given, reading);
  const request = await permitted(given, reading, ports);
  const references = referencesFor(request, reading.source);
  const builder = valueOf(opened);
  refuseOpenSteps(request, builder);
  record.toolchain = builder.toolchain;
  const here = variationsHere(request, builder);
  if (request.reproducibility === "skip") record.variations = here;
  refuseNotVaried(request, here);
  const scope = scopeOf({ request, prepared, builder });
  const parts = { request, ports, record, prepared, builder, exceptions, scope, here };
  const firstImage = new FirstImage({
    builder,
    output: ports.output,
    openImage: ports.openImage,
    record,
    read: async (first, checked, signal) => {
      const { startSearch } = await import("../leaks/search-twins.ts");
      return await startSearch({ ...parts, signal }, { first, checked });
    },
  });
  const run: Run = { ...parts, firstImage };
  try {
    const built = await twinBuilds(run);
    const digest = await judgeTwins(run, built);
    refuseNotVaried(request, record.variations);
    if (request.push) await push(run, { digest, references });
  } finally {
    if (record.layout === undefined) await firstImage.drop();
  }
}

/** Pushes the proven image. @throws Failure `registry` */
async function push(
  { ports, record }: Run,
  { digest, references }: { readonly digest: Digest; readonly references: readonly string[] },
): Promise<void> {
  const { registry, output, reporter } = ports;
  const options = { layout: output.layout, digest, references, registry, reporter };
  const onPushed: PublishOptions["onPushed"] = (pushed) => record.pushed.push(pushed);
  await record.phase("push", () => publish({ ...options, onPushed }));
}

function originsOf(
  { prepared, scope }: Omit<Run, "firstImage">,
  { first }: Pick<Twins, "first">,
): readonly LayerOrigin[] {
  const { containerfile } = prepared;
  return layerOrigins({ built: first, containerfile, chain: stageChain(scope) });
}

async function judgeTwins(run: Run, { twins, plan }: Built): Promise<Digest> {
  const origins = originsOf(run, twins);
  const search: JudgeOptions["search"] = async () => {
    const read = await run.firstImage.read(twins.first).catch((error: unknown) => {
      // Nobody may get an image that is not what was built, or that has a secret in it.
      run.record.layout = undefined;
      run.record.image = undefined;
      throw error;
    });
    const { concludeSearch } = await import("../leaks/search-twins.ts");
    const { buildOnAnotherDay } = await import("../leaks/another-day.ts");
    const { signal } = new AbortController();
    const anotherDay = (): Promise<AnotherDay> => buildOnAnotherDay({ ...run, twins, plan });
    return await concludeSearch({ ...run, twins, origins, signal, anotherDay }, read);
  };
  return await judge({ ...run, twins, origins, plan, search });
}
