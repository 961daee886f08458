// The measured medians as one Markdown table.
import { median } from "./measure.mjs";

/** @returns {string} machine, table and start-up times, as docs/performance.md has them */
export function table({ machine, runs, results, startUp }) {
  const heads = [
    "case",
    "a wall / cpu",
    "b wall / cpu",
    "c wall / cpu",
    "c/a",
    "c/b",
    "own overhead",
    "Node peak",
  ];
  const rows = results.map(({ name, samples }) => {
    const of = (way, key) => median(samples[way].map((sample) => sample[key]));
    const times = ["a", "b", "c"].map(
      (way) => `${seconds(of(way, "wall"))} / ${seconds(of(way, "cpu"))}`,
    );
    const peak = Math.max(...samples.c.map((sample) => sample.peak));
    return [
      name,
      ...times,
      (of("c", "wall") / of("a", "wall")).toFixed(2),
      (of("c", "wall") / of("b", "wall")).toFixed(2),
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
    `Start-up to the first output: ${Math.round(startUp.cli)} ms (cli), ${Math.round(startUp.action)} ms (action).`,
  ].join("\n");
}

function seconds(value) {
  return `${value.toFixed(2)} s`;
}

function row(cells) {
  return `| ${cells.join(" | ")} |`;
}
