// How the time of a build grows with the bytes, the files and the steps of an image, beside that of one plain build and
// push, and how the memory of our process does.
import { text } from "./cases.mjs";
import { fitLine, spread } from "./fit.mjs";
import { machineRates } from "./rates.mjs";
import { ours, plain } from "./ways.mjs";

export const name = "curve";
const ways = {
  plain: { stages: [{ name: "plain", commands: plain }] },
  cold: { stages: [{ name: "cold", commands: (run) => ours(run, run.cli) }] },
};

const megabyte = 1_000_000;
const megabytesOfFile = 5;
const bytesOfSmallFile = 200;
const filesOfFolder = 500;

/** What grows, at which points, and what its slope is said by. */
const families = [
  {
    of: "size",
    unit: "MB",
    per: { count: 1, text: "MB" },
    points: [5, 100, 500, 2000],
    about: "one COPY of files of 5 MB each",
    lines: () => ["COPY data /data", "RUN ls /data | wc -l > /count"],
    files: largeFiles,
  },
  {
    of: "files",
    unit: "files",
    per: { count: 1000, text: "1000 files" },
    points: [10, 1000, 10_000, 50_000],
    about: "one COPY of files of 200 bytes each",
    lines: () => ["COPY data /data", "RUN ls /data | wc -l > /count"],
    files: smallFiles,
  },
  {
    of: "steps",
    unit: "steps",
    per: { count: 1, text: "step" },
    points: [1, 10, 20, 40],
    about: "RUN steps that write one line each",
    lines: (count) => Array.from({ length: count }, (_, at) => `RUN echo ${at} > /${at}`),
    files: () => [],
  },
];

/**
 * @param {(bench: object, one: object, ways: object) => Promise<object>} benchCase
 * @returns {Promise<{ rates: object, families: object[] }>} the machine's rates, and the samples of each point
 */
export async function benchCurve(bench, benchCase) {
  const measured = [];
  for (const family of families) {
    const points = [];
    for (const x of family.points) {
      const { samples } = await benchCase(bench, caseOf(family, x), ways);
      points.push({ x, samples });
    }
    const { of, unit, per, about } = family;
    measured.push({ of, unit, per, about, points });
  }
  return { rates: machineRates(), families: measured };
}

function caseOf(family, x) {
  return {
    name: `${name} ${x} ${family.unit}`,
    about: family.about,
    containerfile: (registry) => [`FROM ${registry}/base/tiny:1`, ...family.lines(x)],
    files: () => family.files(x),
  };
}

/** Each file starts with its own number, so that no two are equal. */
function* largeFiles(megabytes) {
  const block = text(1, megabyte);
  for (let at = 0; at * megabytesOfFile < megabytes; at += 1) {
    const content = Buffer.concat(Array.from({ length: megabytesOfFile }, () => block));
    content.write(`file ${at}\n`);
    yield [`data/${at}`, content];
  }
}

function* smallFiles(count) {
  for (let at = 0; at < count; at += 1) {
    const folder = Math.floor(at / filesOfFolder);
    yield [`data/${folder}/${at}`, `${at}\n`.padEnd(bytesOfSmallFile, "x")];
  }
}

/**
 * What the points of a family say: medians and spreads of a measure, and the line through them.
 * @param {"wall" | "cpu" | "peak"} kind
 */
export function seriesOf({ points }, way, kind) {
  const measured = points.map(({ x, samples }) => {
    const { middle, least, most } = spread(samples[way].map((sample) => sample[kind]));
    return { x, y: middle, least, most };
  });
  return { points: measured, line: fitLine(measured) };
}
