import { compareImages } from "../../compare/images.ts";
import type { BuildPlan } from "../../domain/build/plan.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { StepRun } from "../../domain/build/step-run.ts";
import type { Differences } from "../../domain/findings/difference.ts";
import { Failure } from "../../domain/text/failure.ts";
import { setting } from "../../domain/text/surface.ts";
import { BuildBroke, type Builder, type BuildOptions, type BuildPorts } from "../ports/build.ts";
import type { Timed } from "../ports/timed.ts";
import { partsWith, type Twins } from "../prove/twin-builds.ts";

/** What a build on another day needs beside the twins. */
interface AnotherDayOptions {
  readonly request: BuildRequest;
  readonly timed: Timed;
  readonly stepOf: BuildOptions["stepOf"];
  readonly twins: Twins;
  readonly ports: Pick<BuildPorts, "readers" | "reporter" | "openImage" | "output">;
  readonly builder: Pick<Builder, "buildAgain" | "newFolder" | "noShim" | "means">;
  /** The plan that both builds followed. */
  readonly plan: BuildPlan;
}

/** What a build on another day has shown, or why there is none. */
export type AnotherDay =
  | {
      readonly kind: "built";
      /** How its image differs from the first build's. */
      readonly differences: Pick<Differences, "listed" | "omitted">;
      /** Why some program of the steps kept the true day; undefined if every program had another. */
      readonly unreached: string | undefined;
    }
  | { readonly kind: "not built"; readonly reason: string };

/** How many differences are listed at most. */
const limit = 200;

/**
 * Builds once more, exactly as the first time but on the next day: also steps that use the network
 * have that day, because it is near enough for certificates and package lists. What differs in this
 * image depends on the day.
 * @throws Failure `interrupted`, and the reason of an abort
 */
export async function buildOnAnotherDay(options: AnotherDayOptions): Promise<AnotherDay> {
  const lack = lackOf(options);
  if (lack !== undefined) return { kind: "not built", reason: lack };
  const { timed, ports } = options;
  ports.reporter.info(
    "the image contains today's date, perhaps by chance: building once more on another day to find out",
  );
  try {
    return await timed("another day", () => built(options));
  } catch (error) {
    if (error instanceof BuildBroke) return { kind: "not built", reason: "that build failed" };
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    return { kind: "not built", reason: error.message };
  }
}

function lackOf({ request, builder }: AnotherDayOptions): string | undefined {
  const { noShim, means } = builder;
  if (request.extraBuilds === 0) return `${setting("extra-builds")} is 0`;
  if (!request.vary.includes("clock")) return `${setting("vary")} leaves \`clock\` out`;
  if (noShim !== undefined) return `steps run under chroot isolation: ${noShim}`;
  return "lacks" in means.faketime ? means.faketime.lacks : undefined;
}

async function built(options: AnotherDayOptions): Promise<AnotherDay> {
  const { builder, twins, plan } = options;
  const again = await builder.buildAgain({
    slot: "first",
    name: "another-day",
    plan,
    ...partsWith(plan, ["clock"]),
    clockShift: "next day",
    stepOf: options.stepOf,
    stepNetwork: twins.stepNetwork,
    log: { line: () => undefined, close: () => undefined },
    signal: new AbortController().signal,
  });
  try {
    const isEqual = again.built.imageId === twins.first.imageId;
    return {
      kind: "built",
      differences: isEqual ? { listed: [], omitted: 0 } : await differencesOf(again, options),
      unreached: unreachedIn(again.built.steps),
    };
  } finally {
    await again.close();
  }
}

async function differencesOf(
  again: Pick<Awaited<ReturnType<Builder["buildAgain"]>>, "exportImage">,
  { ports, builder }: AnotherDayOptions,
): Promise<Differences> {
  const { openImage, output, readers } = ports;
  const layout = builder.newFolder("another-day");
  await again.exportImage(layout);
  const [a, b] = await Promise.all([openImage(output.layout), openImage(layout)]);
  return await compareImages({ a, b, readers, limit });
}

/** Explains why not every program of the steps had another day; undefined if every one had. */
function unreachedIn(steps: readonly StepRun[]): string | undefined {
  for (const { applied, notApplied } of steps) {
    if (applied.includes("clock")) continue;
    const told = notApplied.find(({ variation }) => variation === "clock");
    return told?.reason ?? "it is not known whether every step had another day";
  }
  return undefined;
}
