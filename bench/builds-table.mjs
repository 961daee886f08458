// What the cases took in each way: seconds with their spread, and as parts of one plain build.
import { spread } from "./fit.mjs";
import { median } from "./measure.mjs";
import { barChart } from "./plot/bars.mjs";
import { seconds, tableOf } from "./table.mjs";

/** The stages in the order of the tables, each as people call it. */
const stages = {
  plain: "buildah build and push",
  naive: "two builds by buildah",
  buildkit: "two builds by BuildKit",
  earlier: "Twofold, an earlier build of it",
  cold: "Twofold, from nothing",
  changed: "Twofold, last step changed, no cache",
  filling: "Twofold, cache empty",
  warm: "Twofold, last step changed, cache",
  unchanged: "Twofold, unchanged, cache",
  reused: "Twofold, unchanged, reuse",
  diffoci: "mismatch: BuildKit, diffoci",
  mismatch: "mismatch: Twofold, explained",
};
const others = new Set(["plain", "naive", "buildkit", "diffoci"]);

/** @returns {[string, string][]} the stages that any of the cases has, with their names */
function stagesOf(results) {
  return Object.entries(stages).filter(([stage]) => results.some(({ samples }) => samples[stage]));
}

/** @returns {string} the three tables of the cases: seconds, parts of plain, and what is Twofold's own */
export function buildsTable({ results }) {
  const heads = ["", ...results.map(({ name }) => name)];
  const each = (cell) =>
    stagesOf(results).map(([stage, text]) => [
      text,
      ...results.map((result) => (result.samples[stage] ? cell(result, stage) : "–")),
    ]);
  const times = each(({ samples }, stage) => inWords(wallsOf(samples[stage])));
  const parts = each(({ samples }, stage) =>
    (median(wallsOf(samples[stage])) / median(wallsOf(samples.plain))).toFixed(2),
  );
  return [
    runsText(results),
    "",
    tableOf(heads, times),
    "",
    "The same medians as multiples of one `buildah build` and `buildah push`:",
    "",
    tableOf(heads, parts),
    "",
    "What of a build from nothing is Twofold's own, beside buildah and skopeo:",
    "",
    tableOf(heads, ownRows(results)),
    "",
    ...results.map(({ name, about }) => `- ${name}: ${about}`),
  ].join("\n");
}

/** The cases may have been measured in parts, some more often than others. */
function runsText(results) {
  const counts = results.map(({ samples }) => samples.plain.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (most === 1) return "One run of each, in turns.";
  const runs = least === most ? `${most}` : `${least} to ${most}`;
  return `Medians of ${runs} runs in turns, and the least and the most of them in brackets.`;
}

function wallsOf(samples) {
  return samples.map(({ wall }) => wall);
}

function ownRows(results) {
  const of = (text, read) => [text, ...results.map(({ samples }) => read(samples.cold))];
  const middle = (samples, read) => median(samples.map(read));
  return [
    of("CPU time, as a part of theirs", (samples) =>
      percent(middle(samples, ({ cpu, ownCpu }) => ownCpu / (cpu - ownCpu))),
    ),
    of("CPU time", (samples) => seconds(middle(samples, ({ ownCpu }) => ownCpu))),
    of("time in which neither of them ran", (samples) =>
      seconds(middle(samples, ({ overhead }) => overhead)),
    ),
    of("peak memory of Node", (samples) => megabytes(Math.max(...samples.map(({ peak }) => peak)))),
  ];
}

/** @returns {string} where the time of our own builds from nothing goes: a row a phase, a column a case */
export function phasesTable({ results }) {
  const ours = results.map(({ samples }) => samples.cold);
  const phases = [
    ...new Set(ours.flatMap((runs) => runs.flatMap((run) => Object.keys(run.phases)))),
  ];
  const of = (read) => ours.map((runs) => median(runs.map(read)));
  const known = phases.map((phase) => [phase, ...of((run) => run.phases[phase] ?? 0)]);
  const rest = of((run) => run.wall - sum(Object.values(run.phases)));
  const rows = [
    ...known,
    ["start, and removal of the stores", ...rest],
    ["whole", ...of((run) => run.wall)],
  ];
  return tableOf(
    ["phase", ...results.map(({ name }) => name)],
    rows.map(([phase, ...each]) => [phase, ...each.map(seconds)]),
  );
}

/** @returns {string} the cases as bars */
export function buildsPlot({ results }) {
  const groups = results.map(({ name, about, samples }) => ({
    name: `${name}: ${about}`,
    bars: Object.entries(stages)
      .filter(([stage]) => samples[stage])
      .map(([stage, text]) => {
        const { middle, least, most } = spread(wallsOf(samples[stage]));
        return { name: text, isOurs: !others.has(stage), value: middle, least, most };
      }),
  }));
  return barChart({
    title: "Seconds until an image is built, proven and pushed",
    about: `Bars of ${groups.length} cases, one for each way of building; the numbers are those of the table below the picture. Thin lines are the least and the most of all runs.`,
    unit: "s",
    groups,
  });
}

function inWords(values) {
  const { middle, least, most } = spread(values);
  if (values.length === 1) return seconds(middle);
  return `${seconds(middle)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

function sum(numbers) {
  return numbers.reduce((total, each) => total + each, 0);
}

export function percent(part) {
  return `${(part * 100).toFixed(1)} %`;
}

export function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}
