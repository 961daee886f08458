// Builds the same source in several ways, each run in a folder of its own with empty stores and a registry that holds
// only the bases.
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { demoBases } from "./bases.mjs";
import { writeContext } from "./cases.mjs";
import { clockedPrograms, measure, reportedTimes } from "./measure.mjs";
import { must, remove, which } from "./programs.mjs";
import { startRegistry } from "./registry.mjs";

/** Bases, a registry that holds them, and the programs with clocks. */
export async function prepareBuilds({ cli, folder }) {
  const layout = await demoBases({ cli, folder });
  const place = await mkdtemp(join(folder, "template-"));
  const registry = await startRegistry({ folder: place });
  for (const name of ["toolchain", "tiny"]) {
    const to = `docker://${registry.host}/base/${name}:1`;
    must("skopeo", ["copy", "--quiet", "--dest-tls-verify=false", `oci:${layout}:${name}`, to]);
  }
  await registry.stop();
  const clock = await clockedPrograms({
    folder,
    real: { buildah: which("buildah"), skopeo: which("skopeo") },
  });
  const { BUILDAH_LAYERS, BUILDAH_FORMAT, SOURCE_DATE_EPOCH, ...env } = process.env;
  return {
    storage: registry.storage,
    clock,
    env: { ...env, PATH: `${clock.path}${delimiter}${env.PATH}` },
  };
}

/**
 * Builds one case in several ways, in turns.
 * @param bench what {@link prepareBuilds} gives, and `folder`, `runs`, `cli` and `announce`
 * @returns {Promise<{ name: string, about: string, steps?: number, samples: Record<string, object[]> }>}
 */
export async function benchCase(bench, one, commands) {
  const { folder, runs, announce } = bench;
  const ways = Object.keys(commands);
  const context = await writeContext(join(folder, one.name, "context"), one);
  const samples = Object.fromEntries(ways.map((way) => [way, []]));
  const each = announce(one.name);
  for (let run = 0; run < runs; run += 1) {
    // Another order each time: no way always has the warmest caches.
    for (let turn = 0; turn < ways.length; turn += 1) {
      const way = ways[(run + turn) % ways.length];
      each(run, way);
      samples[way].push(await once({ bench, one, context, way: commands[way] }));
    }
  }
  return { name: one.name, about: one.about, steps: one.steps, samples };
}

/** One run of one way: its own folder, stores and registry. */
async function once({ bench, one, context, way }) {
  const { cli } = bench;
  const place = await mkdtemp(join(bench.folder, `${one.name}-`));
  const registry = await startRegistry({ folder: place, storage: bench.storage });
  const server = await way.serve?.({ place, host: registry.host });
  try {
    const containerfile = join(place, "Containerfile");
    await writeFile(containerfile, `${one.containerfile(registry.host).join("\n")}\n`);
    // As a user's, the Containerfile belongs to the source.
    await writeFile(join(context, "Containerfile"), await readFile(containerfile));
    const commands = way.commands({ cli, place, context, host: registry.host });
    await bench.clock.busySeconds();
    const env = { ...bench.env, TMPDIR: place };
    const measured = await measure(commands, { env, log: join(place, "log") });
    const busy = await bench.clock.busySeconds();
    await way.check?.(place);
    return { ...measured, overhead: measured.wall - busy, ...(await reportedTimes(place)) };
  } finally {
    await server?.stop();
    await registry.stop();
    await remove(place);
  }
}
