import { describe, expect, it } from "vitest";
import { BuildBroke, type RerunOptions } from "../../../src/app/ports/build.ts";
import { breakReason } from "../../../src/app/prove/broken-twin.ts";
import { buildFailure } from "../../../src/app/prove/build-failure.ts";
import { stepsIn } from "../../../src/app/prove/step-network.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { type VariationName, variationNames } from "../../../src/domain/build/environment.ts";
import type { BuildRequest } from "../../../src/domain/build/request.ts";
import type { StepNetwork, StepRun } from "../../../src/domain/build/step-run.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { plan as planWith } from "../../support/plan.ts";
import { request } from "../../support/request.ts";

const text = "FROM base AS one\nRUN first\nRUN check\nFROM base\nCOPY --from=one /a /a\nRUN last\n";
const containerfile = parseContainerfile({ text, file: "Containerfile" });
const plan = planWith({
  containerfile: text.replaceAll("base", "pinned"),
  target: "1",
});

/** The network was there for the second step alone. */
const secondSteps: readonly StepRun[] = [
  { id: { stage: 0, index: 0 }, applied: ["network"], notApplied: [] },
  { id: { stage: 0, index: 1 }, applied: [], notApplied: [] },
];

function broke(step = "[1/2] STEP 3/3: RUN check", slot: "first" | "second" = "second") {
  return new BuildBroke({
    slot,
    end: "exit status 1",
    lastLines: [step, "no licence"],
    steps: secondSteps,
  });
}

/** Asks for the reason of a break; `breaks` says of each extra build whether it breaks, and where. */
async function reasonOf(
  breaks: (options: RerunOptions, at: number) => BuildBroke | undefined,
  changes: Partial<BuildRequest> = {},
) {
  const orders: RerunOptions[] = [];
  const reporter = listeningReporter();
  const asked = request({ vary, ...changes });
  const builder = fakeBuilder({
    rerun: (options) => {
      const error = breaks(options, orders.push(options) - 1);
      return error === undefined ? Promise.resolve() : Promise.reject(error);
    },
  });
  const scope = { containerfile, buildArgs: [], target: "1" };
  const applied = asked.vary;
  const stepNetwork = (): StepNetwork => "unexpected";
  const reason = await breakReason(broke(), {
    ...{ request: asked, plan, builder, reporter, scope, applied, stepNetwork },
    stepOf: stepsIn(scope),
  });
  const failure = buildFailure(broke(), { containerfile, request: asked, reason, ignoreText: "" });
  return { reason, failure, orders, told: reporter.told };
}

/** Four are enough to be halved. */
const vary = ["store", "context", "hostname", "timezone"] as const;

const licence = ({ variations }: RerunOptions) =>
  // The stage is built alone: its lines have no number of their own.
  variations.includes("hostname") ? broke("STEP 3/3: RUN check") : undefined;

describe("a second build that breaks by itself", () => {
  it("is explained with the variation that breaks it, and what turns that off", async () => {
    const { reason, failure, orders } = await reasonOf(licence);
    expect(reason).toEqual({ kind: "found", variations: ["hostname"] });
    expect(failure.message).toMatch(
      /^Containerfile:3, `RUN check`, fails where the host name is `varied-by-twofold` \(variation `hostname`\), but not otherwise/,
    );
    expect(failure.fix).toContain("`vary: store,context,timezone`");
    expect(failure.place).toEqual({ file: "Containerfile", line: 3 });
    expect(orders.slice(0, 2).map(({ variations }) => variations.length)).toEqual([0, 4]);
  });

  /** Breaks where a variation is applied, and perhaps only where its program changes something. */
  const breaksWith =
    (name: VariationName, isLimit: boolean) =>
    ({ variations, clockShift, fileOrder }: RerunOptions) => {
      const isIdle = clockShift === "none" && fileOrder === "kept";
      return variations.includes(name) && (isLimit || !isIdle)
        ? broke("STEP 3/3: RUN check")
        : undefined;
    };

  it.each([
    ["file-order", "its files are reached through disorderfs, even in their usual order"],
    ["clock", "libfaketime is loaded, even if it shows the true time"],
  ] as const)("is not blamed for what the program behind %s cannot do", async (name, where) => {
    const asked = { vary: ["store", "hostname", name] } as const;
    const { reason, failure, orders } = await reasonOf(breaksWith(name, true), asked);
    expect(reason).toEqual({ kind: "found", variations: [name], isLimit: true });
    expect(failure.message).toContain(
      `fails where ${where} (variation \`${name}\`), but not otherwise`,
    );
    expect(failure.fix).toMatch(/^The step need not change: .*Turn the variation off: /);
    expect(orders.at(-1)?.variations).toEqual([name]);
  });

  it("is to blame where the order of files breaks it, and not that program", async () => {
    const asked = { vary: ["store", "file-order"] } as const;
    const { reason, failure } = await reasonOf(breaksWith("file-order", false), asked);
    expect(reason).toMatchObject({ variations: ["file-order"], isLimit: false });
    expect(failure.message).toContain("fails where folders list their files in a different order");
    expect(failure.fix).toContain("Make the instruction independent of that");
  });

  it("may be to blame where no build is left to tell", async () => {
    const asked = { vary: ["file-order"], extraBuilds: 1 } as const;
    const { reason, failure } = await reasonOf(breaksWith("file-order", true), asked);
    expect(reason).toMatchObject({ variations: ["file-order"], isLimit: "unknown" });
    expect(failure.fix).toMatch(
      /^Turn the variation off: .* or only need .* disorderfs cannot do;/,
    );
  });

  it("is built only to the instruction that broke, each time in a folder of its own", async () => {
    const { orders } = await reasonOf(licence);
    for (const options of orders) {
      expect(options.plan.containerfile).toBe("FROM pinned AS one\nRUN first\nRUN check\n");
      expect(options.plan).not.toHaveProperty("target");
      expect(options.slot).toBe(options.variations.includes("context") ? "second" : "first");
    }
    expect(new Set(orders.map(({ name }) => name)).size).toBe(orders.length);
  });

  it("leaves the network to the steps that had it in the second build", async () => {
    const { orders } = await reasonOf(licence);
    const [options] = orders;
    const networkAt = (line: string) => options?.stepNetwork(options.stepOf(line));
    // One stage alone prints no stage's number.
    expect(networkAt("STEP 2/3: RUN first")).toBe("unexpected");
    expect(networkAt("STEP 3/3: RUN check")).toBe("expected");
  });

  it("says what is left of a list of variations", async () => {
    const { failure } = await reasonOf(licence, { vary: ["store", "hostname"] });
    expect(failure.fix).toContain("`vary: store`");
    const all = await reasonOf(licence, { vary: variationNames });
    expect(all.failure.fix).toContain("`vary: all,-hostname`");
    const alone = await reasonOf(licence, { vary: ["hostname"] });
    expect(alone.failure.fix).toContain("`vary: none`");
  });

  it("breaks now and then where it breaks without any variation, too", async () => {
    const { reason, failure, orders } = await reasonOf(() => broke("STEP 3/3: RUN check"));
    expect(reason).toEqual({ kind: "flaky", seen: "without" });
    expect(failure.message).toContain("again without any variation: it fails now and then");
    expect(orders).toHaveLength(2);
  });

  it("breaks now and then where it does not break again", async () => {
    const { reason, failure } = await reasonOf(() => undefined);
    expect(reason).toEqual({ kind: "flaky", seen: "not again" });
    expect(failure.message).toContain("not when the same build was tried again");
  });

  it("is not to be confused with an earlier instruction that breaks", async () => {
    const { reason } = await reasonOf((options) => {
      if (options.variations.length === 4) return broke("STEP 3/3: RUN check");
      return options.variations.includes("store") ? broke("STEP 2/3: RUN first") : undefined;
    });
    expect(reason).not.toMatchObject({ variations: ["store"] });
  });

  it("stays open without builds, and names what it may be", async () => {
    const { reason, failure, orders } = await reasonOf(licence, { extraBuilds: 0 });
    expect(orders).toEqual([]);
    expect(reason).toMatchObject({ kind: "among" });
    expect(failure.message).toContain(
      "fails only in the second environment, because of at least one of the variations `store`",
    );
    expect(failure.fix).toContain("more `extra-builds`");
  });

  it("never takes more builds than it may", async () => {
    for (const extraBuilds of [1, 2, 3, 4, 5]) {
      const { orders, told } = await reasonOf(
        ({ variations }) =>
          variations.includes("store") ? broke("STEP 3/3: RUN check") : undefined,
        { extraBuilds },
      );
      expect(orders.length).toBeLessThanOrEqual(extraBuilds);
      expect(told.at(-1)).toContain(`of at most ${extraBuilds} builds`);
    }
  });

  it("stays open when the extra builds cannot be run, and passes on what stops the run", async () => {
    const fails = (code: "tool" | "interrupted") =>
      reasonOf(() => {
        throw new Failure({ code, message: "the disk is full", fix: "" });
      });
    const { reason, told } = await fails("tool");
    expect(reason).toMatchObject({ kind: "among" });
    expect(told.at(-1)).toContain("the disk is full");
    await expect(fails("interrupted")).rejects.toMatchObject({ code: "interrupted" });
  });
});
