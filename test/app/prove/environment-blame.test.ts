import { describe, expect, it } from "vitest";
import { BuildBroke, type RerunOptions } from "../../../src/app/ports/build.ts";
import { buildFailure } from "../../../src/app/prove/build-failure.ts";
import { environmentBlame } from "../../../src/app/prove/environment-blame.ts";
import { blameTexts } from "../../../src/app/prove/environment-texts.ts";
import { stepsIn } from "../../../src/app/prove/step-network.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import {
  canonicalEnvironment,
  untouchedEnvironment,
} from "../../../src/domain/build/environments.ts";
import type { BuildPlan } from "../../../src/domain/build/plan.ts";
import type { BuildRequest } from "../../../src/domain/build/request.ts";
import type { StepNetwork } from "../../../src/domain/build/step-run.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { onSurface } from "../../../src/domain/text/surface.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { plan as planWith } from "../../support/plan.ts";
import { request } from "../../support/request.ts";

const text = "FROM base\nRUN first\nRUN zip it\nRUN last\n";
const containerfile = parseContainerfile({ text, file: "Containerfile" });
const scope = { containerfile, buildArgs: [] };

function broke(step = "STEP 3/4: RUN zip it", ...more: readonly string[]) {
  const lastLines = [step, ...more];
  return new BuildBroke({ slot: "first", end: "exit status 1", lastLines, steps: [] });
}

interface Given {
  readonly request?: Partial<BuildRequest>;
  readonly plan?: Partial<BuildPlan>;
  readonly noShim?: string;
  readonly first?: BuildBroke;
}

/** Explains a first build that broke; `breaks` says of each further build where it breaks. */
async function blameFor(
  breaks: (options: RerunOptions, at: number) => BuildBroke | undefined,
  given: Given = {},
) {
  const orders: RerunOptions[] = [];
  const reporter = listeningReporter();
  const asked = request(given.request);
  const environment = canonicalEnvironment(7);
  const plan = planWith({ containerfile: text, environment, ...given.plan });
  const builder = fakeBuilder({
    ...(given.noShim === undefined ? {} : { noShim: given.noShim }),
    rerun: async (options) => {
      const error = breaks(options, orders.push(options) - 1);
      if (error !== undefined) throw error;
    },
  });
  const stepNetwork = (): StepNetwork => "unexpected";
  const first = given.first ?? broke();
  const blame = await environmentBlame(first, {
    ...{ request: asked, plan, builder, reporter, scope, stepNetwork },
    stepOf: stepsIn(scope),
  });
  const blamed = blame && blameTexts(blame, plan.environment);
  const { message, fix } = buildFailure(first, {
    ...{ containerfile, request: asked, ignoreText: "" },
    ...(blamed === undefined ? {} : { blamed }),
  });
  const failure = { message: onSurface(message, "workflow"), fix: onSurface(fix, "workflow") };
  return { blame, orders, failure, told: reporter.told };
}

/** Breaks the step where the environment has a part. */
const breaksWith =
  (has: (environment: RerunOptions["environment"]) => boolean) =>
  ({ environment }: RerunOptions): BuildBroke | undefined =>
    has(environment) ? broke() : undefined;

const withEpoch = breaksWith(({ env }) => env["SOURCE_DATE_EPOCH"] !== undefined);

describe("a step that breaks the first build", () => {
  it("is not blamed when the epoch that it was given breaks it", async () => {
    const { blame, failure } = await blameFor(withEpoch);
    expect(blame).toEqual({ kind: "found", parts: ["SOURCE_DATE_EPOCH"] });
    expect(failure.message).toMatch(
      /^Containerfile:3, `RUN zip it`, fails only in the environment that Twofold gives to each step, because of `SOURCE_DATE_EPOCH=7` \(exit status 1\)/,
    );
    expect(failure.fix).toMatch(
      /^The step passes without that: .*`source-date-epoch: none`.*`canonical: false`\.$/,
    );
  });

  it("is built up to that step, without any variation and first without the environment", async () => {
    const { orders } = await blameFor(withEpoch);
    expect(orders[0]?.environment).toEqual(untouchedEnvironment);
    expect(orders[1]?.environment).toEqual(canonicalEnvironment(7));
    for (const { plan, variations, slot } of orders) {
      expect(plan.containerfile).toBe("FROM base\nRUN first\nRUN zip it\n");
      expect([variations, slot]).toEqual([[], "first"]);
    }
  });

  it.each([
    ["hostname", ({ hostname }) => hostname !== undefined, "the host name `twofold`", "turn the"],
    ["umask", ({ umask }) => umask !== undefined, "the umask `0022`", "set the umask to"],
    ["TZ", ({ env }) => env["TZ"] !== undefined, "`TZ=UTC`", "set `TZ` to"],
    ["LANG", ({ env }) => env["LANG"] !== undefined, "`LANG=C.UTF-8`", "set `LANG` to"],
  ] satisfies [string, (environment: RerunOptions["environment"]) => boolean, string, string][])(
    "names %s when that is what breaks it",
    async (part, has, named, fix) => {
      const { blame, failure } = await blameFor(breaksWith(has));
      expect(blame).toEqual({ kind: "found", parts: [part] });
      expect(failure.message).toContain(`because of ${named} (exit`);
      expect(failure.fix).toContain(`The step passes without that: ${fix}`);
    },
  );

  it("names two parts that break it only together", async () => {
    const both = breaksWith(({ env, umask }) => env["TZ"] !== undefined && umask !== undefined);
    const { blame, failure } = await blameFor(both);
    expect(blame).toEqual({ kind: "found", parts: ["TZ", "umask"] });
    expect(failure.fix).toBe(
      "The step passes without that: turn the whole environment off with `canonical: false`.",
    );
  });

  it("is to blame when it breaks without the environment too, which one build shows", async () => {
    const { blame, orders, failure } = await blameFor(() => broke());
    expect([blame, orders.length]).toEqual([undefined, 1]);
    expect(failure.message).toContain("`RUN zip it`, failed (exit status 1)");
  });

  it("is to blame when another one breaks without the environment", async () => {
    const { blame } = await blameFor(() => broke("STEP 2/4: RUN first"));
    expect(blame).toBeUndefined();
  });

  it("breaks now and then when it passes in the same environment", async () => {
    const { blame, failure } = await blameFor(() => undefined);
    expect(blame).toEqual({ kind: "flaky" });
    expect(failure.message).toContain("not when the same build was tried again");
  });

  it("stays open between the parts when no build is left", async () => {
    const { blame, orders, failure } = await blameFor(withEpoch, { request: { extraBuilds: 1 } });
    expect([blame?.kind, orders.length]).toEqual(["among", 1]);
    expect(failure.message).toContain(
      "because of at least one of these: `SOURCE_DATE_EPOCH=7`, `LANG=C.UTF-8`, `TZ=UTC`, the host name `twofold`, the umask `0022` (",
    );
    expect(failure.fix).toContain("`canonical: false`. With more `extra-builds`");
  });

  it.each([
    ["no further build is allowed", { request: { extraBuilds: 0 } }],
    ["it was given no environment", { plan: { environment: untouchedEnvironment } }],
    ["no runtime gives it one", { noShim: "no runtime works" }],
    ["the disk was full", { first: broke("STEP 3/4: RUN zip it", "No space left on device") }],
    ["the output does not show which one it is", { first: broke("something else") }],
  ] satisfies [string, Given][])("is not tried again when %s", async (_, given) => {
    const { blame, orders } = await blameFor(withEpoch, given);
    expect([blame, orders]).toEqual([undefined, []]);
  });

  it("stays the failure when another build cannot run, unless the run was stopped", async () => {
    const fails = (code: "tool" | "interrupted") =>
      blameFor(() => {
        throw new Failure({ code, message: "the store is locked", fix: "" });
      });
    const { blame, told } = await fails("tool");
    expect(blame).toBeUndefined();
    expect(told.at(-1)).toContain("the store is locked");
    await expect(fails("interrupted")).rejects.toMatchObject({ code: "interrupted" });
  });
});
