import type { Containerfile } from "../../containerfile/model.ts";
import { instructionPlace } from "../../containerfile/places.ts";
import { instructionOf } from "../../containerfile/step-ids.ts";
import type { VariationName } from "../../domain/build/environment.ts";
import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import type { BuildPlan } from "../../domain/build/plan.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { BuildRecord, Proof } from "../../domain/findings/proof.ts";
import type { Advisory } from "../../domain/source/advisory.ts";
import type { Failure } from "../../domain/text/failure.ts";
import { notVariedTexts } from "../../report/variations.ts";
import type { ImageFindings } from "../leaks/image-findings.ts";
import { BuildBroke, type Builder, type BuiltImage } from "../ports/build.ts";
import type { SourceReading } from "../ports/source.ts";
import { variationsAtWork, variationsOf, withOthers } from "../prove/applied-variations.ts";
import { breakReason } from "../prove/broken-twin.ts";
import { brokenInstruction, buildFailure } from "../prove/build-failure.ts";
import { EarlyEnd } from "../prove/early-end.ts";
import { earlyTwins } from "../prove/early-twins.ts";
import { environmentBlame } from "../prove/environment-blame.ts";
import { blameTexts } from "../prove/environment-texts.ts";
import { withFoundForeign } from "../prove/found-foreign.ts";
import { withFoundRisks } from "../prove/found-risks.ts";
import { withFoundStale } from "../prove/found-stale.ts";
import { withMeasuredNetwork } from "../prove/measured-network.ts";
import { findMissing } from "../prove/missing-source.ts";
import { saidAgain } from "../prove/said-again.ts";
import { stepNetwork } from "../prove/step-network.ts";
import type { TwinOptions, Twins } from "../prove/twin-builds.ts";
import { cutOffFix } from "../recipe/hermetic.ts";
import type { Run } from "./run.ts";
import { tellAdvisories } from "./tell-advisories.ts";

/** Both builds, and what they prove so far: nothing is compared yet. */
type Proven =
  | {
      readonly kind: "built";
      readonly proof: Proof;
      readonly twins: Twins;
      /** The variations that at least one step of the second build had. */
      readonly atWork: readonly VariationName[];
    }
  | { readonly kind: "broke"; readonly proof: Proof; readonly failure: Failure };

interface ProveOptions extends Run {
  readonly plan: BuildPlan;
  /** What is known of the plan before it is built. */
  readonly proof: Proof;
  /** Called with the first build as soon as it has succeeded; the second one may still run. */
  readonly onFirst: (twins: Twins) => void;
  /** What only the first build gets. */
  readonly saved?: TwinOptions["saved"];
  readonly saves?: TwinOptions["saves"];
  /** What spares both builds the steps that are proven. */
  readonly ledger?: TwinOptions["ledger"];
}

/**
 * Runs both builds of a plan. A build that breaks is a result.
 * @throws Failure of anything else
 */
export async function prove(options: ProveOptions): Promise<Proven> {
  const { request, ports, plan, builder, scope, onFirst, here, prepared, timed } = options;
  const { reporter } = ports;
  const { containerfile } = prepared;
  const twinOptions = {
    request,
    plan,
    builder,
    reporter,
    stepOf: options.stepOf,
    stepNetwork: stepNetwork(request, scope),
    ...earlyEndOf(options),
    ...(options.saved === undefined ? {} : { saved: options.saved }),
    ...(options.saves === undefined ? {} : { saves: options.saves }),
  };
  const had = { here, containerfile };
  const proof =
    request.reproducibility === "skip" ? { ...options.proof, variations: here } : options.proof;
  try {
    const { ledger } = options;
    const spared = ledger === undefined ? {} : { ledger };
    // What runs once more to explain something runs every step: the ledger is for these two alone.
    const twins = await timed("builds", () => earlyTwins({ ...twinOptions, ...spared, onFirst }));
    const { first, second } = twins;
    const built = second === undefined ? here : variationsOf({ ...had, second });
    const endedBehind = endedBehindOf(twins.earlyEnd, containerfile);
    const variations = withOthers(built, options.made?.variations);
    for (const text of notVariedTexts(variations)) reporter.info(`not varied: ${text}`);
    return {
      kind: "built",
      twins,
      atWork: second === undefined ? [] : variationsAtWork({ here, second }),
      proof: {
        ...proof,
        ...(endedBehind === undefined ? {} : { endedBehind }),
        variations,
        builds: buildRecords([first, second], options),
      },
    };
  } catch (error) {
    if (!(error instanceof BuildBroke)) throw error;
    if (error.slot === "first") {
      const failure = await firstBroke(error, { ...options, twinOptions });
      return { kind: "broke", proof, failure };
    }
    const failure = await secondBroke(error, { ...options, twinOptions });
    return {
      kind: "broke",
      failure,
      proof: { ...proof, variations: variationsOf({ ...had, second: error }) },
    };
  }
}

/**
 * Lets both builds end early where it is asked for and a difference ends the run: neither may it be
 * accepted, nor may the image pass with a warning.
 */
function earlyEndOf({
  request,
  exceptions,
  scope,
  saved,
  saves,
}: ProveOptions): Pick<TwinOptions, "earlyEnd"> {
  const { failFast, reproducibility, tryFix } = request;
  if (!failFast || reproducibility !== "require" || tryFix) return {};
  if (exceptions !== undefined || saved !== undefined || saves !== undefined) return {};
  return { earlyEnd: new EarlyEnd(scope) };
}

function endedBehindOf(
  earlyEnd: EarlyEnd | undefined,
  containerfile: Containerfile,
): InstructionPlace | undefined {
  const id = earlyEnd?.endedBehind;
  return id && instructionPlace(containerfile, instructionOf(containerfile, id));
}

interface BrokeOptions extends ProveOptions {
  readonly twinOptions: TwinOptions;
}

/** Explains why the first build broke. */
async function firstBroke(said: BuildBroke, options: BrokeOptions): Promise<Failure> {
  const { request, scope, ports, prepared, plan, timed, twinOptions } = options;
  const broke = await saidAgain(said, twinOptions);
  const { containerfile, context } = prepared;
  const about = { containerfile, request, ignoreText: context.ignoreText };
  const instruction = brokenInstruction(broke, about);
  if (instruction === undefined) return buildFailure(broke, about);
  const missing = await findMissing({
    instruction,
    log: broke.lastLines,
    contexts: scope.contexts ?? new Set(),
    context,
    written: request.context,
    file: containerfile.file,
    reader: ports.files,
  });
  if (missing !== undefined) return buildFailure(broke, { ...about, missing });
  // Of a step that was cut off from the network, it is known what it lacked.
  const mayBlame =
    instruction.keyword === "RUN" && cutOffFix(request, about, instruction) === undefined;
  const blame = mayBlame
    ? await timed("environment", () => environmentBlame(broke, { ...twinOptions, scope }))
    : undefined;
  const blamed = blame && blameTexts(blame, plan.environment);
  return buildFailure(broke, { ...about, ...(blamed === undefined ? {} : { blamed }) });
}

/** Explains why only the second build broke. */
async function secondBroke(broke: BuildBroke, options: BrokeOptions): Promise<Failure> {
  const { request, scope, here, timed, twinOptions, prepared } = options;
  const { containerfile, context } = prepared;
  const { ignoreText } = context;
  const applied = variationsAtWork({ here, second: broke });
  const reason = await timed("variations", () =>
    breakReason(broke, { ...twinOptions, scope, applied }),
  );
  return buildFailure(broke, { containerfile, request, reason, ignoreText });
}

/**
 * Records the builds that ran, with the names of the environments that their steps had. Without a
 * runtime, nothing is injected.
 */
function buildRecords(
  builds: readonly (BuiltImage | undefined)[],
  {
    request,
    builder,
  }: { readonly request: BuildRequest; readonly builder: Pick<Builder, "noShim"> },
): readonly BuildRecord[] {
  const isGiven = builder.noShim === undefined;
  const first = isGiven && request.canonical ? "canonical" : "untouched";
  const names = [first, isGiven ? "varied" : "untouched"];
  return builds.flatMap((built, index): BuildRecord[] => {
    if (built === undefined) return [];
    const { digest, imageId, seconds } = built;
    return [{ localDigest: digest, imageId, seconds, environment: names[index] ?? "" }];
  });
}

/**
 * Adds to the advisories what the first build's steps were measured to use of the network, as if it
 * had been read in the source.
 */
export function withMeasured(
  { reading, scope, ports, request }: Pick<Run, "reading" | "scope" | "ports" | "request">,
  { first }: Pick<Twins, "first">,
): SourceReading {
  const { steps } = first;
  const { advisories } = reading;
  return told({ reading, ports, request }, withMeasuredNetwork({ advisories, steps, scope }));
}

/** Adds to the advisories what was found in the image. */
export function withFound(
  { reading, scope, ports, request }: Pick<Run, "reading" | "scope" | "ports" | "request">,
  { stale, risks, foreign: programs }: Pick<ImageFindings, "stale" | "risks" | "foreign">,
): SourceReading {
  const { forbid } = request;
  const platform = request.platform ?? ports.machinePlatform;
  const withStale = withFoundStale({ advisories: reading.advisories, stale, scope });
  const advisories = withFoundForeign({ advisories: withStale, programs, platform, scope });
  const all = withFoundRisks({ advisories, risks, scope, forbid });
  return told({ reading, ports, request }, all);
}

/** Returns a reading with these advisories, and tells those that are new. */
function told(
  { reading, ports, request }: Pick<Run, "reading" | "ports" | "request">,
  advisories: readonly Advisory[],
): SourceReading {
  const known = reading.advisories;
  const { reporter } = ports;
  tellAdvisories(advisories, { reporter, forbid: request.forbid, known });
  return advisories === known ? reading : { ...reading, advisories };
}
