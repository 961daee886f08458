// The time of `verify` for an image of the case `big`, beside one plain build and push of the same source: what anyone
// would do to get that image without any proof. Each plain push goes to a registry that has the bases alone: in the
// image's own registry it would find its layers, and neither compress nor send anything.
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cases, sourceOf } from "./cases.mjs";
import { writeContext } from "./context.mjs";
import { measure, median } from "./measure.mjs";
import { remove } from "./programs.mjs";
import { startRegistry } from "./registry.mjs";
import { row, seconds } from "./table.mjs";
import { ours, plain as plainWay } from "./ways.mjs";

export const name = "verify";

/**
 * Publishes one image and measures the ways in turns: each plain build has an empty store and a registry of its own,
 * and each rebuild starts from nothing.
 * @param {{
 *   folder: string, runs: number, host: string, storage: string, env: Record<string, string>,
 *   cli: string, before?: string, each: (run: number, way: string) => void,
 * }} bench `host`: of the registry with the bases; `storage`: of such a registry; `before`: an earlier command line
 * @returns {Promise<{ about: string, samples: Record<string, object[]> }>}
 */
export async function benchVerify({ folder, runs, host, storage, env, cli, before, each }) {
  const doors = { verify: cli, ...(before === undefined ? {} : { before }) };
  const one = cases.find((each) => each.name === "big");
  // The Containerfile has to be in the commit that is checked out.
  const context = await writeContext(join(folder, "context"), sourceOf(one, host));
  const image = `${host}/published/bench`;
  const [build] = ours({ place: folder, context, host }, cli);
  await mkdir(join(folder, "publish"));
  await measure([[...build, "--image", image]], {
    env: { ...env, TMPDIR: join(folder, "publish") },
    log: join(folder, "log"),
  });
  const verify = (door) => [
    ...[process.execPath, door, "verify", `${image}:1`, `--source=${context}`],
    "--tls-verify=false",
  ];
  const plainContext = await writeContext(join(folder, "plain"), one);
  const ways = ["plain", ...Object.keys(doors)];
  const samples = Object.fromEntries(ways.map((way) => [way, []]));
  for (let run = 0; run < runs; run += 1) {
    for (let turn = 0; turn < ways.length; turn += 1) {
      const way = ways[(run + turn) % ways.length];
      each(run, way);
      const place = await mkdtemp(join(folder, `${way}-`));
      const measured = (commands) =>
        measure(commands, { env: { ...env, TMPDIR: place }, log: join(folder, "log") });
      const sample =
        way === "plain"
          ? await plain({ one, context: plainContext, place, storage, measured })
          : await measured([verify(doors[way])]);
      samples[way].push(sample);
      await remove(place);
    }
  }
  return { about: `${one.about}; the image is in a registry on loopback`, samples };
}

/** Builds and pushes once, from and to a registry that has the bases alone. */
async function plain({ one, context, place, storage, measured }) {
  const registry = await startRegistry({ folder: place, storage });
  try {
    const { host } = registry;
    await writeFile(join(context, "Containerfile"), `${one.containerfile(host).join("\n")}\n`);
    return await measured(plainWay({ place, context, host }));
  } finally {
    await registry.stop();
  }
}

/** @returns {string} the times as a table, and each way's part of the plain build's */
export function verifyTable({ machine, runs, about, samples }) {
  const of = (way, kind) => median(samples[way].map((sample) => sample[kind]));
  const lines = Object.keys(samples).map((way) => {
    const times = [of(way, "wall"), of(way, "cpu")];
    const ratio = (of(way, "wall") / of("plain", "wall")).toFixed(2);
    const peak = Math.max(...samples[way].map(({ peak: bytes }) => bytes));
    return row([way, ...times.map(seconds), ratio, `${Math.round(peak / 1e6)} MB`]);
  });
  return [
    "",
    `${machine.cores} cores (${machine.cpu}), Node ${machine.node}, ${machine.buildah}`,
    `Medians of ${runs} interleaved runs.`,
    "",
    row(["way", "wall", "cpu", "wall beside plain", "peak of the first process"]),
    row(["---", "---", "---", "---", "---"]),
    ...lines,
    "",
    `- verify: ${about}`,
  ].join("\n");
}
