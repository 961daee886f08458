// What the builds are meant to reach, beside what they reached: one row an aim, with the case that measures it.
import { percent } from "./builds-table.mjs";
import { seriesOf } from "./curve.mjs";
import { memoryAim } from "./curve-table.mjs";
import { median } from "./measure.mjs";
import { tableOf } from "./table.mjs";
import { perStep } from "./variations.mjs";

const times = (value) => `${value.toFixed(2)} ×`;
const inSeconds = (value) => `${value.toFixed(2)} s`;
const inMilliseconds = (value) => `${Math.round(value * 1000)} ms`;

/**
 * The aims. `read` gets what was measured, and gives nothing where its case, or one of its ways, did not run.
 * @type {readonly { text: string, most: number, write: (value: number) => string, by: string,
 *   read: (found: object) => number | undefined }[]}
 */
const aims = [
  ...multiple("from nothing, where the build uses one core", 1.1, ["compile"], "cold"),
  ...multiple("from nothing, where it uses both", 1.6, ["both-cores"], "cold"),
  {
    text: "from nothing, beyond plain",
    most: 2.5,
    write: inSeconds,
    by: "tiny",
    read: (found) => difference(wall(found, "tiny", "cold"), wall(found, "tiny", "plain")),
  },
  ...multiple("last step changed, cache warm", 0.35, ["big", "compile", "both-cores"], "warm"),
  ...multiple("unchanged, by `cache` alone", 0.15, ["big", "compile", "both-cores"], "unchanged"),
  {
    text: "unchanged, with `reuse`",
    most: 1,
    write: inSeconds,
    by: "all four, the slowest",
    read: ({ builds }) => highest(builds?.results.map(({ samples }) => middle(samples.reused))),
  },
  ...multiple(
    "mismatch, with its full diagnosis",
    2.2,
    ["big", "compile", "both-cores"],
    "mismatch",
  ),
  ...["big", "compile", "both-cores"].map((by) => ({
    text: "from nothing, beside two builds of BuildKit",
    most: 0.5,
    write: times,
    by,
    read: (found) => quotient(wall(found, by, "cold"), wall(found, by, "buildkit")),
  })),
  ...["compile", "both-cores"].map((by) => ({
    text: "our own CPU time beside buildah's and skopeo's",
    most: 0.05,
    write: percent,
    by,
    read: (found) =>
      middle(samplesOf(found, by, "cold"), ({ cpu, ownCpu }) => ownCpu / (cpu - ownCpu)),
  })),
  { text: "the shim, a RUN step", most: 0.03, write: inMilliseconds, by: "steps", read: shim },
  {
    text: "all variations, a RUN step",
    most: 0.06,
    write: inMilliseconds,
    by: "steps",
    read: ({ steps }) => perStep(steps?.results, "all", "none"),
  },
  {
    text: "advisories, beside one `git status`",
    most: 1.5,
    write: times,
    by: "advisories",
    read: ({ source }) =>
      source && quotient(middle(source.samples.advisories), middle(source.samples.status)),
  },
  {
    text: "peak memory of Node",
    most: memoryAim * 1e6,
    write: (value) => `${Math.round(value / 1e6)} MB`,
    by: "curve, the largest",
    read: ({ curve }) =>
      highest(
        curve?.families.flatMap((family) =>
          seriesOf(family, "cold", "peak").points.map(({ most }) => most),
        ),
      ),
  },
];

/**
 * @returns {string} aim, measured, case, and whether it is met; with an earlier build of ours in the same run, also
 * what that one reached
 */
export function aimsTable(found) {
  const before = asEarlier(found);
  const rows = aims.map(({ text, most, write, by, read }) => {
    const value = read(found);
    const written = (each) => (each === undefined ? "–" : write(each));
    const verdict = value <= most ? "met" : "missed";
    return [
      ...[text, write(most)],
      ...(before === undefined ? [] : [written(read(before))]),
      ...[written(value), by, value === undefined ? "not measured" : verdict],
    ];
  });
  const heads = ["what", "at most", ...(before === undefined ? [] : ["before"])];
  return tableOf([...heads, "measured", "case", ""], rows);
}

/** What was measured, as if the earlier build were ours; nothing where there was none. */
function asEarlier({ builds }) {
  const results = builds?.results.filter(({ samples }) => samples.earlier !== undefined) ?? [];
  if (results.length === 0) return undefined;
  const own = results.map(({ name, samples: { plain, buildkit, earlier } }) => ({
    name,
    samples: { plain, buildkit, cold: earlier },
  }));
  return { builds: { results: own } };
}

/** An aim for several cases: a stage in multiples of one plain build and push. */
function multiple(text, most, names, stage) {
  return names.map((by) => ({
    text: `${text}, beside plain`,
    most,
    write: times,
    by,
    read: (found) => quotient(wall(found, by, stage), wall(found, by, "plain")),
  }));
}

function shim({ steps }) {
  return perStep(steps?.results, "single", "plain");
}

function samplesOf({ builds }, name, stage) {
  return builds?.results.find((result) => result.name === name)?.samples[stage];
}

function wall(found, name, stage) {
  return middle(samplesOf(found, name, stage));
}

function middle(samples, read = (sample) => sample.wall) {
  return samples === undefined ? undefined : median(samples.map(read));
}

function quotient(a, b) {
  return a === undefined || b === undefined ? undefined : a / b;
}

function difference(a, b) {
  return a === undefined || b === undefined ? undefined : a - b;
}

function highest(values) {
  const known = values?.filter((value) => value !== undefined) ?? [];
  return known.length === 0 ? undefined : Math.max(...known);
}
