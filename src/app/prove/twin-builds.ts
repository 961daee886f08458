import type { VariationName } from "../../domain/build/environment.ts";
import type { BuildPlan } from "../../domain/build/plan.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import { parseStepLine } from "../../domain/build/step-line.ts";
import type { StepNetworks, StepOutput, StepRun } from "../../domain/build/step-run.ts";
import type { TwinLedger } from "../ledger/twin-ledger.ts";
import {
  BuildBroke,
  type Builder,
  type BuildOptions,
  type BuiltImage,
  type Reporter,
} from "../ports/build.ts";
import type { StagedContext } from "../ports/files.ts";
import type { Slot } from "../ports/image.ts";
import { type EarlyEnd, earlyParts } from "./early-end.ts";
import { TwinPace } from "./pace.ts";
import { secondAgain } from "./second-again.ts";
import { valueOf } from "./settled.ts";
import { sharesWorld } from "./shared-world.ts";

export interface TwinOptions {
  readonly request: BuildRequest;
  readonly plan: BuildPlan;
  readonly builder: Builder;
  readonly reporter: Reporter;
  readonly stepOf: BuildOptions["stepOf"];
  readonly stepNetwork: StepNetworks;
  /**
   * A file that only the first build gets, as an optional secret. Equal images prove that it changed
   * nothing.
   */
  readonly saved?: BuildPlan["secrets"][number];
  /** Where only the first build may leave what a later one can use; of it, the same holds. */
  readonly saves?: StepOutput;
  /** What spares both builds the steps that are proven; undefined: they run every step. */
  readonly ledger?: TwinLedger;
  /** Called with the first build as soon as it has succeeded; the second one may still run. */
  readonly onFirst?: (twins: Twins) => void;
  /** Ends both builds at the first step whose results differ; undefined: they run to their ends. */
  readonly earlyEnd?: EarlyEnd;
}

/** What a build has besides its slot's parts. */
type Own = Pick<
  BuildOptions,
  "pace" | "recording" | "stepNetwork" | "ownModes" | "makesLinks" | "output" | "ledger"
>;

export interface Twins {
  readonly first: BuiltImage;
  /** Undefined when only one build was asked for. */
  readonly second: BuiltImage | undefined;
  /**
   * What the second build's steps had of the network, corrected by what the first build's steps
   * were measured to use.
   */
  readonly stepNetwork: StepNetworks;
  /** Path of the file that the first build may have written to, if there was one. */
  readonly savedTo?: string;
  /** Set where steps of both builds were left out, because an earlier one's results differ. */
  readonly earlyEnd?: EarlyEnd;
}

/**
 * Whether two builds made the same image: config, annotations and the uncompressed bytes of every
 * layer are equal.
 */
export function areEqual(first: BuiltImage, second: BuiltImage): boolean {
  return first.imageId === second.imageId && first.digest === second.digest;
}

const titles: Readonly<Record<Slot, string>> = { first: "build 1", second: "build 2" };

/**
 * Runs both builds side by side, the second one a little behind, or one after the other where they
 * share a world. When the first build breaks, the second is stopped, because its outcome no longer
 * matters. When only the second breaks, the first one's outcome is awaited, to know that the
 * environment broke the second.
 * @throws BuildBroke of the first build, or of the second where only that one broke
 */
export async function buildTwins(options: TwinOptions): Promise<Twins> {
  const { request, stepNetwork, reporter, saves, ledger } = options;
  const spared = ledger === undefined ? {} : { ledger };
  // These may not be the first two builds of the run.
  ledger?.told.forget("first");
  ledger?.told.forget("second");
  const left = saves === undefined ? {} : { savedTo: saves.source };
  const parts = ownParts(options);
  const stop = new AbortController();
  const steps = new StepProgress(reporter);
  const start = (slot: Slot, own: Own): Promise<BuiltImage> => {
    const { stepOf } = options;
    const plan = slot === "first" ? withSaved(options) : options.plan;
    const early = earlyParts(options.earlyEnd, slot);
    const build = { slot, ...parts[slot], ...own, ...early, plan, stepOf, signal: stop.signal };
    return logged(options, steps, build);
  };
  if (request.reproducibility === "skip") {
    const first = await start("first", { stepNetwork, ...spared });
    const twins = { first, second: undefined, stepNetwork };
    options.onFirst?.(twins);
    return twins;
  }
  const pace = twinPace(options);
  const shared = { stepNetwork, ...spared, ...recordingOf(options) };
  const alone = saves === undefined ? {} : { output: saves };
  const leading = start("first", { ...shared, ...alone, pace: pace.first });
  const first = leading.finally(() => pace.firstIsOver());
  const second = start("second", { ...shared, pace: pace.follower() });
  // Awaited below; until then a rejection must not count as unhandled.
  second.catch(() => undefined);
  try {
    const built = await first;
    options.onFirst?.({ first: built, second: undefined, stepNetwork });
    const [end] = await Promise.allSettled([second]);
    const isEqual = end.status === "fulfilled" && areEqual(built, end.value);
    const again = secondAgain({
      first: built.steps,
      second: stepsOf(end),
      stepNetwork,
      areEqual: isEqual,
    });
    if (again === undefined) return { first: built, second: valueOf(end), stepNetwork, ...left };
    const { reasons, ...known } = again;
    for (const reason of reasons) reporter.info(reason);
    ledger?.told.forget("second");
    const rerun = await start("second", { ...shared, ...known, pace: pace.follower() });
    return { first: built, second: rerun, stepNetwork: known.stepNetwork, ...left };
  } catch (error) {
    stop.abort(error);
    await Promise.allSettled([first, second]);
    throw error;
  }
}

/**
 * What was recorded of both builds spares the second watched build, which takes long only where it
 * waits for the time to pass. An early end needs it, too.
 */
function recordingOf({ request, earlyEnd }: TwinOptions): Pick<BuildOptions, "recording"> {
  const isNeeded = request.vary.includes("start-time") || earlyEnd !== undefined;
  return isNeeded ? { recording: "what is cheap" } : {};
}

function withSaved({ plan, saved }: Pick<TwinOptions, "plan" | "saved">): BuildPlan {
  return saved === undefined ? plan : { ...plan, secrets: [...plan.secrets, saved] };
}

/** Makes the pace that keeps the second of two builds behind the first one. */
export function twinPace({
  request,
  builder,
  plan,
}: Pick<TwinOptions, "request" | "builder" | "plan">): TwinPace {
  return new TwinPace({
    isWithoutSteps: !/^[^\S\r\n\u2028\u2029]*RUN\b/im.test(plan.containerfile),
    keepsApart: request.vary.includes("start-time"),
    oneAfterTheOther: sharesWorld(request, builder),
    seesSteps: builder.noShim === undefined,
  });
}

function stepsOf(end: PromiseSettledResult<BuiltImage>): readonly StepRun[] {
  if (end.status === "fulfilled") return end.value.steps;
  return end.reason instanceof BuildBroke ? end.reason.steps : [];
}

/** The environment of a build's steps, and the variations of the build. */
type OwnParts = Pick<BuildOptions, "environment" | "variations">;

/**
 * Returns the parts of both builds: the environment of the steps, and how the second build differs
 * on purpose.
 */
export function ownParts({
  request,
  plan,
}: Pick<TwinOptions, "request" | "plan">): Readonly<Record<Slot, OwnParts>> {
  return { first: partsWith(plan, []), second: partsWith(plan, request.vary) };
}

/** Returns the parts of a build with some of the variations. */
export function partsWith(
  { environment }: Pick<BuildPlan, "environment">,
  variations: readonly VariationName[],
): OwnParts {
  return { environment, variations };
}

/** Copies the context for every build that will run; this happens while the bases are fetched. */
export async function stageTwins(
  request: BuildRequest,
  { builder, context }: { readonly builder: Builder; readonly context: StagedContext },
): Promise<void> {
  const first = builder.stageContext({ slot: "first", context, variations: [] });
  const isTwin = request.reproducibility !== "skip";
  const variations = request.vary;
  const second = isTwin ? builder.stageContext({ slot: "second", context, variations }) : undefined;
  // Both copies must end even when one fails, because the folder they write to is about to be
  // removed.
  const ends = await Promise.allSettled([first, second]);
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

async function logged(
  options: TwinOptions,
  steps: StepProgress,
  build: Omit<BuildOptions, "log">,
): Promise<BuiltImage> {
  const title = titles[build.slot];
  const sink = options.reporter.openLog(title);
  const line = (text: string): void => {
    if (isOwnLabel(text)) return;
    steps.see(title, text);
    sink.line(text);
  };
  try {
    return await options.builder.build({ ...build, log: { line, close: () => sink.close() } });
  } finally {
    sink.close();
  }
}

/**
 * Labels from the command line come last, as one step each, with quoted names. They are not logged,
 * because the report shows them better.
 */
export function isOwnLabel(line: string): boolean {
  return parseStepLine(line)?.text.startsWith('LABEL "') === true;
}

/** Shows how far both builds have got, from the STEP lines that buildah prints. */
export class StepProgress {
  readonly #reporter: Reporter;
  readonly #at = new Map<string, string>();

  constructor(reporter: Reporter) {
    this.#reporter = reporter;
  }

  see(title: string, line: string): void {
    const step = parseStepLine(line);
    if (step === undefined || isOwnLabel(line)) return;
    const { text } = step;
    this.#at.set(title, `${line.slice(0, line.length - text.length)}${text.slice(0, 60)}`);
    this.#reporter.progress([...this.#at].map(([name, at]) => `${name}: ${at}`).join(" · "));
  }
}
