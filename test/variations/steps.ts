import type { Means, StepEdit, StepFacts, StepVariation } from "../../src/variations/step.ts";

/** A step of an image with nothing special. */
export const plainStep: StepFacts = {
  env: { PATH: "/usr/bin:/bin" },
  ownsHostname: true,
  home: "/root",
  libc: { glibc: 36, musl: false, machine: 62 },
  locales: [],
  network: "unexpected",
  clockShift: "far",
  ownModes: false,
  text: "RUN make",
};

/** A machine that has everything. */
export const allMeans: Means = {
  cpus: { has: "0" },
  kernelName: { has: "x86_64" },
  fileOrder: { has: "/usr/bin/disorderfs" },
  faketime: {
    has: [
      { path: "/work/faketime/0.so", libc: "glibc", machine: 62, glibc: 34 },
      { path: "/work/faketime/1.so", libc: "musl", machine: 62, glibc: 0 },
    ],
  },
  network: { has: "links" },
};

/** What a variation gives the plain step, with changes; or why it does not. */
export function given(
  variation: StepVariation,
  step: Partial<StepFacts> = {},
  means: Partial<Means> = {},
): StepEdit | string {
  const had = variation.apply({ ...plainStep, ...step }, { ...allMeans, ...means });
  return "has" in had ? had.has : had.lacks;
}
