// Builds the same source in several ways, each run in a folder of its own with empty stores and a registry that holds
// only the bases.
import { mkdtemp } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { demoBases } from "./bases.mjs";
import { sourceOf } from "./cases.mjs";
import { clockedPrograms } from "./clocked.mjs";
import { addRemote, remoteSettings, writeContext } from "./context.mjs";
import { measure, reportedTimes } from "./measure.mjs";
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
    // Each run's registry has the same address, so that the source need not change with it.
    host: registry.host,
    storage: registry.storage,
    clock,
    env: { ...env, ...remoteSettings, PATH: `${clock.path}${delimiter}${env.PATH}` },
  };
}

/**
 * Builds one case in several ways, in turns.
 * @param bench what {@link prepareBuilds} gives, and `folder`, `runs`, `cli` and `announce`
 * @param {Readonly<Record<string, { commands: Function } | { stages: object[] }>>} ways
 * @returns {Promise<{ name: string, about: string, samples: Record<string, object[]> }>} what else the case has, and
 * the samples of each stage
 */
export async function benchCase(bench, one, ways) {
  const { folder, runs, announce } = bench;
  const place = await mkdtemp(join(folder, "case-"));
  const context = await writeContext(join(place, "context"), sourceOf(one, bench.host));
  addRemote(context);
  const samples = {};
  const each = announce(one.name);
  const names = Object.keys(ways);
  for (let run = 0; run < runs; run += 1) {
    // Another order each time: no way always has the warmest caches.
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(run + turn) % names.length];
      each(run, name);
      const way = { stages: [{ ...ways[name], name }], ...ways[name] };
      for (const [stage, sample] of await once({ bench, context, way })) {
        samples[stage] = [...(samples[stage] ?? []), sample];
      }
    }
  }
  await remove(place);
  const { containerfile, files, ...said } = one;
  return { ...said, samples };
}

/** One run of one way: its own folder, stores and registry. */
async function once({ bench, context, way }) {
  const { cli, host, storage } = bench;
  const place = await mkdtemp(join(bench.folder, "run-"));
  const registry = await startRegistry({ folder: place, storage, host });
  const server = await way.serve?.({ place, host });
  const measured = [];
  try {
    for (const stage of way.stages) {
      const run = { cli, place, context, host, output: join(place, `output-${stage.name}`) };
      await stage.before?.(run);
      measured.push([stage.name, await measureStage({ bench, run, stage })]);
    }
    return measured;
  } finally {
    await server?.stop();
    await registry.stop();
    await remove(place);
  }
}

async function measureStage({ bench, run, stage }) {
  const { clock, env } = bench;
  const { place, output } = run;
  await clock.busy();
  const measured = await measure(stage.commands(run), {
    env: { ...env, TMPDIR: place, XDG_CACHE_HOME: join(place, "home") },
    log: join(place, "log"),
    exits: stage.exits,
  });
  const busy = await clock.busy();
  await stage.check?.(run);
  return {
    ...measured,
    overhead: measured.wall - busy.wall,
    ownCpu: measured.cpu - busy.cpu,
    ...(await reportedTimes(output)),
  };
}
