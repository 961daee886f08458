import { describe, expect, it } from "vitest";
import { variationsHere, variationsOf } from "../../src/app/applied-variations.ts";
import { stepFinder } from "../../src/app/step-network.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import type { StepRun } from "../../src/domain/step-run.ts";
import { allMeans } from "../support/means.ts";
import { request } from "../support/request.ts";

const containerfile = parseContainerfile({
  file: "Containerfile",
  text: "FROM debian\nRUN apt-get update\nRUN make\n",
});
const find = stepFinder({ containerfile, buildArgs: [] });

describe("the report's variations", () => {
  it("are those that buildah's own process hands on where no runtime starts steps", () => {
    const vary = ["store", "hostname", "cpus", "kernel-name"] as const;
    const means = { ...allMeans, kernelName: { lacks: "setarch is missing" } };
    expect(variationsHere(request({ vary }), { noShim: "no runtime works", means })).toEqual({
      applied: ["store", "cpus"],
      notApplied: [
        { variation: "hostname", reason: "steps run under chroot isolation: no runtime works" },
        { variation: "kernel-name", reason: "setarch is missing" },
      ],
    });
  });

  it("say at which steps one was not applied, and why", () => {
    const here = { applied: ["store", "clock", "network"] as const, notApplied: [] };
    const steps: readonly StepRun[] = [
      {
        printed: "STEP 2/3: RUN apt-get update",
        applied: [],
        notApplied: [
          { variation: "clock", reason: "static programs" },
          { variation: "network", reason: "the step uses the network" },
        ],
      },
      {
        printed: "STEP 3/3: RUN make",
        applied: ["network"],
        notApplied: [{ variation: "clock", reason: "static programs" }],
      },
    ];
    const { file } = containerfile;
    const [update, make] = [
      { file, line: 2, text: "RUN apt-get update" },
      { file, line: 3, text: "RUN make" },
    ];
    expect(variationsOf({ here, second: { steps }, find, file })).toEqual({
      applied: ["store", "network"],
      notApplied: [
        { variation: "clock", reason: "static programs", steps: [update, make] },
        { variation: "network", reason: "the step uses the network", steps: [update] },
      ],
    });
  });

  it("are all applied to a build without any step", () => {
    const here = { applied: ["store", "clock"] as const, notApplied: [] };
    expect(variationsOf({ here, second: { steps: [] }, find, file: "Containerfile" })).toEqual(
      here,
    );
  });
});
