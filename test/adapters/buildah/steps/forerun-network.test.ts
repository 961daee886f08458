import { expect, it } from "vitest";
import { networkAfter } from "../../../../src/adapters/buildah/steps/forerun-network.ts";
import type { Forerun } from "../../../../src/app/ports/pace.ts";
import type { StepNetwork } from "../../../../src/domain/build/step-run.ts";

const run = { id: { stage: 0, index: 0 }, applied: [], notApplied: [] };
const ended = (bytesMoved?: number): Forerun => ({
  kind: "ended",
  run: bytesMoved === undefined ? run : { ...run, bytesMoved },
});
const running = (bytesSoFar?: number): Forerun => ({ kind: "running", bytesSoFar });

it.each<readonly [Forerun | undefined, StepNetwork]>([
  [ended(0), "unexpected"],
  [ended(1), "expected"],
  [ended(undefined), "expected"],
  [running(0), "quiet"],
  [running(60), "expected"],
  [running(undefined), "expected"],
  [{ kind: "unknown" }, "expected"],
  [undefined, "expected"],
])("a command that looks like one that fetches, after %j, is %s", (forerun, network) => {
  expect(networkAfter(forerun, "expected")).toBe(network);
});

it("what is known by other ways stays", () => {
  expect(networkAfter(ended(0), "off")).toBe("off");
  expect(networkAfter(ended(9), "unexpected")).toBe("unexpected");
});
