import type { Proof } from "../../domain/findings/proof.ts";
import type { Pushed } from "../../domain/findings/report.ts";
import { Failure } from "../../domain/text/failure.ts";
import { betweenText } from "../../report/between-platforms.ts";
import { stageTwins } from "../prove/twin-builds.ts";
import { refuseOtherDigest } from "../publish/expected-digest.ts";
import { publish } from "../publish/publish.ts";
import { gate } from "../recipe/prepare.ts";
import { stagedContext } from "../recipe/staged-context.ts";
import { betweenPlatforms } from "./across-platforms.ts";
import { refuseForeign } from "./foreign-platforms.ts";
import { platformRuns } from "./platform-runs.ts";
import { gateByPolicy } from "./policy-gate.ts";
import { proveImage } from "./prove-image.ts";
import { ReportDraft } from "./report-draft.ts";
import type { Run } from "./run.ts";

interface PlatformsOptions {
  readonly platforms: readonly string[];
  readonly draft: ReportDraft;
}

/** The image of one platform that passes. */
type Proven = Awaited<ReturnType<typeof proveImage>>;

/**
 * Proves one image for each platform, one after the other, each of its own plan; then makes the
 * index of them, and pushes it after its images. Where one of them differs, the others are still
 * proven, so that the report says it of all, and nothing is pushed.
 * @throws Failure
 */
export async function carryOutPlatforms(
  settled: Run,
  { platforms, draft }: PlatformsOptions,
): Promise<void> {
  const { request, ports, timed } = settled;
  const runs = await platformRuns(settled, platforms);
  for (const { reading } of runs) {
    draft.addAdvisories(reading);
    gate(request, reading);
  }
  await refuseForeign(runs);
  if (request.reuse) ports.reporter.info(`no image is reused: ${unreused}`);
  const proven = await proveAll(runs, draft);
  await gateByPolicy(settled, draft);
  draft.index = await timed("index", () => joined(settled, proven));
  refuseOtherDigest(request, { image: draft.index });
  const { layout } = draft.index;
  for (const proof of draft.proofs) draft.keep({ ...proof, layout });
  if (request.push) await timed("push", () => pushAll(settled, { proven, draft }));
  for (const { keepArtifacts } of proven) await keepArtifacts();
}

const unreused = "one of several platforms is not looked for; each is built and proven";

/** @throws Failure of the first platform that did not pass, after all that can still be told */
async function proveAll(runs: readonly Run[], draft: ReportDraft): Promise<readonly Proven[]> {
  const [first] = runs;
  if (first === undefined) throw new Error("an index of no platform was asked for");
  const { builder, request, prepared, reading } = first;
  // Every platform is built from the same two copies.
  const copies =
    first.copies ??
    stageTwins(request, { builder, context: stagedContext(prepared.context, reading) });
  copies.catch(() => undefined);
  const proven: Proven[] = [];
  let differing: Failure | undefined;
  for (const run of runs) {
    const platform = run.request.platform ?? "";
    run.ports.reporter.info(`platform ${platform}`);
    const own = new ReportDraft(draft.stopwatch);
    try {
      proven.push(await proveImage({ ...run, copies }, own));
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== "irreproducible") throw on(error, platform);
      differing ??= on(error, platform);
    } finally {
      draft.take(own);
    }
    await builder.forgetBuilds();
  }
  if (differing !== undefined) throw differing;
  return proven;
}

/** Says of a failure which platform it is about. */
function on<E>(error: E, platform: string): E | Failure {
  if (!(error instanceof Failure) || error.code === "interrupted") return error;
  const { code, told, output, place, input } = error;
  return new Failure({
    ...{ code, output, fix: told.fix, message: `${platform}: ${told.message}`, cause: error },
    ...(place === undefined ? {} : { place }),
    ...(input === undefined ? {} : { input }),
  });
}

async function joined(
  { ports }: Run,
  proven: readonly Proven[],
): Promise<NonNullable<ReportDraft["index"]>> {
  const { layout } = ports.output;
  const members = proven.map(({ proof }) => ({
    platform: proof.platform,
    layout: layoutOf(proof),
  }));
  const index = await ports.joinLayouts({ members, to: layout });
  const images = proven.map(async ({ proof: { platform, image } }) => ({
    image: await ports.openImage(layout, platform),
    layers: ownLayersOf(image),
  }));
  const differing = await betweenPlatforms(await Promise.all(images), ports.readers.entries);
  if (differing === undefined) return { ...index, layout };
  ports.reporter.info(betweenText(differing));
  return { ...index, layout, differing };
}

/** The layers that the build made: those that no base brought. */
function ownLayersOf(image: Proof["image"]): readonly number[] {
  return (image?.layers ?? []).flatMap(({ isOfBase }, at) => (isOfBase === true ? [] : [at]));
}

function layoutOf({ layout, platform }: Proof): string {
  if (layout === undefined) throw new Error(`no image of ${platform} passed`);
  return layout;
}

async function pushAll(
  { ports, references }: Run,
  { proven, draft }: { readonly proven: readonly Proven[]; readonly draft: ReportDraft },
): Promise<void> {
  const { index } = draft;
  if (index === undefined) throw new Error("there is no index to push");
  const onPushed = (pushed: Pushed): number => draft.pushed.push(pushed);
  const members = proven.flatMap(({ proof }) => proof.image?.digest ?? []);
  const proof = { layout: index.layout, image: index, members };
  await publish({ ...ports, proof, references, onPushed });
}
