import { describe, expect, it } from "vitest";
import {
  BuildBroke,
  type Builder,
  type BuildOptions,
  type BuiltImage,
} from "../../../src/app/ports/build.ts";
import { buildTwins } from "../../../src/app/prove/twin-builds.ts";
import type { StepRun } from "../../../src/domain/build/step-run.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import { plan as planWith } from "../../support/plan.ts";
import { request } from "../../support/request.ts";

const digest = digestFromHex("a".repeat(64));
const step = { stage: 0, index: 0 };
const plan = planWith();

function runs(options: BuildOptions, bytesMoved: number): readonly StepRun[] {
  const isCut = options.slot === "second" && options.stepNetwork(step) === "unexpected";
  const moved = isCut ? 0 : bytesMoved;
  return [{ id: step, applied: isCut ? ["network"] : [], notApplied: [], bytesMoved: moved }];
}

function built(options: BuildOptions, bytesMoved: number): BuiltImage {
  const times = { seconds: 1, startedAt: 0, endedAt: 1, contextPath: "/context" };
  const steps = runs(options, bytesMoved);
  return { slot: options.slot, digest, imageId: digest, diffIds: [], ...times, steps };
}

/** Runs the twins; @returns the orders of the second build, and what was told. */
async function twins(build: Builder["build"]) {
  const second: BuildOptions[] = [];
  const told: string[] = [];
  const never = () => Promise.reject(new Error("not asked for"));
  const builder = {
    build: (options: BuildOptions) => {
      if (options.slot === "second") second.push(options);
      return build(options);
    },
  };
  const missing = { lacks: "" };
  const found = await buildTwins({
    request: request(),
    plan,
    builder: {
      ...builder,
      toolchain: {
        buildah: "",
        origin: { kind: "path", reference: "buildah" },
        skopeo: "",
        runtime: "",
        isolation: "",
        storageDriver: "",
        rootless: false,
        kernel: "",
      },
      noShim: undefined,
      means: {
        cpus: missing,
        kernelName: missing,
        fileOrder: missing,
        faketime: missing,
        network: missing,
      },
      platform: "linux/amd64",
      emulation: never,
      forgetBuilds: never,
      userNames: [],
      holdSecret: never,
      newFolder: (name) => name,
      fetchLocal: never,
      importBases: never,
      baseImages: never,
      importedSince: undefined,
      importedBefore: [],
      stageContext: never,
      watch: never,
      rerun: never,
      buildAgain: never,
      exportImage: never,
    },
    reporter: {
      info: (text) => told.push(text),
      warn: () => undefined,
      progress: () => undefined,
      openLog: () => ({ line: () => undefined, close: () => undefined }),
      annotate: () => undefined,
    },
    stepOf: () => undefined,
    stepNetwork: () => "unexpected",
  });
  return { found, second, told };
}

describe("a second build that was cut off from a network that the first one used", () => {
  it("runs again with it, and it is told", async () => {
    const { found, second, told } = await twins((options) => Promise.resolve(built(options, 9)));
    expect(second).toHaveLength(2);
    expect(second[1]?.stepNetwork(step)).toBe("expected");
    expect(found.second?.steps[0]?.applied).toEqual([]);
    expect(found.stepNetwork(step)).toBe("expected");
    expect(told.join()).toMatch(/1 RUN step of build 1 used the network.*runs again/);
  });

  it("runs again also when it broke over that", async () => {
    const { second } = await twins((options) => {
      const isCut = options.slot === "second" && options.stepNetwork(step) === "unexpected";
      if (!isCut) return Promise.resolve(built(options, 9));
      const steps = runs(options, 9);
      const end = { slot: "second", end: "exit status 1", lastLines: [], steps } as const;
      return Promise.reject(new BuildBroke(end));
    });
    expect(second).toHaveLength(2);
  });

  it("runs again also when it had another day while the first one had moved nothing yet", async () => {
    const late = (options: BuildOptions): BuiltImage => {
      const [run] = runs(options, 9);
      if (run === undefined || options.slot === "first") return built(options, 9);
      const applied = options.stepNetwork(step) === "expected" ? [] : (["clock"] as const);
      return { ...built(options, 9), steps: [{ ...run, applied, bytesMoved: 9 }] };
    };
    const { second } = await twins((options) => Promise.resolve(late(options)));
    expect(second).toHaveLength(2);
    expect(second[1]?.stepNetwork(step)).toBe("expected");
  });

  it("stands when the first one moved nothing", async () => {
    const { found, second, told } = await twins((options) => Promise.resolve(built(options, 0)));
    expect(second).toHaveLength(1);
    expect(found.second?.steps[0]?.applied).toEqual(["network"]);
    expect(told).toEqual([]);
  });
});
