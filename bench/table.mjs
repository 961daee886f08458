// Measured medians as Markdown tables.
import { median } from "./measure.mjs";

/** @returns {string} milliseconds to the first output, beside the whole of `node -e 0` */
export function startUpTable({ machine, runs, samples }) {
  const whole = median(samples["node -e 0"]);
  const rows = Object.entries(samples).map(([way, times]) => {
    const time = median(times);
    const least = Math.min(...times);
    return [way, `${Math.round(time)} ms`, `${Math.round(least)} ms`, (time / whole).toFixed(2)];
  });
  return [
    "",
    `${machine.cores} cores (${machine.cpu}), Node ${machine.node}`,
    `${runs} interleaved runs; the ratio is that of the medians.`,
    "",
    ...[["start-up", "median", "least", "ratio"], ["---", "---", "---", "---"], ...rows].map(row),
  ].join("\n");
}

/** @returns {string} one `git status` and the advisories of the same source, in numbers and as ratios */
export function advisoriesTable({ machine, runs, name, about, samples }) {
  const of = (way) => median(samples[way].map(({ wall }) => wall));
  const [status, advisories, start] = [of("status"), of("advisories"), of("start")];
  const peak = Math.max(...samples.advisories.map((sample) => sample.peak));
  const cells = [
    ["case", name],
    ["git status", seconds(status)],
    ["twofold advisories", seconds(advisories)],
    ["ratio", (advisories / status).toFixed(2)],
    ["start of the program", seconds(start)],
    ["ratio without it", ((advisories - start) / status).toFixed(2)],
    ["Node peak", `${Math.round(peak / 1e6)} MB`],
  ];
  return [
    "",
    `${machine.cores} cores (${machine.cpu}), Node ${machine.node}, ${machine.git}`,
    `Medians of ${runs} interleaved runs.`,
    "",
    row(cells.map(([head]) => head)),
    row(cells.map(() => "---")),
    row(cells.map(([, value]) => value)),
    "",
    `- ${name}: ${about}`,
  ].join("\n");
}

/** @returns {string} seconds and extra builds until a build that does not reproduce is explained */
export function answersTable({ machine, runs, about, samples }) {
  const doors = Object.keys(Object.values(samples)[0] ?? {});
  const of = (source, door, key) => median(samples[source][door].map((sample) => sample[key]));
  const rows = Object.keys(samples).map((source) => [
    source,
    ...doors.map((door) => `${seconds(of(source, door, "wall"))} / ${of(source, door, "extra")}`),
  ]);
  const medians = doors.map((door) => {
    const each = (key) => Object.keys(samples).map((source) => of(source, door, key));
    const extra = each("extra").reduce((sum, count) => sum + count, 0) / rows.length;
    return `${seconds(median(each("wall")))} / ${extra.toFixed(2)} on average`;
  });
  return [
    "",
    `${machine.cores} cores (${machine.cpu}), Node ${machine.node}, ${machine.buildah}`,
    `Medians of ${runs} interleaved runs: seconds to the answer / extra builds.`,
    "",
    row(["source", ...doors]),
    row(["---", ...doors.map(() => "---")]),
    ...rows.map(row),
    row(["median", ...medians]),
    "",
    `- answers: ${about}`,
  ].join("\n");
}

/** @returns {string} megabytes that are searched, and hashed, in a second of one core */
export function searchTable({ machine, runs, name, about, rows }) {
  return [
    "",
    `${machine.cores} cores (${machine.cpu}), Node ${machine.node}`,
    `Medians of ${runs} runs, CPU time of one thread.`,
    "",
    row([name, "files", "size", "search", "one SHA-256"]),
    row(["---", "---", "---", "---", "---"]),
    ...rows.map(({ kind, files, megabytes, search, sha256 }) =>
      row([
        kind,
        files,
        `${Math.round(megabytes)} MB`,
        `${Math.round(search)} MB/s`,
        `${Math.round(sha256)} MB/s`,
      ]),
    ),
    "",
    `- ${name}: ${about}`,
  ].join("\n");
}

export function seconds(value) {
  return `${value.toFixed(2)} s`;
}

export function row(cells) {
  return `| ${cells.join(" | ")} |`;
}

/** A table of rows below their heads. */
export function tableOf(heads, rows) {
  return [heads, heads.map(() => "---"), ...rows].map(row).join("\n");
}
