import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  variationsAtWork,
  variationsHere,
  variationsOf,
  withOthers,
} from "../../../src/app/prove/applied-variations.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { type VariationName, variationNames } from "../../../src/domain/build/environment.ts";
import { canonicalEnvironment } from "../../../src/domain/build/environments.ts";
import { refuseNotVaried } from "../../../src/domain/build/require-varied.ts";
import type { StepRun } from "../../../src/domain/build/step-run.ts";
import { nothingVaried, type Variations } from "../../../src/domain/build/varied.ts";
import { setting } from "../../../src/domain/text/surface.ts";
import type { StepFacts } from "../../../src/variations/step.ts";
import { varyStep } from "../../../src/variations/table.ts";
import { allMeans } from "../../support/means.ts";
import { request } from "../../support/request.ts";
import { plainStep } from "../../variations/steps.ts";

const containerfile = parseContainerfile({
  file: "Containerfile",
  text: "FROM debian\nRUN apt-get update\nRUN make\n",
});
/** The steps of its two RUNs. */
const [updating, making] = [
  { stage: 0, index: 0 },
  { stage: 0, index: 1 },
] as const;

describe("the report's variations", () => {
  it("are those that buildah's own process hands on where no runtime starts steps", () => {
    const vary = ["store", "hostname", "cpus", "kernel-name"] as const;
    const means = { ...allMeans, kernelName: { lacks: "setarch is missing" } };
    const { applied, notApplied } = variationsHere(request({ vary }), {
      noShim: "no runtime works",
      means,
    });
    expect(applied).toEqual(["store", "cpus"]);
    expect(notApplied.filter(({ reason }) => reason !== `left out by ${setting("vary")}`)).toEqual([
      { variation: "hostname", reason: "steps run under chroot isolation: no runtime works" },
      { variation: "kernel-name", reason: "setarch is missing" },
    ]);
  });

  it("are each in one of the two lists, also what `vary` leaves out", () => {
    fc.assert(
      fc.property(fc.subarray([...variationNames]), fc.boolean(), (vary, chroot) => {
        const noShim = chroot ? "no runtime works" : undefined;
        const found = variationsHere(request({ vary }), { noShim, means: allMeans });
        const said = [...found.applied, ...found.notApplied.map(({ variation }) => variation)];
        expect(said.toSorted()).toEqual([...variationNames].sort());
        expect(found.applied.every((name) => vary.includes(name))).toBe(true);
      }),
    );
    const none = variationsHere(request({ vary: [] }), { noShim: undefined, means: allMeans });
    expect(none).toEqual(nothingVaried(`left out by ${setting("vary")}`));
    const once = request({ reproducibility: "skip" });
    expect(variationsHere(once, { noShim: undefined, means: allMeans })).toEqual(
      nothingVaried(`${setting("reproducibility", "skip")} builds once`),
    );
  });

  const { file } = containerfile;
  const [update, make] = [
    { file, line: 2, text: "RUN apt-get update" },
    { file, line: 3, text: "RUN make" },
  ];
  const here: Variations = { applied: ["store", "clock", "network"], notApplied: [] };

  it("are applied when every step had them; what some did not have has the steps and the reason", () => {
    const steps: readonly StepRun[] = [
      {
        id: updating,
        applied: [],
        notApplied: [
          { variation: "clock", reason: "static programs" },
          { variation: "network", reason: "the step uses the network" },
        ],
      },
      {
        id: making,
        applied: ["network"],
        notApplied: [{ variation: "clock", reason: "static programs" }],
      },
    ];
    const options = { here, second: { steps }, containerfile };
    expect(variationsOf(options)).toEqual({
      applied: ["store"],
      notApplied: [
        { variation: "clock", reason: "static programs", steps: [update, make] },
        { variation: "network", reason: "the step uses the network", steps: [update] },
      ],
    });
    // A difference can still come from what one step had.
    expect(variationsAtWork(options)).toEqual(["store", "network"]);
  });

  it("are not applied to a step that says nothing of them", () => {
    const steps = [{ id: making, applied: ["network"], notApplied: [] }] as const;
    expect(variationsOf({ here, second: { steps }, containerfile })).toEqual({
      applied: ["store", "network"],
      notApplied: [
        { variation: "clock", reason: "it is not known whether the step had it", steps: [make] },
      ],
    });
  });

  it("are all there where a step has nothing of it in either build", () => {
    const { notApplied } = varyStep({
      base: canonicalEnvironment(0),
      names: ["network"],
      step: { ...plainStep, network: "off" },
      means: allMeans,
    });
    const steps = [{ id: making, applied: ["clock"], notApplied }] as const;
    const options = { here, second: { steps }, containerfile };
    expect(variationsOf(options).applied).toEqual(["store", "clock", "network"]);
    expect(variationsAtWork(options)).toEqual(["store", "clock"]);
  });

  it("are all applied to a build without any step", () => {
    const options = { here, second: { steps: [] }, containerfile };
    expect(variationsOf(options)).toEqual(here);
    expect(variationsAtWork(options)).toEqual(here.applied);
  });
});

describe("what a Containerfile switches off for itself", () => {
  const cases: readonly (readonly [string, Partial<StepFacts>, VariationName, string])[] = [
    ["ENV LD_PRELOAD", { env: { LD_PRELOAD: "" } }, "clock", "sets LD_PRELOAD"],
    ["ENV FAKETIME", { env: { FAKETIME: "+0d" } }, "clock", "sets FAKETIME"],
    ["ENV DONT_FAKE…", { env: { DONT_FAKE_MONOTONIC: "0" } }, "clock", "sets DONT_FAKE_MONOTONIC"],
    ["ENV TZ", { env: { TZ: "UTC" } }, "timezone", "sets TZ"],
    ["ENV LC_ALL", { env: { LC_ALL: "C" } }, "locale", "sets LC_ALL"],
    [
      "ENV HOME, USER and LOGNAME",
      { env: { HOME: "/h", USER: "u", LOGNAME: "u" } },
      "user-env",
      "sets HOME, USER and LOGNAME",
    ],
    ["a network user", { network: "expected" }, "clock", "uses the network"],
    ["a network user", { network: "expected" }, "network", "uses the network"],
    ["a network user", { network: "expected" }, "file-order", "installs from the network"],
    ["dpkg-deb", { text: "RUN dpkg-deb -b x" }, "umask", "builds a Debian package"],
  ];

  it.each(cases)("by %s is not varied, and `require-varied` fails", (_, facts, name, reason) => {
    const step = { ...plainStep, ...facts };
    const varied = varyStep({
      base: canonicalEnvironment(0),
      names: [name],
      step,
      means: allMeans,
    });
    const { applied, notApplied } = varied;
    const steps = [{ id: making, applied, notApplied }];
    const here: Variations = { applied: [name], notApplied: [] };
    const file = "Containerfile";
    const found = variationsOf({ here, second: { steps }, containerfile });
    expect(found.applied).toEqual([]);
    expect(found.notApplied).toMatchObject([
      { variation: name, reason: expect.stringContaining(reason), steps: [{ line: 3 }] },
    ]);
    expect(() => refuseNotVaried({ requireVaried: [name] }, found)).toThrow(
      expect.objectContaining({
        code: "not-varied",
        message: expect.stringMatching(
          new RegExp(`\\\`${name}\\\` at Containerfile:3 \\(.*${reason}`),
        ),
        place: { file, line: 3 },
      }),
    );
  });
});

it("a variation counts as applied only where everything that ran twice had it", () => {
  const built = { applied: ["umask", "clock"], notApplied: [] } as const;
  const lack = { variation: "clock", reason: "of the command" } as const;
  expect(withOthers(built, { applied: ["umask"], notApplied: [lack] })).toEqual({
    applied: ["umask"],
    notApplied: [lack],
  });
  expect(withOthers(built, undefined)).toBe(built);
});
