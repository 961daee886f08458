// The measured medians as one Markdown table.
import { median } from "./measure.mjs";

/** @returns {string} machine and table, as docs/performance.md has them */
export function table({ machine, runs, results }) {
  const isCompared = results.some(({ samples }) => samples.d !== undefined);
  const heads = [
    "case",
    "a wall / cpu",
    "b wall / cpu",
    "c wall / cpu",
    ...(isCompared ? ["d wall / cpu"] : []),
    "c/a",
    "c/b",
    ...(isCompared ? ["c/d wall", "c/d cpu"] : []),
    "own overhead",
    "Node peak",
  ];
  const rows = results.map(({ name, samples }) => {
    const of = (way, key) => median(samples[way].map((sample) => sample[key]));
    const times = ["a", "b", "c", ...(samples.d === undefined ? [] : ["d"])].map(
      (way) => `${seconds(of(way, "wall"))} / ${seconds(of(way, "cpu"))}`,
    );
    const peak = Math.max(...samples.c.map((sample) => sample.peak));
    return [
      name,
      ...times,
      (of("c", "wall") / of("a", "wall")).toFixed(2),
      (of("c", "wall") / of("b", "wall")).toFixed(2),
      ...(samples.d === undefined
        ? []
        : [
            (of("c", "wall") / of("d", "wall")).toFixed(2),
            (of("c", "cpu") / of("d", "cpu")).toFixed(2),
          ]),
      `${seconds(of("c", "overhead"))}`,
      `${Math.round(peak / 1e6)} MB`,
    ];
  });
  return [
    `${machine.cores} cores (${machine.cpu}), Node ${machine.node}, ${machine.buildah}, ${machine.skopeo}`,
    `Medians of ${runs} interleaved runs.`,
    "",
    row(heads),
    row(heads.map(() => "---")),
    ...rows.map(row),
    "",
    ...results.map(({ name, about }) => `- ${name}: ${about}`),
    "",
    ...phasesRows(results),
  ].join("\n");
}

/** Where the time of our own builds goes: a row a phase, a column a case. */
function phasesRows(results) {
  const ours = results.map(({ samples }) => samples.c);
  const phases = [
    ...new Set(ours.flatMap((runs) => runs.flatMap((run) => Object.keys(run.phases)))),
  ];
  const of = (read) => ours.map((runs) => median(runs.map(read)));
  const known = phases.map((phase) => [phase, ...of((run) => run.phases[phase] ?? 0)]);
  const others = of((run) => run.wall - sum(Object.values(run.phases)));
  return [
    row(["phase of c", ...results.map(({ name }) => name)]),
    row(["---", ...results.map(() => "---")]),
    ...[...known, ["start, and removal of the stores", ...others]].map(([phase, ...each]) =>
      row([phase, ...each.map(seconds)]),
    ),
    row(["whole", ...of((run) => run.wall).map(seconds)]),
  ];
}

function sum(numbers) {
  return numbers.reduce((total, each) => total + each, 0);
}

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

/** @returns {string} two builds with no variation beside two with all, and the shim's cost of a step */
export function variationsTable({ machine, runs, results }) {
  const of = (samples, way) => median(samples[way].map(({ wall }) => wall));
  const rows = results.map(({ name, samples }) => {
    const [none, all] = [of(samples, "none"), of(samples, "all")];
    return [name, seconds(none), seconds(all), (all / none).toFixed(2), ...twinsOf(samples.all)];
  });
  const notes = results.flatMap(({ steps, samples }) => {
    if (samples.single === undefined) return [];
    const perStep = (way, other) =>
      Math.round(((of(samples, way) - of(samples, other)) / steps) * 1000);
    return [
      `The shim, a RUN step: ${perStep("single", "plain")} ms (one build of ours beside one of buildah's, all else of ours included); with all variations ${perStep("all", "none")} ms more.`,
    ];
  });
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
