import type { VariationName } from "../domain/environment.ts";
import {
  canonicalEnvironment,
  stepVariations,
  untouchedEnvironment,
  varyEnvironment,
} from "../domain/environments.ts";
import type { BuildPlan } from "../domain/plan.ts";
import type { Report } from "../domain/report.ts";
import type { BuildRequest } from "../domain/request.ts";
import type { Builder, BuildOrder, BuiltImage, ContextSource, Reporter, Slot } from "./ports.ts";

export interface TwinOrder {
  readonly request: BuildRequest;
  readonly plan: BuildPlan;
  readonly builder: Builder;
  readonly reporter: Reporter;
}

export interface Twins {
  readonly first: BuiltImage;
  /** Undefined when one build was all that was asked for. */
  readonly second: BuiltImage | undefined;
}

const titles: Readonly<Record<Slot, string>> = { first: "build 1", second: "build 2" };

/**
 * Runs both builds side by side. When the first one breaks, the second is ended: its outcome no longer matters.
 * When only the second breaks, the first one's outcome is awaited, to know that the environment broke it.
 * @throws BuildBroke of the first build, or of the second where only that one broke
 */
export async function buildTwins(order: TwinOrder): Promise<Twins> {
  const { request } = order;
  const own = ownParts(request);
  const stop = new AbortController();
  const steps = new StepProgress(order.reporter);
  const start = (
    slot: Slot,
    rest: Pick<BuildOrder, "environment" | "variations">,
  ): Promise<BuiltImage> =>
    logged(order, steps, {
      slot,
      ...rest,
      plan: order.plan,
      signal: stop.signal,
    });
  const first = start("first", own.first);
  if (request.reproducibility === "skip") return { first: await first, second: undefined };
  const second = start("second", own.second);
  // Awaited below; until then a rejection must not count as unhandled.
  second.catch(() => undefined);
  try {
    const built = await first;
    return { first: built, second: await second };
  } catch (error) {
    stop.abort(error);
    await Promise.allSettled([first, second]);
    throw error;
  }
}

/** What a build has of its own. */
export type OwnParts = Pick<BuildOrder, "environment" | "variations">;

/** In what the two builds differ on purpose. */
export function ownParts(request: BuildRequest): Readonly<Record<Slot, OwnParts>> {
  const base = request.canonical ? canonicalEnvironment : untouchedEnvironment;
  return {
    first: { environment: base, variations: [] },
    second: partsWith(request, request.vary),
  };
}

/** What a build has with some of the variations. */
export function partsWith(request: BuildRequest, variations: readonly VariationName[]): OwnParts {
  const base = request.canonical ? canonicalEnvironment : untouchedEnvironment;
  return { environment: varyEnvironment(base, variations), variations };
}

/** Copies the context for every build that will run; done while the bases are fetched. */
export async function stageTwins(
  request: BuildRequest,
  { builder, context }: { readonly builder: Builder; readonly context: ContextSource },
): Promise<void> {
  const first = builder.stageContext({ slot: "first", context, variations: [] });
  const isTwin = request.reproducibility !== "skip";
  const variations = request.vary;
  const second = isTwin ? builder.stageContext({ slot: "second", context, variations }) : undefined;
  // Both have to end, also when one fails: the folder they write to is about to be removed.
  const ends = await Promise.allSettled([first, second]);
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

/** Which variations the second build had, and why some it could not have. */
export function variationsOf(request: BuildRequest, builder: Builder): Report["variations"] {
  if (request.reproducibility === "skip") return { applied: [], notApplied: [] };
  const reason = builder.noShim;
  const isHeld = (name: VariationName): boolean =>
    reason !== undefined && stepVariations.includes(name);
  return {
    applied: request.vary.filter((name) => !isHeld(name)),
    notApplied: request.vary.filter(isHeld).map((variation) => ({
      variation,
      reason: `steps run under chroot isolation: ${reason ?? ""}`,
    })),
  };
}

async function logged(
  order: TwinOrder,
  steps: StepProgress,
  build: Omit<BuildOrder, "log">,
): Promise<BuiltImage> {
  const title = titles[build.slot];
  const sink = order.reporter.openLog(title);
  const line = (text: string): void => {
    if (isOwnLabel(text)) return;
    steps.see(title, text);
    sink.line(text);
  };
  try {
    return await order.builder.build({ ...build, log: { line, close: () => sink.close() } });
  } finally {
    sink.close();
  }
}

/** Labels from the command line come last, a step each, with quoted names: the report shows them better. */
function isOwnLabel(line: string): boolean {
  return /^(?:\[\d+\/\d+\] )?STEP \d+\/\d+: LABEL "/.test(line);
}

/** Shows where both builds are, from the STEP lines that buildah prints. */
export class StepProgress {
  readonly #reporter: Reporter;
  readonly #at = new Map<string, string>();

  constructor(reporter: Reporter) {
    this.#reporter = reporter;
  }

  see(title: string, line: string): void {
    const step = /^(?:\[\d+\/\d+\] )?STEP \d+\/\d+: .{0,60}/.exec(line)?.[0];
    if (step === undefined) return;
    this.#at.set(title, step);
    this.#reporter.progress([...this.#at].map(([name, at]) => `${name}: ${at}`).join(" · "));
  }
}
