// What the variations of the second build cost, and the runtime shim for each RUN step.
import { join } from "node:path";
import { cases } from "./cases.mjs";
import { median } from "./measure.mjs";
import { row, seconds } from "./table.mjs";

export const name = "variations";

/** Steps that do nothing. What many take longer than one is what starting a step costs. */
const [stepsCase, oneStepCase] = [
  { name: "steps", steps: 20 },
  { name: "one-step", steps: 1 },
].map(({ name, steps }) => ({
  name,
  about: `busybox base, RUN steps of \`true\`: ${steps}`,
  steps,
  containerfile: (registry) => [
    `FROM ${registry}/base/tiny:1`,
    ...Array.from({ length: steps }, () => "RUN true"),
  ],
  files: () => [["data", "x"]],
}));

const compilations = Array.from({ length: 20 }, (_, number) => number + 1).join(" ");

/** What a script of autoconf does: each program is started again and again, and reads the same headers. */
export const configureCase = {
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

/** What a step costs: many of them, and one. */
export const stepCases = [stepsCase, oneStepCase];

/** The main bench's cases, with and without variations, and one of small programs. */
export const variationCases = [...cases, configureCase];

/** Ours with no variation and with all; of many steps also one build of ours and one of buildah's. */
const variationWays = {
  none: { commands: (place) => twins(place, "none") },
  all: { commands: (place) => twins(place, "all") },
};
const stepWays = {
  ...variationWays,
  plain: { commands: plain },
  single: { commands: (place) => [[...ours(place), "--reproducibility", "skip"]] },
};

/** The ways of one of these cases. */
export function waysOf(one) {
  return stepCases.includes(one) ? stepWays : variationWays;
}

/**
 * What a step takes longer in one way than in another. What a whole run takes longer, however many steps it has, is
 * not in it.
 * @returns {number | undefined} seconds; nothing where one of the cases did not run
 */
export function perStep(results, way, other) {
  const [many, one] = [stepsCase, oneStepCase].map(({ name }) =>
    results?.find((result) => result.name === name),
  );
  if (many === undefined || one === undefined) return undefined;
  const more = ({ samples }) => wallOf(samples[way]) - wallOf(samples[other]);
  return (more(many) - more(one)) / (many.steps - one.steps);
}

function wallOf(samples) {
  return median(samples.map(({ wall }) => wall));
}

function plain({ place, context }) {
  const store = ["--root", join(place, "store"), "--runroot", join(place, "run")];
  return [
    ["buildah", ...store, "build", "--no-cache", "--tls-verify=false", "--timestamp=0", context],
  ];
}

function twins(place, vary) {
  return [[...ours(place), "--vary", vary]];
}

function ours({ cli, context, host, output }) {
  // `--tls-verify` is about the registry of the image, in which the base lies too.
  const image = ["--image", `${host}/bench`, "--tls-verify=false"];
  const where = ["--context", context, "--output", output];
  return [process.execPath, cli, "build", ...where, ...image];
}

/** @returns {string} two builds with no variation beside two with all, and the shim's cost of a step */
export function variationsTable({ machine, runs, results }) {
  const rows = results.map(({ name, samples }) => {
    const [none, all] = [wallOf(samples.none), wallOf(samples.all)];
    return [name, seconds(none), seconds(all), (all / none).toFixed(2), ...twinsOf(samples.all)];
  });
  const shim = perStep(results, "single", "plain");
  const more = perStep(results, "all", "none");
  const notes =
    shim === undefined
      ? []
      : [
          `The shim, a RUN step: ${Math.round(shim * 1000)} ms. All variations: ${Math.round(more * 1000)} ms more.`,
        ];
  return [
    "",
    `${machine.cores} cores (${machine.cpu}), Node ${machine.node}, ${machine.buildah}`,
    `Medians of ${runs} interleaved runs.`,
    "",
    row([
      "case",
      "no variation",
      "all variations",
      "ratio",
      "first build",
      "second build",
      "ratio",
    ]),
    row(["---", "---", "---", "---", "---", "---", "---"]),
    ...rows.map(row),
    "",
    ...results.map(({ name, about }) => `- ${name}: ${about}`),
    "",
    ...notes,
  ].join("\n");
}

/** The times of the two builds with all variations, as their report has them. */
function twinsOf(samples) {
  const [first, second] = [0, 1].map((at) => median(samples.map(({ builds }) => builds[at])));
  return [seconds(first), seconds(second), (second / first).toFixed(2)];
}
