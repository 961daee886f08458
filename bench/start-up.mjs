// Times the start of the doors to their first output beside the whole of `node -e 0`, and that of a build to the first
// program that it starts, in a checkout and in a folder without git, interleaved.
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { firstOutput, firstProcess, signallingPrograms, wholeRun } from "./measure.mjs";
import { must } from "./programs.mjs";

export const name = "start-up";

/**
 * @param {{ folder: string, root: string, runs: number, cli: string, before?: string,
 *   each: (run: number, way: string) => void }} bench `before`: the command line of an earlier build
 * @returns {Promise<{ samples: Record<string, number[]> }>} milliseconds of each run, by way
 */
export async function benchStartUp({ folder, root, runs, cli, before, each }) {
  const action = join(root, "dist/action/index.js");
  const ways = await waysOf(join(folder, name), { cli, action, before });
  const names = Object.keys(ways);
  const samples = Object.fromEntries(names.map((way) => [way, []]));
  for (let run = 0; run < runs; run += 1) {
    // Another order each time, as for the builds.
    for (let turn = 0; turn < names.length; turn += 1) {
      const way = names[(run + turn) % names.length];
      each(run, way);
      samples[way].push(await ways[way]());
    }
  }
  return { samples };
}

/** Without a Containerfile, a build ends at its first step, and says so. */
async function waysOf(context, { cli, action, before }) {
  await mkdir(context);
  const plain = `${context}-plain`;
  await mkdir(plain);
  await writeFile(join(plain, "Containerfile"), "FROM scratch\nCOPY Containerfile /\n");
  const checkout = `${context}-checkout`;
  await cp(plain, checkout, { recursive: true });
  must("git", ["init", "--quiet", checkout]);
  let starts = 0;
  const request = { context, reproducibility: "skip", output: `${context}-output` };
  const flags = Object.entries(request).flatMap(([flag, value]) => [`--${flag}`, value]);
  const inputs = Object.entries(request).map(([input, value]) => [
    `INPUT_${input.toUpperCase()}`,
    value,
  ]);
  // Node reads that file at each start, which takes it longer than to start.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const started = async (program, source) => {
    starts += 1;
    // Its own for each run: a build starts several programs, and one of the run before may still be starting.
    const bin = await signallingPrograms(`${context}-programs-${starts}`);
    const build = ["build", "--context", source, "--output", `${context}-output`];
    return await firstProcess([process.execPath, program, ...build], env, bin);
  };
  const first = (program, ...args) => firstOutput([process.execPath, program, ...args], env);
  return {
    "node -e 0": () => wholeRun([process.execPath, "-e", "0"], env),
    action: () =>
      firstOutput([process.execPath, action], { ...env, ...Object.fromEntries(inputs) }),
    "cli build": () => first(cli, "build", ...flags),
    "cli --version": () => first(cli, "--version"),
    "cli --help": () => first(cli, "--help"),
    "cli build of a checkout, to its first program": () => started(cli, checkout),
    "cli build of a plain folder, to its first program": () => started(cli, plain),
    ...(before === undefined
      ? {}
      : {
          "earlier build": () => first(before, "build", ...flags),
          "earlier build of a checkout, to its first program": () => started(before, checkout),
          "earlier build of a plain folder, to its first program": () => started(before, plain),
        }),
  };
}
