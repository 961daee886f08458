import { describe, expect, it } from "vitest";
import { withMeasuredNetwork } from "../../../src/app/prove/measured-network.ts";
import { stepsIn } from "../../../src/app/prove/step-network.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { StepRun } from "../../../src/domain/build/step-run.ts";
import type { Advisory } from "../../../src/domain/source/advisory.ts";

const text = "FROM debian\nRUN sh fetch.sh\nRUN set -e; \\\n  apt-get update\nRUN make\n";
const containerfile = parseContainerfile({ text, file: "Containerfile" });
const scope = { containerfile, buildArgs: [] };

const stepOf = stepsIn(scope);

function ran(line: string, bytesMoved?: number): StepRun {
  const run = { id: stepOf(line), applied: [], notApplied: [] };
  return bytesMoved === undefined ? run : { ...run, bytesMoved };
}

function measured(advisories: readonly Advisory[], steps: readonly StepRun[]) {
  return withMeasuredNetwork({ advisories, steps, scope });
}

const read: Advisory = {
  name: "network-in-run",
  message: "A RUN step needs the network.",
  evidence: ["Containerfile:4: apt-get update"],
  findings: [{ line: 4, text: "apt-get update" }],
  fix: "…",
  places: [{ file: "Containerfile", line: 4 }],
};
const dirty: Advisory = { name: "dirty", message: "", evidence: [], fix: "" };
const root: Advisory = { name: "root-user", message: "", evidence: [], fix: "" };

describe("what was measured of the network", () => {
  it("names a step whose commands say nothing of it, in the order of reports", () => {
    const found = measured([dirty, root], [ran("STEP 2/4: RUN sh fetch.sh", 12_345)]);
    expect(found.map(({ name }) => name)).toEqual(["dirty", "root-user", "network-in-run"]);
    expect(found[2]).toMatchObject({
      evidence: ["Containerfile:2: moved 12.3 kB over its network interface: RUN sh fetch.sh"],
      places: [{ file: "Containerfile", line: 2 }],
    });
  });

  it("gives a number to a step that was known from its commands", () => {
    const apt = "STEP 3/4: RUN set -e;   apt-get update";
    const [found, ...more] = measured([read], [ran(apt, 2_000_000)]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      ...read,
      findings: [expect.objectContaining({ line: 4 })],
      evidence: [
        "Containerfile:4: apt-get update (the step moved 2.0 MB over its network interface)",
      ],
    });
  });

  it("stands beside what was known", () => {
    const [found] = measured([read], [ran("STEP 2/4: RUN sh fetch.sh", 5)]);
    expect(found?.evidence).toHaveLength(2);
    expect(found?.places?.map(({ line }) => line)).toEqual([2, 4]);
  });

  it("is added once, wherever the Containerfile is and whatever its path has in it", () => {
    const file = "my app: 9: x/Containerfile";
    const moved = { containerfile: parseContainerfile({ text, file }), buildArgs: [] };
    const [found] = withMeasuredNetwork({
      advisories: [
        { ...read, evidence: [`${file}:4: apt-get update`], places: [{ file, line: 4 }] },
      ],
      steps: [ran("STEP 3/4: RUN set -e;   apt-get update", 2_000_000)],
      scope: moved,
    });
    expect(found?.evidence).toEqual([
      `${file}:4: apt-get update (the step moved 2.0 MB over its network interface)`,
    ]);
  });

  it("is nothing where nothing moved, nothing could be counted, or nobody knows the step", () => {
    const advisories = [read];
    const steps = [
      ran("STEP 4/4: RUN make", 0),
      ran("STEP 2/4: RUN sh fetch.sh"),
      ran("nonsense", 9),
    ];
    expect(measured(advisories, steps)).toBe(advisories);
    expect(measured(advisories, [])).toBe(advisories);
  });
});
