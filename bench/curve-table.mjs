// The curves as a table, as plots, and as lines beside what the machine itself takes for the same bytes.
import { megabytes, percent } from "./builds-table.mjs";
import { seriesOf } from "./curve.mjs";
import { barChart } from "./plot/bars.mjs";
import { lineChart } from "./plot/lines.mjs";
import { written } from "./plot/svg.mjs";
import { seconds, tableOf } from "./table.mjs";

/** The most memory that our process is meant to take, in MB. */
export const memoryAim = 120;

/** @returns {string} the points, the lines through them, and the machine's rates */
export function curveTable({ rates, families }) {
  const points = families.flatMap((family) =>
    family.points.map(({ x }, at) => {
      const of = (way, kind) => seriesOf(family, way, kind).points[at].y;
      const [plain, ours] = [of("plain", "wall"), of("cold", "wall")];
      const memory = megabytes(of("cold", "peak"));
      return [
        `${written(x)} ${family.unit}`,
        ...[plain, ours].map(seconds),
        ratio(ours, plain),
        memory,
      ];
    }),
  );
  const lines = families.map((family) => {
    const [plain, ours] = ["plain", "cold"].map((way) => seriesOf(family, way, "wall").line);
    return [
      family.of,
      ...[plain, ours].map((line) => slopeOf(family, line)),
      ratio(ours.slope, plain.slope),
      percent(ours.off),
    ];
  });
  const both = rates.sha256 + rates.gzip;
  const size = families.find(({ of }) => of === "size");
  return [
    tableOf(
      ["", "buildah build and push", "Twofold, from nothing", "ratio", "peak of Node"],
      points,
    ),
    "",
    "The straight lines that lie closest to these points:",
    "",
    tableOf(["", "buildah build and push", "Twofold", "ratio", "farthest point"], lines),
    "",
    `One core of this machine hashes a megabyte (SHA-256) in ${milliseconds(rates.sha256)} and compresses it (gzip, level 6) in ${milliseconds(rates.gzip)}, ${milliseconds(both)} together. A megabyte more takes plain buildah ${times(size, "plain", both)} as long as that, and Twofold ${times(size, "cold", both)}.`,
    "",
    ...families.map(({ of, about }) => `- ${of}: ${about}`),
  ].join("\n");
}

/** @returns {Record<string, string>} the plots by the names of their files */
export function curvePlots({ families }) {
  const growth = families.map((family) => [
    `${family.of}.svg`,
    lineChart({
      title: `Seconds by ${family.of}: ${family.about}`,
      about: sentenceOf(family),
      x: family.unit,
      y: "seconds",
      series: ["plain", "cold"].map((way) => ({
        name: way === "plain" ? "buildah and push" : "Twofold",
        isOurs: way === "cold",
        ...seriesOf(family, way, "wall"),
      })),
    }),
  ]);
  return { ...Object.fromEntries(growth), "memory.svg": memoryPlot(families) };
}

function memoryPlot(families) {
  return barChart({
    title: "Peak memory of Twofold's process",
    about: `A bar for each point of the curves. The aim is ${memoryAim} MB whatever the image. What buildah and skopeo take is not in it.`,
    unit: "MB",
    limit: memoryAim,
    groups: families.map((family) => ({
      name: family.about,
      bars: seriesOf(family, "cold", "peak").points.map(({ x, y, least, most }) => ({
        name: `${written(x)} ${family.unit}`,
        isOurs: true,
        value: y / 1e6,
        least: least / 1e6,
        most: most / 1e6,
      })),
    })),
  });
}

function sentenceOf(family) {
  const [plain, ours] = ["plain", "cold"].map((way) => seriesOf(family, way, "wall"));
  const ends = ({ points }) => `${seconds(points[0].y)} to ${seconds(points.at(-1).y)}`;
  const [first, last] = [family.points[0], family.points.at(-1)].map(({ x }) => written(x));
  return `From ${first} to ${last} ${family.unit}, one plain build and push takes ${ends(plain)}, Twofold ${ends(ours)}. Dashed: the straight lines closest to the points, ${slopeOf(family, plain.line)} and ${slopeOf(family, ours.line)}.`;
}

function slopeOf({ per }, { slope }) {
  return `${(slope * per.count).toFixed(3)} s a ${per.text}`;
}

function times(family, way, seconds) {
  return `${ratio(seriesOf(family, way, "wall").line.slope, seconds)} times`;
}

function ratio(a, b) {
  return (a / b).toFixed(2);
}

function milliseconds(value) {
  return `${(value * 1000).toFixed(1)} ms`;
}
