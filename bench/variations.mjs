// What the variations of the second build cost, and the runtime shim for each RUN step.
import { join } from "node:path";
import { cases } from "./cases.mjs";

export const name = "variations";

const steps = 20;

/** Many steps that do nothing: what is left is what starting a step costs. */
export const stepsCase = {
  name: "steps",
  about: `busybox base, ${steps} RUN steps of \`true\``,
  steps,
  containerfile: (registry) => [
    `FROM ${registry}/base/tiny:1`,
    ...Array.from({ length: steps }, () => "RUN true"),
  ],
  files: () => [["data", "x"]],
};

const compilations = Array.from({ length: 20 }, (_, number) => number + 1).join(" ");

/** What a script of autoconf does: each program is started again and again, and reads the same headers. */
const configureCase = {
  name: "configure",
  about: "20 runs of gcc on one small file, in one RUN step",
  steps: 1,
  containerfile: (registry) => [
    `FROM ${registry}/base/toolchain:1`,
    "COPY main.c /main.c",
    `RUN for i in ${compilations}; do gcc -c -o /main.o /main.c || exit 1; done`,
  ],
  files: () => [["main.c", "#include <stdio.h>\nint main(void) { return 0; }\n"]],
};

/** Cases that are of this bench alone, and can be asked for by their own names. */
export const ownCases = [configureCase, stepsCase];

/** The main bench's cases, with and without variations, one of small programs, and the one of many steps. */
export const variationCases = [...cases, ...ownCases];

/** Ours with no variation and with all; of many steps also one build of ours and one of buildah's. */
export const variationWays = {
  none: { commands: (place) => twins(place, "none") },
  all: { commands: (place) => twins(place, "all") },
};
export const stepWays = {
  ...variationWays,
  plain: { commands: plain },
  single: { commands: (place) => [[...ours(place), "--reproducibility", "skip"]] },
};

function plain({ place, context }) {
  const store = ["--root", join(place, "store"), "--runroot", join(place, "run")];
  return [
    ["buildah", ...store, "build", "--no-cache", "--tls-verify=false", "--timestamp=0", context],
  ];
}

function twins(place, vary) {
  return [[...ours(place), "--vary", vary]];
}

function ours({ cli, place, context, host }) {
  // `--tls-verify` is about the registry of the image, in which the base lies too.
  const image = ["--image", `${host}/bench`, "--tls-verify=false"];
  const where = ["--context", context, "--output", join(place, "output")];
  return [process.execPath, cli, "build", ...where, ...image];
}
