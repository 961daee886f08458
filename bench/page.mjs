// Writes what was measured into the documentation: the tables between their marks, the plots and all numbers.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { aimsTable } from "./aims.mjs";
import { buildsPlot, buildsTable, phasesTable } from "./builds-table.mjs";
import { curvePlots, curveTable } from "./curve-table.mjs";
import { sameMismatchText } from "./same-mismatch.mjs";

/** Where the numbers of the documentation are. */
const numbersFile = "docs/performance/numbers.json";

/**
 * @param {string} root of the repository
 * @param {{ machine: object, runs: number, day: string, builds?: object, curve?: object,
 *   sameMismatch?: object }} found
 */
export async function writePage(root, found) {
  const page = join(root, "docs/performance.md");
  const { builds, curve, sameMismatch } = found;
  const tables = {
    machine: machineText(found),
    aims: aimsTable(found),
    ...(builds ? { builds: buildsTable(builds), phases: phasesTable(builds) } : {}),
    ...(curve ? { curve: curveTable(curve) } : {}),
    ...(sameMismatch ? { mismatch: sameMismatchText(sameMismatch) } : {}),
  };
  await writeFile(page, Object.entries(tables).reduce(fill, await readFile(page, "utf8")));
  const plots = {
    ...(builds ? { "builds.svg": buildsPlot(builds) } : {}),
    ...(curve ? curvePlots(curve) : {}),
  };
  await mkdir(join(root, "docs/performance"), { recursive: true });
  for (const [name, svg] of Object.entries(plots)) {
    await writeFile(join(root, "docs/performance", name), svg);
  }
  await writeFile(join(root, numbersFile), `${JSON.stringify(found, rounded, 1)}\n`);
}

/** @returns {string} on what and when it was measured */
export function machineText({ machine, day }) {
  const { cores, cpu, memory, kernel, node, buildah, skopeo, peers, load } = machine;
  const hardware = `${cores} cores (${cpu}), ${Math.round(memory / 2 ** 30)} GiB, Linux ${kernel}`;
  const programs = [`Node ${node}`, buildah, skopeo, ...(peers ? [peers] : [])];
  return `${hardware}; ${programs.join(", ")}. ${day}, load ${load} before the first run.`;
}

/**
 * Puts a text between the marks of its name.
 * @param {string} page
 * @param {readonly [string, string]} block
 */
export function fill(page, [name, text]) {
  const [start, end] = [`<!-- bench: ${name} -->`, `<!-- /bench: ${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`the page has no place for ${name}`);
  return `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`;
}

function rounded(_key, value) {
  return typeof value === "number" ? Number(value.toPrecision(6)) : value;
}
